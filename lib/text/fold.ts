import {
  APOSTROPHE,
  ARABIC_SIGN,
  DASH,
  FULL_WIDTH,
  FULL_WIDTH_OFFSET,
  INVISIBLE,
  KEPT,
  LINE_BREAK,
  MARK,
  SPACE,
  UNIT_KINDS,
} from './units.ts';

/** A text made plain for matching, with the way back to the text it came from. */
export interface Folded {
  text: string;
  /** Where the character at `i` of `text` begins in the source. */
  sourceIndex(i: number): number;
  /** Where the character before `i` of `text` ends in the source: the end of a range that ends at `i`. */
  sourceEnd(i: number): number;
}

/** More marks than any language puts on a letter; what goes beyond is decoration, and costs time to sort. */
const MOST_MARKS = 8;
const PLAIN_SPACE = 0x20;

const kindAt = (text: string, at: number): number => UNIT_KINDS[text.charCodeAt(at)] ?? KEPT;

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

/** A folded text whose positions are the source's. */
const unchanged = (text: string): Folded => ({
  text,
  sourceIndex: (i) => i,
  sourceEnd: (i) => i,
});

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
    while (end - 1 > begin && kindAt(source, end - 1) === INVISIBLE) end--;
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

/** The first place from `at` on whose text does not stay as it is; a single plain space does. */
function changeFrom(source: string, at: number): number {
  for (let i = at; i < source.length; i++) {
    const unit = source.charCodeAt(i);
    const kind = UNIT_KINDS[unit];
    if (kind !== KEPT && (unit !== PLAIN_SPACE || kindAt(source, i + 1) === SPACE)) return i;
  }
  return source.length;
}

function runEnd(source: string, at: number, is: (kind: number) => boolean, most = Infinity): number {
  let end = at;
  while (end < source.length && end - at < most && is(kindAt(source, end))) end++;
  return end;
}

const isSign = (kind: number): boolean => kind === ARABIC_SIGN;
const isMark = (kind: number): boolean => kind === MARK;
const isSpace = (kind: number): boolean => kind === SPACE;
const isDropped = (kind: number): boolean => kind === INVISIBLE || kind === ARABIC_SIGN;

/** Where the marks end that compose with the letter before `at`; decomposed Arabic puts its vowel signs between. */
function marksEnd(source: string, at: number): number {
  const signsEnd = runEnd(source, at, isSign, MOST_MARKS);
  const end = runEnd(source, signsEnd, isMark, MOST_MARKS);
  return end > signsEnd ? end : at;
}

/** A letter with its marks as one character; vowel signs between them are dropped. */
function composed(cluster: string): string {
  let kept = '';
  for (let at = 0; at < cluster.length; at++) if (!isSign(kindAt(cluster, at))) kept += cluster.charAt(at);
  return kept.normalize('NFC');
}

/** What stands for the code units of a kind. */
const PLAIN: ReadonlyMap<number, string> = new Map([
  [SPACE, ' '],
  [DASH, '-'],
  [APOSTROPHE, "'"],
  [LINE_BREAK, '\n'],
]);

/** What stands for a code unit in the folded text; nothing for one that is dropped. */
function plain(unit: number, kind: number): string {
  return kind === FULL_WIDTH ? String.fromCharCode(unit - FULL_WIDTH_OFFSET) : (PLAIN.get(kind) ?? '');
}

/**
 * Folds a text for matching, keeping case: drops what has no width (soft hyphens, joiners, direction controls,
 * Arabic vowel signs and stretching), makes every space and every run of spaces one space, every dash `-`, every
 * apostrophe `'` and full-width letters and digits plain, and composes decomposed letters. Line breaks stay: they
 * are block boundaries.
 */
export function fold(source: string): Folded {
  const first = changeFrom(source, 0);
  if (first === source.length) return unchanged(source);
  const steps: Step[] = [{ at: 0, source: 0 }];
  let text = '';
  let read = 0;
  for (let at = first; at < source.length; at = changeFrom(source, read)) {
    const end = marksEnd(source, at);
    if (end > at) {
      const letter = Math.max(read, at - 1);
      text += source.slice(read, letter) + composed(source.slice(letter, end));
      read = end;
    } else {
      const kind = kindAt(source, at);
      text += source.slice(read, at) + plain(source.charCodeAt(at), kind);
      if (kind === SPACE) read = runEnd(source, at, isSpace);
      else read = isDropped(kind) ? runEnd(source, at, isDropped) : at + 1;
      if (read === at + 1 && !isDropped(kind)) continue;
    }
    addStep(steps, text.length, read);
  }
  text += source.slice(read);
  const isInStep = steps.length === 1 && text.length === source.length;
  return isInStep ? unchanged(text) : mapped(text, source, steps);
}
