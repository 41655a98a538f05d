import { composeNumber, splitNumberWord, type NumberPart } from '../../text/numberwords.ts';
import { numberPart, type Grammar } from './grammar.ts';
import { hitAt, lengthAt, type Token } from './tokens.ts';

/** A number read: how far, its value, and how it was written. */
export interface Read {
  to: number;
  value: number;
  /** What the last multiplier stood for, when the number ended in one. */
  scale: number;
  digits: boolean;
}

const MOST_PARTS = 14;

/** Whether digits are a day or a year behind a month; "since January 60 fighters" have come. */
function isDate(tokens: readonly Token[], at: number): boolean {
  const { value = 0, grouped = false } = tokens[at] ?? {};
  return lengthAt(tokens, at - 1, 'month') > 0 && !grouped && (value <= 31 || value >= 1900);
}

/** Whether digits stand inside a name, a time, a sum of money or a reference rather than for themselves. */
function isReference(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  const beyond = tokens[at + 2];
  if (!token || Number.isNaN(token.value)) return true;
  if (before) {
    if (token.glued && /^[$€£¥₽/#№:]$/.test(before.word)) return true;
    if (token.glued && before.kind === 'word' && /[a-zа-я]$/.test(before.word) && !before.hits.length)
      return true;
    const joined = tokens[at - 2];
    if (token.glued && before.word === '-' && before.glued && joined?.kind === 'word') return true;
    const counted = lengthAt(tokens, at + 1, 'counter', 'percent') > 0;
    if (lengthAt(tokens, at - 1, 'reference') > 0 && !token.grouped && !counted) return true;
    if (isDate(tokens, at)) return true;
  }
  if (after?.glued && /^[/:°€$£¥]$/.test(after.word) && (after.word !== ':' || beyond?.kind === 'number'))
    return beyond?.glued === true || !/^[/:]$/.test(after.word);
  return false;
}

/** The parts that the word at `at` stands for: a number word, or several written in one. */
function wordParts(
  tokens: readonly Token[],
  at: number,
  grammar: Grammar,
): { parts: NumberPart[]; length: number } | undefined {
  const hit = hitAt(tokens, at, 'num');
  if (hit) return { parts: [numberPart(hit.value)], length: hit.length };
  const token = tokens[at];
  if (grammar.data.joint === undefined || token?.kind !== 'word' || token.word.length < 6) return undefined;
  const parts = splitNumberWord(token.word, grammar.parts, grammar.data.joint.split('|').filter(Boolean));
  return parts ? { parts, length: 1 } : undefined;
}

/** The power of ten that the last digit but zeros of a number stands for: 250 → 10. */
function placeOf(value: number): number {
  let place = 1;
  while (value >= place * 10 && value % (place * 10) === 0) place *= 10;
  return place;
}

/** Whether another part may follow: no two sets of digits beside each other, no unit after one of its own size. */
function mayFollow(parts: readonly NumberPart[], next: NumberPart, digits: boolean): boolean {
  const last = parts.at(-1);
  if (!last) return true;
  if (next.kind !== 'unit' || next.value < 1) return true;
  if (last.kind !== 'unit') return next.value < last.value;
  // Chinese says the empty place: 一百零一.
  if (last.value === 0) return true;
  const teen = last.value < 10 && next.value < 100 && next.value % 10 === 0;
  return !digits && (teen || next.value < placeOf(last.value) || (last.value >= 20 && next.value < 20));
}

/** Whether digits go on a number that words began: "5 bin 500", "ألف و200", 2万5000. */
function goesOn(
  tokens: readonly Token[],
  at: number,
  parts: readonly NumberPart[],
  grammar: Grammar,
): boolean {
  const last = parts.at(-1);
  const value = tokens[at]?.value ?? Number.NaN;
  if (!last) return true;
  if (last.kind === 'unit') return false;
  if (grammar.data.segmented) return true;
  const multiplied = hitAt(tokens, at + 1, 'num') !== undefined;
  return last.kind === 'big' && value >= 1 && value < last.value && !multiplied;
}

/** Whether a single sign for "ten thousand" is part of another word, in scripts that do not part words: what is counted follows it. */
function isStray(tokens: readonly Token[], from: number, to: number, grammar: Grammar): boolean {
  const sign = grammar.data.segmented && to === from + 1 ? hitAt(tokens, from, 'num') : undefined;
  return (
    sign !== undefined && /^x/i.test(sign.value) && lengthAt(tokens, to, 'counter', 'after', 'percent') === 0
  );
}

/** Whether a multiplier no larger than the part before makes what stands between the next number ("ألفين وثلاثة آلاف"). */
function beginsAnother(tokens: readonly Token[], at: number, last: NumberPart | undefined): boolean {
  const next = hitAt(tokens, at, 'num');
  return (
    last?.kind === 'unit' &&
    next?.value.startsWith('X') === true &&
    numberPart(next.value).value <= last.value
  );
}

/** Reads one number: digits, words or both ("25 thousand", "two and a half thousand", "2万5000"). */
export function readNumber(tokens: readonly Token[], from: number, grammar: Grammar): Read | undefined {
  const parts: NumberPart[] = [];
  let at = from;
  let digits = false;
  while (parts.length < MOST_PARTS) {
    const token = tokens[at];
    if (!token) break;
    const plus = parts.length > 0 ? lengthAt(tokens, at, 'plus') : 0;
    const written = tokens[at + plus];
    if (written?.kind === 'number') {
      if (isReference(tokens, at + plus) || !goesOn(tokens, at + plus, parts, grammar)) break;
      parts.push({ kind: 'unit', value: written.value });
      digits = true;
      at += plus + 1;
      continue;
    }
    const joint =
      parts.length > 0 ? (token.word === '-' && token.glued ? 1 : lengthAt(tokens, at, 'joint')) : 0;
    const direct = wordParts(tokens, at, grammar);
    const joined = !direct && joint > 0 && !digits ? at + joint : at;
    const read = direct ?? wordParts(tokens, joined, grammar);
    const [first] = read?.parts ?? [];
    if (!read || !first || !mayFollow(parts, first, digits)) break;
    if (beginsAnother(tokens, joined + read.length, parts.at(-1))) break;
    if (token.word === 'k' && !token.glued) break;
    parts.push(...read.parts);
    at = joined + read.length;
  }
  if (parts.length === 0 || isStray(tokens, from, at, grammar)) return undefined;
  const last = parts.at(-1);
  const scale = last && last.kind !== 'unit' ? last.value : 1;
  return { to: at, value: composeNumber(parts), scale, digits };
}

/** "tens of thousands", "several hundred": an order of magnitude. */
export function readVague(tokens: readonly Token[], at: number, grammar: Grammar): Read | undefined {
  const vague = hitAt(tokens, at, 'vague');
  if (vague) return { to: at + vague.length, value: Number(vague.value), scale: 1, digits: false };
  const few = lengthAt(tokens, at, 'few');
  if (few === 0) return undefined;
  const next = hitAt(tokens, at + few, 'vague');
  if (next) return { to: at + few + next.length, value: Number(next.value), scale: 1, digits: false };
  const scale = hitAt(tokens, at + few, 'num');
  if (!scale || !/^x/i.test(scale.value)) return undefined;
  const read = readNumber(tokens, at + few, grammar);
  return read && { ...read, digits: false };
}
