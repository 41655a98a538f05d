import { type Browser, browser } from 'wxt/browser';
import { type Sender, senderOf } from './receive.ts';
import { extensionIsGone } from './send.ts';

const NAME = 'frame/gone';

/**
 * Page script → background: this frame is going away. It may go unheard. A port says it, open no longer than its name
 * takes: Firefox (153) keeps some 4 kB of each page that sends a message while it is left.
 */
export function sayGone(): void {
  if (!extensionIsGone()) browser.runtime.connect({ name: `${NAME} ${performance.timeOrigin}` }).disconnect();
}

/** Calls back whenever a frame says that it is going away, with when its document began. */
export function onGone(act: (sender: Sender, since: number) => void): void {
  browser.runtime.onConnect.addListener(({ name, sender }: Browser.runtime.Port) => {
    const [what, since] = name.split(' ');
    if (what === NAME && sender?.id === browser.runtime.id) act(senderOf(sender), Number(since));
  });
}
