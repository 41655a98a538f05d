/** Scripts whose words stand apart; in the others a word is found anywhere. */
const SPACED = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\d]/u;
const ESCAPED = /[.*+?^${}()|[\]\\]/g;

/** One word of a list: `band`, `album*` with any ending, `*festivalen` with any beginning. */
function patternOf(word: string): string {
  const stem = word.replace(/^\*|\*$/g, '');
  const body = stem.replace(ESCAPED, String.raw`\$&`);
  if (!SPACED.test(stem)) return body;
  const begin = word.startsWith('*') ? '' : String.raw`(?<![\p{L}\p{M}\d])`;
  return `${begin}${body}${word.endsWith('*') ? '' : String.raw`(?![\p{L}\p{M}\d])`}`;
}

/** A list of words, parted by `|`, as the inside of a pattern; compare without case. */
export const wordsPattern = (list: string): string => list.split('|').map(patternOf).join('|');

/** A pattern for any word of a list. */
export const anyOf = (list: string, flags = ''): RegExp => new RegExp(wordsPattern(list), `iu${flags}`);
