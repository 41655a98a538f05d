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
  settings: unknown;
}

const AREAS = ['sync', 'local'] as const;

const isStored = (value: unknown): value is Stored =>
  isRecord(value) && typeof value['chosen'] === 'number' && 'settings' in value;

/** Version 1 stored the settings bare, in the local area. */
const asStored = (value: unknown): Stored | undefined => {
  if (isStored(value)) return value;
  return isRecord(value) ? { chosen: 0, settings: value } : undefined;
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
 * Changes the stored settings: in this browser, and synchronised where the browser does that.
 * @throws when the browser refuses to store at all, with its own message.
 */
export async function updateSettings(change: (settings: Settings) => Settings): Promise<Kept> {
  const newest = await readNewest();
  const settings = change(parseSettings(newest?.settings).settings);
  const stored: Stored = { chosen: Math.max(Date.now(), (newest?.chosen ?? 0) + 1), settings };
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
