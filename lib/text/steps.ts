import { unitAt } from './codeunits.ts';
import { DROPPED, GAP, letterOf } from './letters.ts';

/** Steps through a text that need not be folded: from letter to letter, and from word to word. */

/** Letters that Arabic writes before a word without a space, those of its article included. */
const ARABIC_PREFIXES = new Set(Array.from('وفبكلا', (letter) => letter.charCodeAt(0)));
/** A longer word is none of a language; steps end there, so that work stays linear. */
const LONGEST_WORD = 60;
/** Most signs between two words of a name; white space in a row, of which sources have much, counts once. */
const MOST_SIGNS = 3;
/** A wider gap parts names; steps end there, so that work stays linear. */
const WIDEST_GAP = 200;

/** The letter at a place; beyond either end a gap. */
export const letterAt = (text: string, at: number): number =>
  at >= 0 && at < text.length ? letterOf(unitAt(text, at)) : GAP;

/** Whether Arabic writes a letter before words without a space. */
export const isArabicPrefix = (unit: number): boolean => ARABIC_PREFIXES.has(unit);

/** Where the word ends that the letter at `at` belongs to. */
export function wordEnd(text: string, at: number): number {
  let end = at;
  while (end - at < LONGEST_WORD && letterAt(text, end) !== GAP) end++;
  return end;
}

/** Where the next word begins after what parts words; where none is near, no letter stands there. */
export function gapEnd(text: string, at: number): number {
  let end = at;
  let signs = 0;
  let wasSpace = false;
  for (; signs <= MOST_SIGNS && end < text.length && end - at < WIDEST_GAP; end++) {
    const letter = letterAt(text, end);
    if (letter === DROPPED) continue;
    if (letter !== GAP) return end;
    const isSpace = isWhiteSpace(text.charCodeAt(end));
    if (!isSpace || !wasSpace) signs++;
    wasSpace = isSpace;
  }
  return end;
}

const isWhiteSpace = (unit: number): boolean =>
  unit === 0x20 || (unit >= 0x9 && unit <= 0xd) || unit === 0xa0;
