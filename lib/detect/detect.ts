import type { Mention, TopicId } from '../model/mention.ts';
import { readFigures } from './figures/read.ts';
import { PAINT_THRESHOLD, findMentions } from './find.ts';
import { readNames } from './names/read.ts';
import { withoutOverlaps } from './overlaps.ts';

export { PAINT_THRESHOLD } from './find.ts';

export interface DetectOptions {
  /** BCP 47 tag of the text; guessed from the text where absent. */
  lang?: string;
}

/**
 * The names and figures of a folded text in a language ('' to have it guessed), in reading order. What is shown goes
 * before what is not, then the longer: a figure keeps the name that stands inside it.
 */
export function readMentions(text: string, lang: string): Mention[] {
  return withoutOverlaps<Mention>(
    [...readNames(text, lang), ...readFigures(text, lang)],
    ({ confidence }) => confidence >= PAINT_THRESHOLD,
  );
}

/** Finds the mentions of a text, all at once: for scripts and for tests. */
export const detect = (text: string, { lang }: DetectOptions = {}): Mention[] =>
  findMentions(text, lang, readMentions);

/** The topics that a text names, each once: what else is spoken of beside a mention. */
export const topicsNamedIn = (text: string, { lang }: DetectOptions = {}): TopicId[] => [
  ...new Set(findMentions(text, lang, readNames).map(({ topic }) => topic)),
];
