import { unitAt } from '../text/codeunits.ts';
import { COMPOSED, DROPPED, GAP, TABLE_END, letterOf, letterTable } from '../text/letters.ts';

/** So many letters make a window, or so many of a dense writing. */
export const LETTERS = 4;
export const LETTERS_DENSE = 2;
/** From here on writing uses so many letters that two of them tell as much as four of others. */
export const DENSE = 0x3000;

/** What a window may be: the beginning of a word, or something wherever it stands. */
export const AT_START = 1;
export const ANYWHERE = 2;
/** Instead of what a window may be: the text has to be folded first. */
export const UNFOLDED = 4;

const GAPS = 0x20202020;
/** Spreads windows over the places there are (the golden ratio's bits). */
const SPREAD = 0x9e3779b1;
/** Places for each window, so that few are taken; and how many bits the fewest places have. */
const PLACES_PER_WINDOW = 32;
const LEAST_BITS = 17;

/** Four letters as one number, a gap where fewer are given; two dense ones as well. */
export function windowOf(letters: string): number {
  let window = GAPS;
  for (let at = 0; at < LETTERS && at < letters.length; at++) {
    const unit = letters.charCodeAt(at);
    if (unit >= DENSE) return (unit << 16) | letters.charCodeAt(at + 1);
    window = (window << 8) | (unit & 0xff);
  }
  return letters.length < LETTERS ? (window << 8) | GAP : window;
}

/** Where a text is being read, and what was met there. */
export interface Scan {
  readonly text: string;
  readonly isFolded: boolean;
  /** Where to read on. */
  next: number;
  /** The last letters read. */
  window: number;
  dense: number;
  /** Where the window ends that was found, what it may be, and whether it is of a dense writing. */
  at: number;
  what: number;
  isDense: boolean;
}

export const scanOf = (text: string, isFolded: boolean): Scan => ({
  text,
  isFolded,
  next: 0,
  window: GAPS,
  dense: 0,
  at: 0,
  what: 0,
  isDense: false,
});

/** A set of windows, by what each may be. Small, so that it stays in the processor's nearest memory. */
export interface Windows {
  readonly places: Uint8Array;
  /** Takes the hash of a window to its place. */
  readonly shift: number;
}

/** Room for so many windows. */
export function placesFor(most: number): Windows {
  const bits = Math.max(LEAST_BITS, Math.ceil(Math.log2(most * PLACES_PER_WINDOW)));
  return { places: new Uint8Array(2 ** bits), shift: 32 - bits };
}

const placeOf = (window: number, shift: number): number => Math.imul(window, SPREAD) >>> shift;

export function addWindow({ places, shift }: Windows, window: number, what: number): void {
  const place = placeOf(window, shift);
  places[place] = (places[place] ?? 0) | what;
}

const whatAt = ({ places, shift }: Windows, window: number): number => places[placeOf(window, shift)] ?? 0;

/**
 * Reads on to the next window that may be something; false at the end. This goes over every letter of every page:
 * each makes a window with those before it, and a look into the table tells nearly all of them to be nothing.
 */
export function advance(windows: Windows, scan: Scan): boolean {
  const { length } = scan.text;
  while (scan.next < length) {
    if (readLetters(windows, scan, length)) return true;
    if (scan.next < length && readOther(windows, scan, length)) return true;
  }
  return endsWord(windows, scan, length);
}

/** Reads letters of alphabets, up to what may be something or is no such letter. */
function readLetters(windows: Windows, scan: Scan, length: number): boolean {
  const { text } = scan;
  const letters = letterTable();
  let { window } = scan;
  for (let at = scan.next; at < length; at++) {
    const unit = unitAt(text, at);
    const letter = unit < TABLE_END ? (letters[unit] ?? GAP) : letterOf(unit);
    if (letter === DROPPED) continue;
    if (letter === COMPOSED || letter >= DENSE) {
      scan.next = at;
      scan.window = window;
      return false;
    }
    const isAtStart = window >>> 24 === GAP;
    window = (window << 8) | (letter & 0xff);
    const what = whatAt(windows, window);
    if (what === 0 || (what < ANYWHERE && !isAtStart)) continue;
    scan.next = at + 1;
    scan.window = window;
    return meet(scan, at, what, false);
  }
  scan.next = length;
  scan.window = window;
  return false;
}

/** Reads what is no letter of an alphabet: dense letters, and marks that have to be composed first. */
function readOther(windows: Windows, scan: Scan, length: number): boolean {
  for (; scan.next < length; scan.next++) {
    const at = scan.next;
    const letter = letterOf(unitAt(scan.text, at));
    if (letter === COMPOSED) {
      if (!scan.isFolded) return meet(scan, at, UNFOLDED, false);
    } else if (letter < DENSE) return false;
    else if (endsWord(windows, scan, at)) return true;
    else {
      const what = whatAt(windows, (scan.dense << 16) | letter);
      scan.dense = letter;
      scan.window = GAPS;
      if (what === 0) continue;
      scan.next++;
      return meet(scan, at, what, true);
    }
  }
  return false;
}

/** Whether the word that ends here, though no gap is written, may be something ("UN은", or the end of the text). */
function endsWord(windows: Windows, scan: Scan, at: number): boolean {
  if ((scan.window & 0xff) === GAP) return false;
  scan.window = (scan.window << 8) | GAP;
  const what = whatAt(windows, scan.window);
  return what !== 0 && meet(scan, at, what, false);
}

function meet(scan: Scan, at: number, what: number, isDense: boolean): true {
  scan.at = at;
  scan.what = what;
  scan.isDense = isDense;
  return true;
}

/** Whether any window stands in a text; true for one that has to be folded first. */
export function holdsWindow(windows: Windows, text: string): boolean {
  const scan = scanOf(text, false);
  while (advance(windows, scan)) if (scan.what >= ANYWHERE) return true;
  return false;
}
