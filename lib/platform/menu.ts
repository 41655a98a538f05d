import { browser } from 'wxt/browser';

const LOOK_UP = 'look-up';

/** Firefox for Android has no menus of this kind. */
const menus = (): typeof browser.contextMenus | undefined => browser.contextMenus;

/**
 * Keeps the entry by which a reader looks up selected text: on pages, in editors and frames, and where no script of
 * ours may run, such as viewers of PDF files. In `title` the browser writes the selection for `%s`.
 */
export function showLookUp(title: string): Promise<void> {
  // One after the other: browsers complain of a second entry with the same name.
  shown = shown.then(async () => {
    await menus()?.removeAll();
    menus()?.create({ id: LOOK_UP, title, contexts: ['selection'] });
  });
  return shown;
}

let shown: Promise<void> = Promise.resolve();

/** Calls back with the text that is to be looked up, and the tab it was selected in. */
export function onLookUp(look: (text: string, tabId: number | undefined) => void): void {
  menus()?.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
    if (menuItemId === LOOK_UP && selectionText) look(selectionText, tab?.id);
  });
}
