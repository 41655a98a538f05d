import { browser } from 'wxt/browser';
import { isRecord } from './fields.ts';
import { parseSettings } from './parse.ts';
import type { Settings } from './settings.ts';

const KEY = 'settings';
/** What was found under the key and could not be read at all, kept for whoever can. */
const UNREADABLE = 'settings.unreadable';

/** Settings with the moment they were chosen, so that of two copies the newer counts. */
interface Stored {
  chosen: number;
  settings: Record<string, unknown>;
}

const AREAS = ['sync', 'local'] as const;

/** What can be read of a copy: half of one counts as the oldest, and so does version 1, which stored settings bare. */
const asStored = (value: unknown): Stored | undefined => {
  if (!isRecord(value)) return undefined;
  if (!('settings' in value)) return { chosen: 0, settings: value };
  const { chosen, settings } = value;
  return isRecord(settings)
    ? { chosen: Number.isSafeInteger(chosen) ? (chosen as number) : 0, settings }
    : undefined;
};

async function readArea(area: (typeof AREAS)[number]): Promise<unknown> {
  try {
    return (await browser.storage[area].get(KEY))[KEY];
  } catch {
    // Storage may be denied or damaged (a broken profile): Gloss still works, with what the other area has.
    return undefined;
  }
}

/** The copy that was chosen last; the synchronised one where both are equally old. */
async function readNewest(): Promise<Stored | undefined> {
  const copies = (await Promise.all(AREAS.map(readArea))).flatMap((value) => asStored(value) ?? []);
  return copies.reduce<Stored | undefined>(
    (newest, copy) => (newest === undefined || copy.chosen > newest.chosen ? copy : newest),
    undefined,
  );
}

/** The settings as stored; the defaults when nothing, or nothing readable, is stored. */
export async function readSettings(): Promise<Settings> {
  return parseSettings((await readNewest())?.settings).settings;
}

/** Where a choice is kept, and what the browser said when it would not synchronise it. */
export interface Kept {
  settings: Settings;
  notSynchronised?: string;
}

/**
 * Changes the stored settings: in this browser, and synchronised where the browser does that. One change at a time,
 * whatever windows they are made in: each begins with what the one before has left.
 * @throws when the browser refuses to store at all, with its own message.
 */
export const updateSettings = (change: (settings: Settings) => Settings): Promise<Kept> =>
  navigator.locks.request(KEY, () => storeChanged(change));

async function storeChanged(change: (settings: Settings) => Settings): Promise<Kept> {
  const newest = await readNewest();
  const settings = change(parseSettings(newest?.settings).settings);
  const stored = { chosen: Math.max(Date.now(), (newest?.chosen ?? 0) + 1), settings };
  await keepUnreadable();
  await browser.storage.local.set({ [KEY]: stored });
  try {
    await browser.storage.sync.set({ [KEY]: stored });
    return { settings };
  } catch (error) {
    return { settings, notSynchronised: error instanceof Error ? error.message : String(error) };
  }
}

async function keepUnreadable(): Promise<void> {
  const value = await readArea('local');
  if (value !== undefined && asStored(value) === undefined)
    await browser.storage.local.set({ [UNREADABLE]: value });
}

/** Calls back whenever the settings change in any window, until the signal aborts. */
export function watchSettings(onChange: (settings: Settings) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>, area: string): void => {
    if (!AREAS.some((known) => known === area) || !(KEY in changes)) return;
    void readSettings().then((settings) => {
      if (!signal.aborted) onChange(settings);
    });
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}
