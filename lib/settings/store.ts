import { browser } from 'wxt/browser';
import { type Problem, isRecord } from './fields.ts';
import { parseSettings } from './parse.ts';
import type { Settings } from './settings.ts';

/** Where settings are kept, in this browser and synchronised. */
export const SETTINGS_KEY = 'settings';

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
    return (await browser.storage[area].get(SETTINGS_KEY))[SETTINGS_KEY];
  } catch {
    // Storage may be denied or damaged (a broken profile): Gloss still works, with what the other area has.
    return undefined;
  }
}

/** The settings as stored, and what of that is damaged. */
export interface StoredSettings {
  settings: Settings;
  /** When they were chosen, in milliseconds since 1970; 0 where nobody has chosen. */
  chosen: number;
  /** What could not be read, and everything as it was found. */
  damage?: Damage;
}

/** Settings that could not be read as they stood. */
export interface Damage {
  /** What could not be; none where nothing at all could. */
  problems: Problem[];
  found: unknown;
}

/**
 * Reads the copy that was chosen last, the synchronised one where both are equally old; the defaults when nothing,
 * or nothing readable, is stored.
 */
export async function readStored(): Promise<StoredSettings> {
  const found = (await Promise.all(AREAS.map(readArea))).filter((value) => value !== undefined);
  const newest = found
    .flatMap((value) => asStored(value) ?? [])
    .reduce<Stored | undefined>(
      (best, copy) => (best === undefined || copy.chosen > best.chosen ? copy : best),
      undefined,
    );
  const { settings, problems } = parseSettings(newest?.settings);
  const unreadable = newest === undefined ? found[0] : undefined;
  if (problems.length === 0 && unreadable === undefined) return { settings, chosen: newest?.chosen ?? 0 };
  return {
    settings,
    chosen: newest?.chosen ?? 0,
    damage: { problems, found: newest?.settings ?? unreadable },
  };
}

/** The settings as stored. */
export const readSettings = async (): Promise<Settings> => (await readStored()).settings;

/** Calls back whenever the settings change in any window, until the signal aborts. */
export function watchSettings(onChange: (settings: Settings) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>, area: string): void => {
    if (!AREAS.some((known) => known === area) || !(SETTINGS_KEY in changes)) return;
    void readSettings().then((settings) => {
      if (!signal.aborted) onChange(settings);
    });
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}
