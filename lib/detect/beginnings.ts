import { isArabic } from '../text/boundaries.ts';
import { unitAt } from '../text/codeunits.ts';
import { fold } from '../text/fold.ts';
import { DROPPED, GAP, letterOf } from '../text/letters.ts';
import { matchKey } from '../text/matchkey.ts';
import { back, beginsWord, gapEnd, letterAt, wordEnd } from '../text/steps.ts';
import {
  ANYWHERE,
  AT_START,
  DENSE,
  LETTERS,
  LETTERS_DENSE,
  type Scan,
  UNFOLDED,
  type Windows,
  addWindow,
  advance,
  scanOf,
  windowOf,
} from './windows.ts';

/**
 * How something begins that is worth reading, as `matchKey` gives it. `words`: up to four letters of each of the first
 * two words, parted by a space, and of the third where these are short, or up to nine letters of a single word.
 * `acronym`: a whole word as it is written, with a stop after each letter or without. `part`: letters and spaces that
 * may stand anywhere, also inside a word.
 */
export interface Beginning {
  kind: 'words' | 'acronym' | 'part';
  text: string;
}

/** So many letters are enough, and so many words. */
export const LETTERS_MOST = 8;
export const WORDS_MOST = 3;
/** Most letters of a single word, of a part and of an acronym. */
export const LETTERS_ALONE = 9;
export const LETTERS_PART = 12;
const LETTERS_ACRONYM = 10;

const STOP = 0x2e;
const CAPITAL = 0x10000;

/** Where hashes start, so that the same letters are told apart by what they are. */
const SEEDS = { words: 0x811c9dc5, acronym: 0x2545f491, part: 0x6c078965 };

const mix = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);

/** The letter of a code unit, with whether it is a capital. */
function asWritten(unit: number): number {
  const letter = letterOf(unit);
  return letter === unit ? letter : letter | CAPITAL;
}

/** The number that stands for a beginning: 32 bits, so that two of some thousands hardly ever share one. */
export function hashOf({ kind, text }: Beginning): number {
  let hash = SEEDS[kind];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (kind !== 'acronym') hash = mix(hash, unit);
    else if (unit !== STOP) hash = mix(hash, asWritten(unit));
  }
  return hash;
}

/**
 * Adds the windows by which a text is seen to hold a beginning. "UN" is looked for as " un ", "U.N." as " u n" and as
 * "u  n".
 * @throws RangeError for one so short that it would be seen everywhere
 */
export function addBeginning(windows: Windows, { kind, text }: Beginning): void {
  const unit = text.charCodeAt(0);
  if (kind === 'acronym') {
    const small = matchKey(text.slice(0, LETTERS));
    if (small.charAt(1) === '.') {
      addWindow(windows, windowOf(` ${small.charAt(0)} ${small.charAt(2)}`), ANYWHERE);
      addWindow(windows, windowOf(`${small.charAt(0)}  ${small.charAt(2)}`), ANYWHERE);
    } else if (small.length > 2) addWindow(windows, windowOf(small), AT_START);
    else addWindow(windows, windowOf(` ${small} `), ANYWHERE);
    return;
  }
  const least = unit >= DENSE ? LETTERS_DENSE : kind === 'words' && text.includes(' ') ? 2 : LETTERS;
  if (text.length < least) throw new RangeError(`"${text}" is too short to begin anything.`);
  const isAnywhere = kind === 'part' || unit >= DENSE || isArabic(unit);
  addWindow(windows, windowOf(text), isAnywhere ? ANYWHERE : AT_START);
}

/** Asked about the hash of what may begin at a place; true when that is enough. */
export type Tell = (hash: number) => boolean;

/**
 * Looks for beginnings in a text, folded or not, until `tell` has enough. Nothing of the text is copied, and work is
 * linear: wherever something may begin, no more than a few words are read.
 * @returns whether it was enough
 */
export function findBeginning(windows: Windows, text: string, tell: Tell, isFolded = false): boolean {
  const scan = scanOf(text, isFolded);
  while (advance(windows, scan)) {
    if (scan.what === UNFOLDED) return findBeginning(windows, fold(text).text, tell, true);
    if (holdsAt(scan, tell)) return true;
  }
  return false;
}

/** Reads what a window promises. */
function holdsAt({ text, at, what, isDense }: Scan, tell: Tell): boolean {
  const window = back(text, at, isDense ? LETTERS_DENSE : LETTERS);
  if (what >= ANYWHERE && holdsPart(text, window, at, tell)) return true;
  const start = letterAt(text, window) === GAP ? window + 1 : window;
  return (isDense || beginsWord(text, start)) && holdsWords(text, start, tell);
}

/** Whether letters that may stand anywhere begin with the window from `from` to `at`. */
function holdsPart(text: string, from: number, at: number, tell: Tell): boolean {
  let hash = SEEDS.part;
  for (let i = from, read = 0; read < LETTERS_PART && i <= text.length; i++) {
    const letter = letterAt(text, i);
    if (letter === DROPPED) continue;
    hash = mix(hash, letter);
    read++;
    if (i >= at && tell(hash)) return true;
  }
  return false;
}

function holdsWords(text: string, at: number, tell: Tell): boolean {
  const unit = unitAt(text, at);
  if (letterOf(unit) !== unit && holdsAcronym(text, at, tell)) return true;
  const wanted = unit >= DENSE ? LETTERS_DENSE : LETTERS;
  let hash = SEEDS.words;
  let read = 0;
  let i = at;
  for (; read < wanted; i++) {
    const letter = letterAt(text, i);
    if (letter === GAP) break;
    if (letter === DROPPED) continue;
    hash = mix(hash, letter);
    read++;
  }
  if (read < wanted) return goesOn(text, i, mix(hash, GAP), read, tell);
  if (isAlone(text, i, hash, read, tell)) return true;
  return wanted === LETTERS && goesOn(text, wordEnd(text, i), mix(hash, GAP), read, tell);
}

/** Reads on in a single word, whose first letters are hashed. */
function isAlone(text: string, from: number, start: number, before: number, tell: Tell): boolean {
  let hash = start;
  let read = before;
  for (let i = from; !tell(hash); i++) {
    const letter = letterAt(text, i);
    if (letter === DROPPED) continue;
    if (read === LETTERS_ALONE || letter === GAP) return false;
    hash = mix(hash, letter);
    read++;
  }
  return true;
}

/** Reads on in the words after a first one, until enough letters are read. */
function goesOn(text: string, from: number, start: number, before: number, tell: Tell): boolean {
  let hash = start;
  let read = before;
  let i = gapEnd(text, from);
  for (let words = 2; words <= WORDS_MOST && read < LETTERS_MOST; words++) {
    const begin = read;
    for (; read < begin + LETTERS; i++) {
      const letter = letterAt(text, i);
      if (letter === DROPPED) continue;
      if (letter === GAP) break;
      hash = mix(hash, letter);
      read++;
      if (tell(hash)) return true;
    }
    if (read === begin) return false;
    hash = mix(hash, GAP);
    i = gapEnd(text, wordEnd(text, i));
  }
  return false;
}

/** Reads capitals with or without stops after them, "UN", "U.N.", "U. N.": told wherever a word ends. */
function holdsAcronym(text: string, from: number, tell: Tell): boolean {
  let hash = SEEDS.acronym;
  let isAfterStop = false;
  for (let i = from, read = 0; read <= LETTERS_ACRONYM; i++) {
    const unit = i < text.length ? unitAt(text, i) : GAP;
    const letter = letterOf(unit);
    if (letter === DROPPED) continue;
    if (letter !== GAP && letter < DENSE) {
      hash = mix(hash, asWritten(unit));
      read++;
      isAfterStop = false;
    } else {
      if (!isAfterStop && tell(hash)) return true;
      if (i >= text.length || (unit !== STOP && !isAfterStop)) return false;
      isAfterStop = unit === STOP;
    }
  }
  return false;
}
