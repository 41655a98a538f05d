import { unitAt } from '../text/codeunits.ts';
import { COMPOSED, DROPPED, GAP, letterOf } from '../text/letters.ts';
import { isArabicPrefix, letterAt } from '../text/steps.ts';
import { type Bits, mayHold } from './bits.ts';

/** So many letters of a word make a window, or so many of a dense writing. */
export const LETTERS = 4;
export const LETTERS_DENSE = 2;
/** From here on writing uses so many letters that two of them tell as much as four of others. */
export const DENSE = 0x3000;
const TWO_GAPS = (GAP << 8) | GAP;
const THREE_GAPS = (TWO_GAPS << 8) | GAP;
/** Before it stand the alphabets most pages are written in. */
const ARABIC_FROM = 0x600;

/** Spreads windows over the places there are (the golden ratio's bits). */
const SPREAD = 0x9e3779b1;

/** Whether a letter is one of an alphabet, asked in one: what is below wraps round to far above. */
const isInWord = (letter: number): boolean => (letter - GAP - 1) >>> 0 < DENSE - GAP - 1;

const grown = (window: number, letter: number): number => (window << 8) ^ letter;
const dense = (first: number, second: number): number => (first << 16) ^ second;

/** The window of the word that begins at a place, with gaps where it is shorter. */
function windowAt(text: string, from: number): number {
  const first = letterAt(text, from);
  if (first >= DENSE) return dense(first, letterAt(text, letterAfter(text, from)));
  let window = first;
  let at = from;
  for (let read = 1; read < LETTERS; read++) {
    const next = letterAfter(text, at);
    const letter = letterAt(text, next);
    if (isInWord(letter)) at = next;
    window = grown(window, isInWord(letter) ? letter : GAP);
  }
  return window;
}

/** Where the next letter stands, past what folding drops. */
function letterAfter(text: string, at: number): number {
  let next = at + 1;
  while (letterAt(text, next) === DROPPED) next++;
  return next;
}

/** The window at a place as a number that has its place in a set of bits. */
export const windowNumber = (text: string, at: number): number => spread(windowAt(text, at));

const spread = (window: number): number => Math.imul(window, SPREAD);

/** What a look through a text came to: nothing, enough, or that it has to be folded first. */
export const NOTHING = 0;
export const ENOUGH = 1;
export const UNFOLDED = 2;

/** Asked about a place where a window of this number stands; true when that is enough. */
type Begins = (text: string, at: number, window: number) => boolean;

/** Looks at how the words of a text begin, until that is enough. */
export function lookThrough(windows: Bits, text: string, begins: Begins, isFolded: boolean): number {
  for (let at = 0; ;) {
    at = nextWord(windows, text, at);
    if (at === text.length) return NOTHING;
    const letter = letterAt(text, at);
    if (letter === COMPOSED && !isFolded) return UNFOLDED;
    if (letter >= DENSE) {
      at = passDense(windows, text, at, begins);
      if (at < 0) return ENOUGH;
    } else if (letter > GAP) {
      if (isBegun(windows, text, at, begins)) return ENOUGH;
      if (letter >= ARABIC_FROM && beginsBehindPrefix(windows, text, at, begins)) return ENOUGH;
      at = passWord(text, at);
    } else at++;
  }
}

/**
 * Where the next word begins that may be something, or whose writing has to be looked at more closely; the text's end
 * where there is none. This goes over every letter of every page, so it does next to nothing at most of them: a word is
 * looked up once, by its first letters, and the rest of it passed over. Letters are read one by one, without a loop, and
 * nothing else is called: either would take half as long again.
 */
function nextWord(windows: Bits, text: string, from: number): number {
  const { length } = text;
  for (let at = from; at < length;) {
    const start = at++;
    let letter = letterOf(unitAt(text, start));
    if (letter === GAP) continue;
    if (letter < GAP || letter >= ARABIC_FROM) return start;
    let window = letter;
    letter = at < length ? letterOf(unitAt(text, at++)) : GAP;
    if (isInWord(letter)) {
      window = grown(window, letter);
      letter = at < length ? letterOf(unitAt(text, at++)) : GAP;
      if (isInWord(letter)) {
        window = grown(window, letter);
        letter = at < length ? letterOf(unitAt(text, at++)) : GAP;
        window = grown(window, isInWord(letter) ? letter : GAP);
      } else window = (window << 16) ^ TWO_GAPS;
    } else window = (window << 24) ^ THREE_GAPS;
    if (letter === DROPPED || mayHold(windows, spread(window))) return start;
    while (isInWord(letter) || letter === DROPPED) letter = at < length ? letterOf(unitAt(text, at++)) : GAP;
    if (letter !== GAP) at--;
  }
  return length;
}

/** Where the word ends that the letter at a place belongs to. */
function passWord(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length && isOfWord(letterOf(unitAt(text, at)))) at++;
  return at;
}

const isOfWord = (letter: number): boolean => isInWord(letter) || letter === DROPPED;

/** Passes over dense writing, of which something may begin at every letter; where it ends, or -1 for enough. */
function passDense(windows: Bits, text: string, from: number, begins: Begins): number {
  let letter = letterAt(text, from);
  let at = from;
  while (letter >= DENSE) {
    const next = letterAfter(text, at);
    const second = letterAt(text, next);
    const window = spread(dense(letter, second));
    if (mayHold(windows, window) && begins(text, at, window)) return -1;
    letter = second;
    at = next;
  }
  return at;
}

/** Looks at an Arabic word without each of the letters that may be written before it. */
function beginsBehindPrefix(windows: Bits, text: string, start: number, begins: Begins): boolean {
  for (let at = start; isArabicPrefix(unitAt(text, at));) {
    at = letterAfter(text, at);
    if (isBegun(windows, text, at, begins)) return true;
  }
  return false;
}

function isBegun(windows: Bits, text: string, at: number, begins: Begins): boolean {
  const window = windowNumber(text, at);
  return mayHold(windows, window) && begins(text, at, window);
}
