import { browser } from 'wxt/browser';
import { DAMAGED_KEY, keptDamage } from './damage.ts';
import { pageSettings } from './page.ts';
import { PAGE_KEY } from './pagestore.ts';
import type { Settings } from './settings.ts';
import { SETTINGS_KEY, readStored } from './store.ts';
import { UNTIL_RESTART_KEY, type UntilRestart, readUntilRestart } from './untilrestart.ts';

/** What a reader has chosen, for good and until the browser starts anew. */
export interface Chosen {
  settings: Settings;
  untilRestart: UntilRestart;
}

/** What was chosen before, what is now, and what the browser said when it would not synchronise that. */
export interface Kept {
  before: Chosen;
  after: Chosen;
  notSynchronised?: string;
}

/** One change at a time, whatever windows they are made in: each begins with what the one before has left. */
const inTurn = <T>(work: () => Promise<T>): Promise<T> =>
  navigator.locks.request(SETTINGS_KEY, work) as Promise<T>;

/**
 * Changes what is chosen: in this browser, and synchronised where the browser does that.
 * @param change gives the very same settings back where nothing of them changes
 * @throws when the browser refuses to store at all, with its own message.
 */
export const changeChosen = (change: (chosen: Chosen) => Chosen): Promise<Kept> =>
  inTurn(() => keepChanged(change));

/** Changes the settings alone. */
export const updateSettings = (change: (settings: Settings) => Settings): Promise<Kept> =>
  changeChosen(({ settings, untilRestart }) => ({ settings: change(settings), untilRestart }));

async function keepChanged(change: (chosen: Chosen) => Chosen): Promise<Kept> {
  const [stored, untilRestart] = await Promise.all([readStored(), readUntilRestart()]);
  const before: Chosen = { settings: stored.settings, untilRestart };
  const after = change(before);
  const { local, session, sync } = browser.storage;
  // What pages go by is written with what it follows from, in one: whoever is stopped between them leaves both.
  const forPages = { [PAGE_KEY]: pageSettings(after.settings, after.untilRestart) };
  if (after.untilRestart !== untilRestart) await session.set({ [UNTIL_RESTART_KEY]: after.untilRestart });
  if (after.settings === before.settings) {
    await local.set(forPages);
    return { before, after };
  }
  // The later choice counts, even when the clock has been put back.
  const chosen = Math.max(Date.now(), stored.chosen + 1);
  const settings = { [SETTINGS_KEY]: { chosen, settings: after.settings } };
  await local.set({ ...settings, ...forPages, ...keptDamage(stored.damage) });
  try {
    await sync.set(settings);
    return { before, after };
  } catch (error) {
    return { before, after, notSynchronised: error instanceof Error ? error.message : String(error) };
  }
}

/** Lets go of damaged settings that the reader has been told of: what could be read takes their place. */
export async function forgetDamage(): Promise<void> {
  await updateSettings((settings) => ({ ...settings }));
  await browser.storage.local.remove(DAMAGED_KEY);
}

/** Brings what pages go by up to date, after something was chosen on another machine or read otherwise than before. */
export const renewPageSettings = (): Promise<void> =>
  inTurn(async () => {
    const [{ settings }, untilRestart] = await Promise.all([readStored(), readUntilRestart()]);
    const { local } = browser.storage;
    const wanted = pageSettings(settings, untilRestart);
    const { [PAGE_KEY]: now } = await local.get(PAGE_KEY);
    // Firefox tells pages of what is written again, too, but keeps the order of fields; Chrome does neither.
    if (JSON.stringify(now) !== JSON.stringify(wanted)) await local.set({ [PAGE_KEY]: wanted });
  });
