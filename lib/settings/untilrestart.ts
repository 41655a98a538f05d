import { browser } from 'wxt/browser';
import type { TopicId } from '../model/mention.ts';
import { isRecord } from './fields.ts';

const KEY = 'untilRestart';

/** What is to be quiet only until the browser starts anew. */
export interface UntilRestart {
  /** Topics whose mentions are not marked. */
  topics: TopicId[];
  /** Hosts on which Gloss is off. */
  sites: string[];
}

const NOTHING: UntilRestart = { topics: [], sites: [] };

/** What is quiet until the browser starts anew: the browser itself forgets it then. */
export async function readUntilRestart(): Promise<UntilRestart> {
  const stored: unknown = (await browser.storage.session.get(KEY))[KEY];
  return isRecord(stored) ? (stored as unknown as UntilRestart) : NOTHING;
}

/** Changes what is quiet until the browser starts anew. */
export async function updateUntilRestart(change: (now: UntilRestart) => UntilRestart): Promise<void> {
  await browser.storage.session.set({ [KEY]: change(await readUntilRestart()) });
}

/** Calls back whenever that changes. */
export function watchUntilRestart(onChange: () => void): void {
  browser.storage.session.onChanged.addListener((changes) => {
    if (KEY in changes) onChange();
  });
}
