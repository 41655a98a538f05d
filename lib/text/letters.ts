import { matchKey } from './matchkey.ts';
import { SCRIPT_RANGES } from './scripts.ts';
import { ARABIC_SIGN, FULL_WIDTH, FULL_WIDTH_OFFSET, INVISIBLE, KIND_RANGES, MARK } from './units.ts';

/** What parts words. */
export const GAP = 0x20;
/** A code unit that folding composes with what stands before, and one that it drops. */
export const COMPOSED = 1;
export const DROPPED = 2;

/** Writing with capitals, and letters that `matchKey` makes one. */
const CHANGING: [from: number, to: number][] = [
  [0x41, 0x58f],
  [0x622, 0x6cc],
  [0x1e00, 0x1fff],
];

/** The one dense letter that `matchKey` changes: 內 and 内. */
const INNER = 0x5167;
const INNER_AS_KEY = 0x5185;

/** In the table, for a letter or digit that stands for itself. */
const ITSELF = 0;

/**
 * What `fold` and `matchKey` make of each letter or digit by itself, so that a text can be tried without either; `GAP`
 * for all that parts words, `DROPPED` and `COMPOSED` for what does not stay. It is laid out in every frame of every
 * page, by code that has never run: so most letters are what the table begins with, and the rest is filled in by the
 * stretch (Firefox 153 took 6 ms for a loop over all of them).
 */
const LETTERS = new Uint16Array(0x10000);

let end = 0;
for (const [from, to] of SCRIPT_RANGES) {
  LETTERS.fill(GAP, end, from);
  end = to + 1;
}
LETTERS.fill(GAP, end);
for (const [from, to, kind] of KIND_RANGES)
  if (kind === MARK) LETTERS.fill(COMPOSED, from, to + 1);
  else if (kind === INVISIBLE || kind === ARABIC_SIGN) LETTERS.fill(DROPPED, from, to + 1);
for (const [from, to] of CHANGING) {
  const units: number[] = [];
  for (let unit = from; unit <= to; unit++) units.push(unit);
  const small = matchKey(String.fromCharCode(...units));
  for (let unit = from; unit <= to; unit++)
    if (LETTERS[unit] === ITSELF) LETTERS[unit] = small.charCodeAt(unit - from);
}
LETTERS[INNER] = INNER_AS_KEY;
for (const [from, to, kind] of KIND_RANGES)
  if (kind === FULL_WIDTH)
    for (let unit = from; unit <= to; unit++) LETTERS[unit] = letterOf(unit - FULL_WIDTH_OFFSET);

/** What a code unit counts as; every one has its place in the table. */
export function letterOf(unit: number): number {
  return (LETTERS[unit] as number) || unit;
}
