import type { Qualifier } from '../../model/quantity.ts';
import type { Grammar } from './grammar.ts';
import { readNumber } from './number.ts';
import { hitAt, lengthAt, type Token } from './tokens.ts';

/** A part of something in percent: how far it is written, and its value. */
export interface Share {
  to: number;
  value: number;
  qualifier?: Qualifier;
  /** A fraction that is nothing without its whole ("a third of them"), unlike a percentage. */
  ofWhole: boolean;
}

/** What a share is told of: "12 of the 43 arrested" is no share, "one in ten" is. */
const WHOLES: ReadonlySet<number> = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 100]);

export const isWhole = (value: number): boolean => WHOLES.has(value);

const share = (to: number, part: number, whole: number): Share => ({
  to,
  value: Math.round((100 * part) / whole),
  ofWhole: whole !== 100,
});

/** "1/3": digits around a stroke that are too small for a date. */
function readStroke(tokens: readonly Token[], from: number): Share | undefined {
  const [part, stroke, whole] = [tokens[from], tokens[from + 1], tokens[from + 2]];
  if (stroke?.word !== '/' || !stroke.glued || !part || !whole?.glued) return undefined;
  const dated = lengthAt(tokens, from - 1, 'reference', 'dated') > 0 || tokens[from - 1]?.word === '/';
  const small = part.value >= 1 && part.value < whole.value && whole.value <= 5;
  return small && !dated && tokens[from + 3]?.word !== '/'
    ? share(from + 3, part.value, whole.value)
    : undefined;
}

/** "三成", "3割5分": tenths, with hundredths where they follow. */
function readTenths(tokens: readonly Token[], from: number, grammar: Grammar): Share | undefined {
  const tens = readNumber(tokens, from, grammar);
  const length = tens ? lengthAt(tokens, tens.to, 'tenths') : 0;
  if (!tens || length === 0 || tens.value > 10) return undefined;
  const to = tens.to + length;
  const ones = readNumber(tokens, to, grammar);
  const counted = ones && lengthAt(tokens, ones.to, 'counter') > 0;
  const further = ones && ones.value < 10 && !counted ? ones : undefined;
  return { to: further?.to ?? to, value: tens.value * 10 + (further?.value ?? 0), ofWhole: false };
}

/** "one in five", "nine out of ten"; "三分之一", "5人に1人" with the whole before the part. */
function readRatio(tokens: readonly Token[], from: number, grammar: Grammar): Share | undefined {
  const first = readNumber(tokens, from, grammar);
  if (!first || first.value < 1 || first.value > 100) return undefined;
  const fraction = lengthAt(tokens, first.to, 'fraction');
  const counted = first.to + lengthAt(tokens, first.to, 'counter');
  const inverse = lengthAt(tokens, counted, 'inverse');
  const ratio = lengthAt(tokens, first.to, 'ratio');
  const begin = fraction > 0 ? first.to + fraction : inverse > 0 ? counted + inverse : first.to + ratio;
  const second = fraction + inverse + ratio > 0 ? readNumber(tokens, begin, grammar) : undefined;
  if (!second) return undefined;
  if (fraction > 0)
    return second.value <= first.value ? share(second.to, second.value, first.value) : undefined;
  const [part, whole] = inverse > 0 ? [second.value, first.value] : [first.value, second.value];
  const to = second.to + (inverse > 0 ? lengthAt(tokens, second.to, 'counter') : 0);
  return part < whole && isWhole(whole) ? share(to, part, whole) : undefined;
}

/** Reads a share that begins at a token: a word for one, a fraction, tenths, "one in five". */
export function readShare(tokens: readonly Token[], at: number, grammar: Grammar): Share | undefined {
  const word = hitAt(tokens, at, 'share');
  if (word) {
    const [value = '', qualifier] = word.value.split(' ');
    const known = qualifier === undefined ? {} : { qualifier: qualifier as Qualifier };
    return { to: at + word.length, value: Number(value), ofWhole: true, ...known };
  }
  return readStroke(tokens, at) ?? readTenths(tokens, at, grammar) ?? readRatio(tokens, at, grammar);
}
