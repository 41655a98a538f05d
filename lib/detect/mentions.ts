import type { Mention } from '../model/mention.ts';
import { type Folded, fold } from '../text/fold.ts';
import { baseLanguage, detectLanguage } from '../text/language.ts';

/** From this confidence on a mention is shown. */
export const PAINT_THRESHOLD = 0.5;

/** Reads the mentions of a folded text in a language; a page script asks the background for them. */
export type ReadMentions = (text: string, lang: string) => readonly Mention[];

/**
 * Finds the mentions of a text: names and figures, in reading order, none over another. Line breaks part blocks.
 * @returns all candidates with their confidence; those below `PAINT_THRESHOLD` are for explaining, not for showing
 */
export function findMentions(text: string, lang: string | undefined, read: ReadMentions): Mention[] {
  const folded = fold(text);
  const language = baseLanguage(lang) || detectLanguage(folded.text);
  return read(folded.text, language).map((mention) => inSource(mention, folded));
}

const inSource = (mention: Mention, folded: Folded): Mention => ({
  ...mention,
  from: folded.sourceIndex(mention.from),
  to: folded.sourceEnd(mention.to),
});
