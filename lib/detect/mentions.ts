import type { FigureMention, Mention } from '../model/mention.ts';
import { type Folded, fold } from '../text/fold.ts';
import { baseLanguage, detectLanguage } from '../text/language.ts';
import { readNames } from './names/read.ts';

/** From this confidence on a mention is shown. */
export const PAINT_THRESHOLD = 0.5;

/** Reads the figures of a folded text in a language; a page script asks the background for them. */
export type ReadFigures = (text: string, lang: string) => readonly FigureMention[];

/**
 * Finds the mentions of a text: names and figures, in reading order, none over another. Line breaks part blocks.
 * @returns all candidates with their confidence; those below `PAINT_THRESHOLD` are for explaining, not for showing
 */
export function findMentions(text: string, lang: string | undefined, readFigures: ReadFigures): Mention[] {
  const folded = fold(text);
  const language = baseLanguage(lang) || detectLanguage(folded.text);
  const found: Mention[] = [...readNames(folded.text, language), ...readFigures(folded.text, language)];
  return withoutOverlaps(found).map((mention) => inSource(mention, folded));
}

const isShown = ({ confidence }: Mention): number => (confidence >= PAINT_THRESHOLD ? 1 : 0);

/** Shown ones before hidden ones, then the longer: a figure keeps the name that stands inside it. */
function withoutOverlaps(mentions: readonly Mention[]): Mention[] {
  const kept: Mention[] = [];
  const ranked = [...mentions].sort((a, b) => isShown(b) - isShown(a) || b.to - b.from - (a.to - a.from));
  for (const mention of ranked) {
    if (!kept.some((one) => one.from < mention.to && mention.from < one.to)) kept.push(mention);
  }
  return kept.sort((a, b) => a.from - b.from);
}

const inSource = (mention: Mention, folded: Folded): Mention => ({
  ...mention,
  from: folded.sourceIndex(mention.from),
  to: folded.sourceEnd(mention.to),
});
