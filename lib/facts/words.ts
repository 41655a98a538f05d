/** Scripts written without spaces between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** Letters with their marks, and numbers with the signs inside them ("25,000", "2.5"). */
const WORD = /[\p{L}\p{M}]+|\p{N}+(?:[.,'’]\p{N}+)*/gu;

let segmenter: Intl.Segmenter | undefined;

/**
 * The words of a text in any script, for searching: without case, without accents, numbers without grouping.
 * What is no word (signs, spaces) is left out. The browser's own rules find the words of scripts without spaces;
 * they cost ten times as much as a pattern, which does for the others.
 */
export const wordsOf = (text: string): string[] =>
  UNSPACED.test(text)
    ? segmentsOf(text).map(({ word }) => ungrouped(plain(word)))
    : (plain(text).match(WORD)?.map(ungrouped) ?? []);

/** A word as it stands in a text, and where it begins. */
interface PlacedWord {
  word: string;
  at: number;
}

/** The words of a text, as they stand there. */
export const placedWords = (text: string): PlacedWord[] =>
  UNSPACED.test(text)
    ? segmentsOf(text)
    : Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({ word, at: index }));

function segmentsOf(text: string): PlacedWord[] {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
  return [...segmenter.segment(text)]
    .filter(({ isWordLike }) => isWordLike === true)
    .map(({ segment, index }) => ({ word: segment, at: index }));
}

/** A text without case and accents. */
const plain = (text: string): string =>
  (/^[\0-\x7f]*$/.test(text) ? text : text.normalize('NFD').replace(/\p{M}/gu, '')).toLowerCase();

/** `25,000` and `25.000` become `25000`; `2.5` stays. */
const ungrouped = (word: string): string =>
  /^\d/.test(word) ? word.replace(/(?<=\d)[.,'’](?=\d{3}(?!\d))/g, '') : word;

/** English words that join others: rare enough in short statements to look telling, and never so. */
const JOINING = new Set(
  (
    'the and for from with that this these those which who whom whose its their they them his her was were are been ' +
    'has had have not but than then there into onto over under about after before between through during while ' +
    'where when what will would can could may might must should all any each every other some such more most also ' +
    'only one two our out own too very said says according'
  ).split(' '),
);

/** From this many letters on, words of alphabets are cut: their endings change with grammar, their beginnings do not. */
const STEM = 6;

/**
 * The words of a text, cut so that forms of one word meet ("notice", "notices"; "presides", "presidency").
 * Cruder than a stemmer, but it needs to know no language.
 */
export const stemsOf = (text: string): string[] =>
  wordsOf(text)
    .filter((word) => !JOINING.has(word) && (word.length > 2 || /\P{Script=Latin}/u.test(word)))
    .map((word) => (/^\p{L}/u.test(word) ? word.slice(0, STEM) : word));
