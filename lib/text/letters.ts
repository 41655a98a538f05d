import { SCRIPT_RANGES } from './boundaries.ts';
import { matchKey } from './matchkey.ts';
import { ARABIC_SIGN, FULL_WIDTH, FULL_WIDTH_OFFSET, INVISIBLE, KIND_RANGES, MARK } from './units.ts';

/** What parts words. */
export const GAP = 0x20;
/** A code unit that folding drops, and one that it composes with what stands before. */
export const DROPPED = 0;
export const COMPOSED = 1;

/** Writing with capitals, and letters that `matchKey` makes one. */
const CHANGING: [from: number, to: number][] = [
  [0x41, 0x58f],
  [0x622, 0x6cc],
  [0x1e00, 0x1fff],
];

/** The one dense letter that `matchKey` changes: 內 and 内. */
const INNER = 0x5167;
const INNER_AS_KEY = 0x5185;

/**
 * What `fold` and `matchKey` make of each letter or digit by itself, so that a text can be tried without either; `GAP`
 * for all that parts words, `DROPPED` and `COMPOSED` for what does not stay.
 */
const LETTERS = new Uint16Array(0x10000).fill(GAP);

for (const [from, to] of SCRIPT_RANGES) for (let unit = from; unit <= to; unit++) LETTERS[unit] = unit;
for (const [from, to, kind] of KIND_RANGES)
  if (kind === MARK) LETTERS.fill(COMPOSED, from, to + 1);
  else if (kind === INVISIBLE || kind === ARABIC_SIGN) LETTERS.fill(DROPPED, from, to + 1);
for (const [from, to] of CHANGING) {
  const small = matchKey(String.fromCharCode(...LETTERS.subarray(from, to + 1)));
  for (let unit = from; unit <= to; unit++) LETTERS[unit] = small.charCodeAt(unit - from);
}
LETTERS[INNER] = INNER_AS_KEY;
for (const [from, to, kind] of KIND_RANGES)
  if (kind === FULL_WIDTH) LETTERS.copyWithin(from, from - FULL_WIDTH_OFFSET, to + 1 - FULL_WIDTH_OFFSET);

/** What a code unit counts as; every one has its place in the table. */
export const letterOf = (unit: number): number => LETTERS[unit] as number;
