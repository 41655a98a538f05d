/** What folding does with a code unit: nothing, or one of these. */
export const KEPT = 0;
export const SPACE = 1;
export const DASH = 2;
export const APOSTROPHE = 3;
export const LINE_BREAK = 4;
export const FULL_WIDTH = 5;
export const INVISIBLE = 6;
export const ARABIC_SIGN = 7;
export const MARK = 8;

/** Full-width signs stand so far above the plain ones. */
export const FULL_WIDTH_OFFSET = 0xfee0;

export const KIND_RANGES: [from: number, to: number, kind: number][] = [
  // Tabs stay: they part the cells of tables.
  [0x20, 0x20, SPACE],
  [0xa0, 0xa0, SPACE],
  [0x1680, 0x1680, SPACE],
  [0x2000, 0x200a, SPACE],
  [0x202f, 0x202f, SPACE],
  [0x205f, 0x205f, SPACE],
  [0x3000, 0x3000, SPACE],
  [0x2010, 0x2015, DASH],
  [0x2212, 0x2212, DASH],
  [0xfe58, 0xfe58, DASH],
  [0xfe63, 0xfe63, DASH],
  [0xff0d, 0xff0d, DASH],
  [0xb4, 0xb4, APOSTROPHE],
  [0x2b9, 0x2b9, APOSTROPHE],
  [0x2bc, 0x2bc, APOSTROPHE],
  [0x2018, 0x2019, APOSTROPHE],
  [0x201b, 0x201b, APOSTROPHE],
  [0x2032, 0x2032, APOSTROPHE],
  [0xff07, 0xff07, APOSTROPHE],
  [0x2028, 0x2029, LINE_BREAK],
  // Letters, digits and the signs used inside names and numbers; commas stay full-width.
  [0xff05, 0xff05, FULL_WIDTH],
  [0xff08, 0xff09, FULL_WIDTH],
  [0xff0b, 0xff0b, FULL_WIDTH],
  [0xff0e, 0xff19, FULL_WIDTH],
  [0xff21, 0xff3a, FULL_WIDTH],
  [0xff41, 0xff5a, FULL_WIDTH],
  // Soft hyphen, zero-width, joiners, direction controls, selectors.
  [0xad, 0xad, INVISIBLE],
  [0x34f, 0x34f, INVISIBLE],
  [0x61c, 0x61c, INVISIBLE],
  [0x180e, 0x180e, INVISIBLE],
  [0x200b, 0x200f, INVISIBLE],
  [0x202a, 0x202e, INVISIBLE],
  [0x2060, 0x2069, INVISIBLE],
  [0xfe00, 0xfe0f, INVISIBLE],
  [0xfeff, 0xfeff, INVISIBLE],
  // Vowel signs, Quranic signs and the stretching stroke.
  [0x640, 0x640, ARABIC_SIGN],
  [0x64b, 0x652, ARABIC_SIGN],
  [0x670, 0x670, ARABIC_SIGN],
  [0x6d6, 0x6dc, ARABIC_SIGN],
  [0x6df, 0x6e8, ARABIC_SIGN],
  [0x6ea, 0x6ed, ARABIC_SIGN],
  // What follows its letter in decomposed text, and the Korean letters of decomposed syllables.
  [0x300, 0x34e, MARK],
  [0x350, 0x36f, MARK],
  [0x653, 0x655, MARK],
  [0x3099, 0x309a, MARK],
  [0x1160, 0x11ff, MARK],
];

/** What folding does with each code unit, laid out once: it is asked for every unit of a page. */
export const UNIT_KINDS = new Uint8Array(0x10000);
for (const [from, to, kind] of KIND_RANGES) UNIT_KINDS.fill(kind, from, to + 1);
