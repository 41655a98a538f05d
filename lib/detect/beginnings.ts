import { unitAt } from '../text/codeunits.ts';
import { fold } from '../text/fold.ts';
import { DROPPED, GAP, letterOf } from '../text/letters.ts';
import { gapEnd, letterAt, wordEnd } from '../text/steps.ts';
import { type Bits, mayHold, roomFor, take } from './bits.ts';
import { SEED, mix } from './fnv.ts';
import { DENSE, LETTERS, LETTERS_DENSE, UNFOLDED, ENOUGH, lookThrough, windowNumber } from './windows.ts';

/**
 * How something begins that is worth reading, as `matchKey` gives it. `words`: up to four letters of each of the first
 * two words, parted by a space, and of the third where these are short, or up to nine letters of a single word; one of
 * less than four letters stands for itself. `acronym`: a whole word as it is written, with a stop after each letter or
 * without.
 */
export interface Beginning {
  kind: 'words' | 'acronym';
  text: string;
}

/** So many letters are enough, and so many words. */
export const LETTERS_MOST = 8;
export const WORDS_MOST = 3;
/** Most letters of a single word and of an acronym. */
export const LETTERS_ALONE = 9;
const LETTERS_ACRONYM = 10;
/** A single letter is no beginning. */
const SHORTEST = 2;

const STOP = 0x2e;
const CAPITAL = 0x10000;

/** Where hashes start, so that the same letters are told apart by what they are. */
const SEEDS = { words: SEED, acronym: 0x2545f491 };

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

/** The windows by which a text is seen to hold beginnings, by what is to be read there. */
export interface Windows {
  /** All of them, for a first look. */
  any: Bits;
  /** Single words, of which so many letters are read on. */
  alone: Bits;
  /** First words of several, and short words that stand for themselves. */
  words: Bits;
  acronym: Bits;
}

export type WindowKind = Exclude<keyof Windows, 'any'>;
export const WINDOW_KINDS: readonly WindowKind[] = ['alone', 'words', 'acronym'];

/** Room for so many windows. */
export const windowsFor = (most: number): Windows => ({
  any: roomFor(most),
  alone: roomFor(most),
  words: roomFor(most),
  acronym: roomFor(most),
});

/** A beginning as texts are looked through for it. */
export interface Hashed {
  kind: WindowKind;
  /** The window by which a text is seen to hold it, as a number of 32 bits. */
  window: number;
  hash: number;
}

/**
 * Works out by which numbers a beginning is found.
 * @throws RangeError for one so short that it would be seen everywhere
 */
export function hashed(beginning: Beginning): Hashed {
  const { kind, text } = beginning;
  if (kind === 'words' && text.length < SHORTEST)
    throw new RangeError(`"${text}" is too short to begin anything.`);
  return { kind: windowKind(beginning), window: windowNumber(text, 0), hash: hashOf(beginning) };
}

/** Adds the window of a beginning to those by which texts are seen to hold any. */
export function addBeginning(windows: Windows, { kind, window }: Hashed): void {
  take(windows.any, window);
  take(windows[kind], window);
}

function windowKind({ kind, text }: Beginning): WindowKind {
  if (kind === 'acronym') return kind;
  if (text.charCodeAt(0) >= DENSE) return 'alone';
  return text.includes(' ') || text.length < LETTERS ? 'words' : 'alone';
}

/** Asked about the hash of what may begin at a place; true when that is enough. */
export type Tell = (hash: number) => boolean;

/**
 * Looks for beginnings in a text, folded or not, until `tell` has enough. Nothing of the text is copied, and work is
 * linear: wherever something may begin, no more than a few words are read.
 * @returns whether it was enough
 */
export function findBeginning(windows: Windows, text: string, tell: Tell, isFolded = false): boolean {
  const found = lookThrough(
    windows.any,
    text,
    (read, at, window) =>
      (mayHold(windows.words, window) && holdsWords(read, at, tell)) ||
      (mayHold(windows.alone, window) && holdsWord(read, at, tell)) ||
      (mayHold(windows.acronym, window) && holdsAcronym(read, at, tell)),
    isFolded,
  );
  return found === UNFOLDED ? findBeginning(windows, fold(text).text, tell, true) : found === ENOUGH;
}

/** Reads a single word, told at every letter from so many on; dense writing is read over its spaces. */
function holdsWord(text: string, from: number, tell: Tell): boolean {
  const isDense = letterAt(text, from) >= DENSE;
  const least = isDense ? LETTERS_DENSE : LETTERS;
  let hash = SEEDS.words;
  let read = 0;
  for (let at = from; read < LETTERS_ALONE; at++) {
    const letter = letterAt(text, at);
    if (letter === DROPPED || (letter === GAP && isDense && at < text.length)) continue;
    if (letter === GAP) return false;
    hash = mix(hash, letter);
    read++;
    if (read >= least && tell(hash)) return true;
  }
  return false;
}

/** Reads several words, or one that is so short that it stands for itself. */
function holdsWords(text: string, from: number, tell: Tell): boolean {
  let hash = SEEDS.words;
  let read = 0;
  let at = from;
  for (; read < LETTERS; at++) {
    const letter = letterAt(text, at);
    if (letter === GAP) break;
    if (letter === DROPPED) continue;
    hash = mix(hash, letter);
    read++;
  }
  return (read < LETTERS && tell(hash)) || goesOn(text, wordEnd(text, at), mix(hash, GAP), read, tell);
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
  const first = unitAt(text, from);
  if (letterOf(first) === first) return false;
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
