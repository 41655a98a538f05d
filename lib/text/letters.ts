import { NONE, unitScripts } from './boundaries.ts';
import { matchKey } from './matchkey.ts';
import { ARABIC_SIGN, FULL_WIDTH, FULL_WIDTH_OFFSET, INVISIBLE, KEPT, MARK, unitKinds } from './units.ts';

/** What parts words. */
export const GAP = 0x20;
/** A code unit that folding drops, and one that it composes with what stands before. */
export const DROPPED = 0;
export const COMPOSED = 1;

/** Alphabets end here; what comes after is looked up when it is met. */
export const TABLE_END = 0x3000;
/** Writing with capitals, and letters that `matchKey` makes one. */
const CHANGING: [from: number, to: number][] = [
  [0x41, 0x58f],
  [0x622, 0x6cc],
  [0x1e00, 0x1fff],
];

/** The one dense letter that `matchKey` changes: 內 and 内. */
const INNER = 0x5167;
const INNER_AS_KEY = 0x5185;

let table: Uint16Array | undefined;

function tabulate(): Uint16Array {
  const scripts = unitScripts();
  const kinds = unitKinds();
  const letters = new Uint16Array(TABLE_END).fill(GAP);
  for (let unit = 0; unit < TABLE_END; unit++) {
    const kind = kinds[unit];
    if (scripts[unit] !== NONE) letters[unit] = unit;
    if (kind === MARK) letters[unit] = COMPOSED;
    else if (kind === INVISIBLE || kind === ARABIC_SIGN) letters[unit] = DROPPED;
  }
  for (const [from, to] of CHANGING) {
    const small = matchKey(String.fromCharCode(...letters.subarray(from, to + 1)));
    for (let unit = from; unit <= to; unit++) letters[unit] = small.charCodeAt(unit - from);
  }
  return letters;
}

/** The letters of all alphabets as `letterOf` gives them, laid out once, when a text is first read. */
export const letterTable = (): Uint16Array => (table ??= tabulate());

function letterBeyond(unit: number): number {
  const kind = unitKinds()[unit];
  if (kind === KEPT) return unitScripts()[unit] === NONE ? GAP : unit === INNER ? INNER_AS_KEY : unit;
  if (kind === FULL_WIDTH) return letterTable()[unit - FULL_WIDTH_OFFSET] ?? GAP;
  if (kind === MARK) return COMPOSED;
  return kind === INVISIBLE ? DROPPED : GAP;
}

/**
 * What `fold` and `matchKey` make of a letter or digit by itself, so that a text can be tried without either; `GAP`
 * for all that parts words, `DROPPED` and `COMPOSED` for what does not stay.
 */
export const letterOf = (unit: number): number =>
  unit < TABLE_END ? (letterTable()[unit] ?? GAP) : letterBeyond(unit);
