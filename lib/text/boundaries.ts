/** Writing systems as far as word boundaries need them: 0 is no letter or digit. */
export const NONE = 0;
export const LATIN = 1;
const CYRILLIC = 2;
const DEVANAGARI = 3;
const OTHER = 4;
export const ARABIC = 5;
export const HANGUL = 6;
const HAN = 7;
const KANA = 8;
const THAI = 9;

export const SCRIPT_RANGES: [from: number, to: number, script: number][] = [
  [0x30, 0x39, LATIN],
  [0x41, 0x5a, LATIN],
  [0x61, 0x7a, LATIN],
  [0xaa, 0xaa, LATIN],
  [0xb5, 0xb5, LATIN],
  [0xba, 0xba, LATIN],
  [0xc0, 0xd6, LATIN],
  [0xd8, 0xf6, LATIN],
  [0xf8, 0x24f, LATIN],
  [0x370, 0x373, OTHER],
  [0x376, 0x377, OTHER],
  [0x37f, 0x3ff, OTHER],
  [0x400, 0x52f, CYRILLIC],
  [0x531, 0x5f2, OTHER],
  [0x620, 0x669, ARABIC],
  [0x66e, 0x6d3, ARABIC],
  [0x6ee, 0x6fc, ARABIC],
  [0x750, 0x77f, ARABIC],
  [0x900, 0x963, DEVANAGARI],
  [0x966, 0x97f, DEVANAGARI],
  [0x980, 0xdff, OTHER],
  [0xe00, 0xe7f, THAI],
  [0xe80, 0x10ff, OTHER],
  [0x1e00, 0x1eff, LATIN],
  [0x1f00, 0x1fff, OTHER],
  [0x3040, 0x309f, KANA],
  [0x30a0, 0x30fa, KANA],
  [0x30fc, 0x30ff, KANA],
  [0x3400, 0x9fff, HAN],
  [0xac00, 0xd7a3, HANGUL],
  [0xf900, 0xfaff, HAN],
  [0xff66, 0xff9f, KANA],
];

/**
 * The writing system of every code unit, laid out once: boundaries are asked for at every letter of a page. Engines
 * read a table that is a constant in half the time of one that may be replaced.
 */
export const UNIT_SCRIPTS = new Uint8Array(0x10000);
for (const [from, to, script] of SCRIPT_RANGES) UNIT_SCRIPTS.fill(script, from, to + 1);

/** The writing system of a code unit; 0 for everything that is neither letter nor digit. */
const scriptOf = (unit: number): number => UNIT_SCRIPTS[unit] ?? NONE;

/**
 * Whether a word ends and another begins at `at`: at the edges, beside what is no letter, where the writing system
 * changes ("UN은", "在UN"), and anywhere in writing without spaces.
 */
export function isBoundary(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return true;
  const before = scriptOf(text.charCodeAt(at - 1));
  const after = scriptOf(text.charCodeAt(at));
  return before !== after || before === NONE || before === HAN || before === KANA || before === THAI;
}

/** Whether a code unit is a letter or digit of any writing system. */
export const isWordUnit = (unit: number): boolean => scriptOf(unit) !== NONE;

/** Whether a code unit is of writing that does not part all its words by spaces. */
export const isUnspaced = (unit: number): boolean => scriptOf(unit) >= HANGUL;

/** Whether a code unit is a Korean syllable, to which particles are attached. */
export const isHangul = (unit: number): boolean => scriptOf(unit) === HANGUL;

/** Whether a code unit is an Arabic letter, to which one-letter words are attached. */
export const isArabic = (unit: number): boolean => scriptOf(unit) === ARABIC;
