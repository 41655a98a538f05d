/** Letters of which there are several spellings. */
const VARIED = /[\u0307ıё\u0600-\u06ff]/;

/** Lower case, with letters that only differ by spelling habit made equal (Arabic alif, Persian kaf, Turkish i, ё). */
export function normal(word: string): string {
  const lower = word.toLowerCase();
  if (!VARIED.test(lower)) return lower;
  return lower
    .replaceAll('\u0307', '')
    .replaceAll('ı', 'i')
    .replaceAll('ё', 'е')
    .replace(/[أإآٱ]/g, 'ا')
    .replaceAll('ى', 'ي')
    .replaceAll('ی', 'ي')
    .replaceAll('ک', 'ك')
    .replaceAll('ة', 'ه')
    .replace(/[\u064b-\u0655]/g, '');
}

const PIECES = /[\p{L}\p{M}]+\*?|\p{N}+|[^\s\p{L}\p{M}\p{N}]/gu;

/** The words and marks of a phrase, cut as a text is cut. */
export function splitWords(phrase: string): string[] {
  return phrase.match(PIECES) ?? [];
}

/** A word without the one-letter words and the article that Arabic writes with it: every reading, longest first. */
export function withoutProclitics(word: string): string[] {
  const readings: string[] = [];
  for (const prefix of [
    'و',
    'ف',
    'ب',
    'ل',
    'ك',
    'ال',
    'وال',
    'بال',
    'لل',
    'ول',
    'وب',
    'فال',
    'وبال',
    'ولل',
    'كال',
  ])
    if (word.length - prefix.length >= 2 && word.startsWith(prefix)) readings.push(word.slice(prefix.length));
  return readings;
}
