const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

/**
 * The words of a text in any script, for searching: without case, without accents, numbers without grouping.
 * Words are found by the browser's own rules for each script; what is no word (signs, spaces) is left out.
 */
export function wordsOf(text: string): string[] {
  const words: string[] = [];
  for (const { segment, isWordLike } of segmenter.segment(text))
    if (isWordLike === true) words.push(plainWord(segment));
  return words;
}

/** A word without case and accents; `25,000` and `25.000` become `25000`. */
export const plainWord = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/(?<=\d)[.,'’](?=\d{3}(?!\d))/g, '')
    .toLowerCase();

/** From this many letters on, words of alphabets are cut: their endings change with grammar, their beginnings do not. */
const STEM = 6;

/** English words that join others: rare enough in short statements to look telling, and never so. */
const JOINING = new Set(
  (
    'the and for from with that this these those which who whom whose its their they them his her was were are been ' +
    'has had have not but than then there into onto over under about after before between through during while ' +
    'where when what will would can could may might must should all any each every other some such more most also ' +
    'only one two our out own too very said says according'
  ).split(' '),
);

/**
 * The words of a text, cut so that forms of one word meet ("notice", "notices"; "presides", "presidency").
 * Cruder than a stemmer, but it needs to know no language.
 */
export const stemsOf = (text: string): string[] =>
  wordsOf(text)
    .filter((word) => !JOINING.has(word) && (word.length > 2 || /\P{Script=Latin}/u.test(word)))
    .map((word) => (/^\p{L}/u.test(word) ? word.slice(0, STEM) : word));
