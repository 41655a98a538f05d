/** A text made plain for matching, with the way back to the text it came from. */
export interface Folded {
  text: string;
  /** Where the character at `i` of `text` begins in the source. */
  sourceIndex(i: number): number;
  /** Where the character before `i` of `text` ends in the source: the end of a range that ends at `i`. */
  sourceEnd(i: number): number;
}

/** Characters without width or meaning here: soft hyphen, zero-width, joiners, direction controls, selectors. */
const INVISIBLE =
  '\\u00ad\\u034f\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufe00-\\ufe0f\\ufeff';
/** Arabic vowel signs, Quranic signs and the stretching stroke. */
const ARABIC_SIGNS = '\\u0640\\u064b-\\u0652\\u0670\\u06d6-\\u06dc\\u06df-\\u06e8\\u06ea-\\u06ed';
/** Tabs stay: they part the cells of tables. */
const SPACES = '\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000';
const DASHES = '\\u2010-\\u2015\\u2212\\ufe58\\ufe63\\uff0d';
const APOSTROPHES = '\\u00b4\\u02b9\\u02bc\\u2018\\u2019\\u201b\\u2032\\uff07';
/** Full-width letters, digits and the signs used inside names and numbers; commas and stops stay full-width. */
const FULL_WIDTH = '\\uff05\\uff08\\uff09\\uff0b\\uff0e-\\uff19\\uff21-\\uff3a\\uff41-\\uff5a';
/** Marks that follow their letter in decomposed text, and the Korean letters of decomposed syllables. */
const MARKS = '\\u0300-\\u034e\\u0350-\\u036f\\u0653-\\u0655\\u3099\\u309a\\u1160-\\u11ff';

/** More marks than any language puts on a letter; what goes beyond is decoration, and costs time to sort. */
const MOST_MARKS = 8;

const SPECIAL = new RegExp(
  `[${ARABIC_SIGNS}]{0,${String(MOST_MARKS)}}[${MARKS}]{1,${String(MOST_MARKS)}}|[${INVISIBLE}${ARABIC_SIGNS}]+|[${SPACES} ]{2,}|[${SPACES}${DASHES}${APOSTROPHES}${FULL_WIDTH}\\u2028\\u2029]`,
  'g',
);
const ANY_SPECIAL = new RegExp(SPECIAL.source);
const DROPPED = new RegExp(`^[${INVISIBLE}${ARABIC_SIGNS}]`);
const ONE_INVISIBLE = new RegExp(`^[${INVISIBLE}]$`);
/** Decomposed Arabic puts vowel signs between a letter and its hamza. */
const MARK = new RegExp(`[${MARKS}]$`);
const SIGNS = new RegExp(`[${ARABIC_SIGNS}]`, 'g');
const CLASSES: [RegExp, string][] = [
  [new RegExp(`^[${SPACES}]$`), ' '],
  [new RegExp(`^[${DASHES}]$`), '-'],
  [new RegExp(`^[${APOSTROPHES}]$`), "'"],
  [/^[\u2028\u2029]$/, '\n'],
];

/** What stands for one character in the folded text. */
function plain(character: string): string {
  for (const [pattern, replacement] of CLASSES) if (pattern.test(character)) return replacement;
  return String.fromCharCode(character.charCodeAt(0) - 0xfee0);
}

/** From `at` on, folded and source positions run in step, beginning at `source`. */
interface Step {
  at: number;
  source: number;
}

/** The last step that begins at or before `i`. */
function stepAt(steps: Step[], i: number): Step {
  let low = 0;
  let high = steps.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((steps[middle]?.at ?? 0) <= i) low = middle;
    else high = middle - 1;
  }
  return steps[low] ?? { at: 0, source: 0 };
}

/** A folded text whose positions differ from the source's where characters were dropped or composed. */
function mapped(text: string, source: string, steps: Step[]): Folded {
  const sourceIndex = (i: number): number => {
    const step = stepAt(steps, i);
    return Math.min(step.source + (i - step.at), source.length);
  };
  const sourceEnd = (i: number): number => {
    if (i <= 0) return 0;
    const begin = sourceIndex(i - 1);
    let end = i >= text.length ? source.length : sourceIndex(i);
    while (end - 1 > begin && ONE_INVISIBLE.test(source.charAt(end - 1))) end--;
    return end;
  };
  return { text, sourceIndex, sourceEnd };
}

/** A step for every character that vanishes; equal positions are replaced, so steps stay in order. */
function addStep(steps: Step[], at: number, source: number): void {
  const last = steps.at(-1);
  if (last?.at === at) last.source = source;
  else steps.push({ at, source });
}

/**
 * Folds a text for matching, keeping case: drops what has no width (soft hyphens, joiners, direction controls,
 * Arabic vowel signs and stretching), makes every space and every run of spaces one space, every dash `-`, every apostrophe `'` and full-width
 * letters and digits plain, and composes decomposed letters. Line breaks stay: they are block boundaries.
 */
export function fold(source: string): Folded {
  if (!ANY_SPECIAL.test(source)) return { text: source, sourceIndex: (i) => i, sourceEnd: (i) => i };
  const parts: string[] = [];
  const steps: Step[] = [{ at: 0, source: 0 }];
  let read = 0;
  let length = 0;
  const put = (part: string): void => {
    parts.push(part);
    length += part.length;
  };
  for (const found of source.matchAll(SPECIAL)) {
    const [special] = found;
    const isMark = MARK.test(special);
    const end = found.index + special.length;
    put(source.slice(read, isMark ? Math.max(read, found.index - 1) : found.index));
    if (isMark) {
      const cluster = source.slice(Math.max(read, found.index - 1), end).replace(SIGNS, '');
      put(cluster.normalize('NFC'));
      addStep(steps, length, end);
    } else if (DROPPED.test(special)) addStep(steps, length, end);
    else if (special.length > 1) {
      put(' ');
      addStep(steps, length, end);
    } else put(plain(special));
    read = end;
  }
  put(source.slice(read));
  const text = parts.join('');
  return steps.length === 1 && text.length === source.length
    ? { text, sourceIndex: (i) => i, sourceEnd: (i) => i }
    : mapped(text, source, steps);
}
