const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

/**
 * The words of a text in any script, for searching: without case, without accents.
 * Words are found by the browser's own rules for each script; what is no word (signs, spaces) is left out.
 */
export function wordsOf(text: string): string[] {
  const words: string[] = [];
  for (const { segment, isWordLike } of segmenter.segment(text))
    if (isWordLike === true) words.push(plainWord(segment));
  return words;
}

/** A word without case and accents. */
export const plainWord = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
