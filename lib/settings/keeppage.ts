import { browser } from 'wxt/browser';
import { renewPageSettings } from './change.ts';
import { watchSettings } from './store.ts';

/**
 * Keeps the settings for pages up to date, for as long as the background lives: whenever something is chosen on another
 * machine, when the browser starts, and when an update of Gloss may read the store otherwise.
 */
export function keepPageSettings(): void {
  watchSettings(() => void renewPageSettings(), new AbortController().signal);
  browser.runtime.onInstalled.addListener(() => void renewPageSettings());
  browser.runtime.onStartup.addListener(() => void renewPageSettings());
}
