import { browser } from 'wxt/browser';
import type { TopicId } from '../model/mention.ts';
import { hasShapeOf } from './shape.ts';

/** Where it is kept in the browser's memory. */
export const UNTIL_RESTART_KEY = 'untilRestart';

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
  try {
    const { [UNTIL_RESTART_KEY]: stored } = await browser.storage.session.get(UNTIL_RESTART_KEY);
    return hasShapeOf(stored, NOTHING) ? (stored as UntilRestart) : NOTHING;
  } catch {
    // As with all storage: Gloss works without.
    return NOTHING;
  }
}
