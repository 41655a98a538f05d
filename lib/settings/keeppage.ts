import { browser } from 'wxt/browser';
import { pageSettings } from './page.ts';
import { PAGE_KEY } from './pagestore.ts';
import { readSettings, watchSettings } from './store.ts';
import { readUntilRestart, watchUntilRestart } from './untilrestart.ts';

/**
 * Keeps the settings for pages up to date, for as long as the background lives: whenever something is chosen in any
 * window or on another machine, when the browser starts, and when an update of Gloss may read the store otherwise.
 */
export function keepPageSettings(): void {
  watchSettings(() => void write(), new AbortController().signal);
  watchUntilRestart(() => void write());
  browser.runtime.onInstalled.addListener(() => void write());
  browser.runtime.onStartup.addListener(() => void write());
}

async function write(): Promise<void> {
  const [settings, untilRestart] = await Promise.all([readSettings(), readUntilRestart()]);
  await browser.storage.local.set({ [PAGE_KEY]: pageSettings(settings, untilRestart) });
}
