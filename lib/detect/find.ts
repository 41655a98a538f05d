import type { Mention } from '../model/mention.ts';
import { type Folded, fold } from '../text/fold.ts';
import { baseLanguage } from '../text/languagetag.ts';
import { mayHoldMentions } from './gate.ts';

/** From this confidence on a mention is shown. */
export const PAINT_THRESHOLD = 0.5;

/** Reads the mentions of a folded text in a language; '' where that is not known. */
export type ReadMentions = (text: string, lang: string) => readonly Mention[];

/** The same where the answer may have to be waited for: undefined until it is there. */
export type ReadMentionsLater = (text: string, lang: string) => readonly Mention[] | undefined;

/**
 * Finds the mentions of a text: names and figures, in reading order, none over another. Line breaks part blocks.
 * @returns all candidates with their confidence; those below `PAINT_THRESHOLD` are for explaining, not for showing
 */
export function findMentions(text: string, lang: string | undefined, read: ReadMentions): Mention[];
export function findMentions(
  text: string,
  lang: string | undefined,
  read: ReadMentionsLater,
): Mention[] | undefined;
export function findMentions(
  text: string,
  lang: string | undefined,
  read: ReadMentionsLater,
): Mention[] | undefined {
  if (!mayHoldMentions(text)) return [];
  const folded = fold(text);
  return read(folded.text, baseLanguage(lang))?.map((mention) => inSource(mention, folded));
}

const inSource = (mention: Mention, folded: Folded): Mention => ({
  ...mention,
  from: folded.sourceIndex(mention.from),
  to: folded.sourceEnd(mention.to),
});
