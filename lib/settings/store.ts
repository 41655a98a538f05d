import { browser } from 'wxt/browser';
import { type Settings, parseSettings } from './settings.ts';

const KEY = 'settings';

/** The settings as stored; the defaults when nothing, or nothing readable, is stored. */
export async function readSettings(): Promise<Settings> {
  try {
    return parseSettings((await browser.storage.local.get(KEY))[KEY]);
  } catch {
    // Storage may be denied or damaged (a broken profile): Gloss still works, with the defaults.
    return parseSettings(undefined);
  }
}

/**
 * Changes the stored settings.
 * @throws when the browser refuses to store, with its own message.
 */
export async function updateSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  const changed = change(await readSettings());
  await browser.storage.local.set({ [KEY]: changed });
  return changed;
}

/** Calls back whenever the settings change in any window, until the signal aborts. */
export function watchSettings(onChange: (settings: Settings) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const change = changes[KEY];
    if (area === 'local' && change !== undefined) onChange(parseSettings(change.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}
