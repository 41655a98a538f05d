import type { Mention } from '../model/mention.ts';
import { readFigures } from './figures/read.ts';
import { findMentions } from './mentions.ts';

export { PAINT_THRESHOLD } from './mentions.ts';

export interface DetectOptions {
  /** BCP 47 tag of the text; guessed from the text where absent. */
  lang?: string;
}

/** Finds the mentions of a text, all at once: for the background, for scripts and for tests. */
export const detect = (text: string, { lang }: DetectOptions = {}): Mention[] =>
  findMentions(text, lang, readFigures);
