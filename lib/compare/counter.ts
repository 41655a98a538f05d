import type { Claim } from '../model/mention.ts';

/** INTERPOL by its short name, in the writings in which news calls it so. */
const INTERPOL =
  /interpol|интерпол|інтерпол|الإنتربول|الانتربول|国际刑警|國際刑警|インターポール|인터폴|اینترپل|इंटरपोल/i;
const IDENTIFYING = /\b(identif\w+|information|profiles?|names|records?|databases?|data)\b/i;

/**
 * The claim as its counter counts. INTERPOL keeps records and has no people in the field: a figure that a sentence
 * gives as found out through it counts records, however the text words it.
 * @param sentence the sentence of the figure, or what is known of it
 */
export function asCounted(claim: Claim, sentence: string): Claim {
  const isRecords = claim.quantity.unit === 'people' && INTERPOL.test(sentence) && IDENTIFYING.test(sentence);
  return isRecords && claim.measure !== 'profiles' ? { ...claim, measure: 'identified' } : claim;
}

/** The sentence that holds a phrase; the whole text where the phrase is not found. */
export function sentenceAround(text: string, phrase: string): string {
  const at = text.indexOf(phrase);
  if (at < 0) return text;
  const start = Math.max(text.lastIndexOf('. ', at) + 1, text.lastIndexOf('\n', at) + 1);
  const ends = [text.indexOf('. ', at + phrase.length), text.indexOf('\n', at + phrase.length)].filter(
    (end) => end >= 0,
  );
  return text.slice(start, Math.min(text.length, ...ends));
}
