import type { Case, LabelledMention } from './cases.ts';
import { compareFigures, type FigureField } from './figures.ts';

/** Found and right, found and wrong, missed. */
export interface Tally {
  right: number;
  wrong: number;
  missed: number;
}

export interface Score {
  cases: number;
  /** Cases that hold nothing, and those of them in which something was found. */
  empty: number;
  touched: string[];
  /** By "kind", "language kind" and "all": exact places, and places that overlap. */
  rows: Map<string, { exact: Tally; overlap: Tally }>;
  /** Figures found in the right place: how often each part of what they say is right. */
  figures: Map<FigureField, { right: number; of: number }>;
  errors: string[];
}

/** One-letter words that Arabic writes together with the next: in or out of the range, both are right. */
const ARABIC_PREFIX = /^[وفبكل]{1,2}ـ?$/u;

const shared = (a: LabelledMention, b: LabelledMention): number =>
  Math.min(a.end, b.end) - Math.max(a.start, b.start);

function isExact(a: LabelledMention, b: LabelledMention, text: string): boolean {
  if (a.end !== b.end) return false;
  const between = text.slice(Math.min(a.start, b.start), Math.max(a.start, b.start));
  return between === '' || ARABIC_PREFIX.test(between);
}

type Pair = [expected: number, found: number];

/** Pairs of the same kind one to one, those with most in common first; optional ones only where nothing else fits. */
function pairs(
  expected: LabelledMention[],
  found: LabelledMention[],
  fits: (a: LabelledMention, b: LabelledMention) => boolean,
) {
  const possible = expected.flatMap((a, i) =>
    found.flatMap((b, j): { pair: Pair; common: number; optional: number }[] =>
      a.kind === b.kind && fits(a, b)
        ? [{ pair: [i, j], common: shared(a, b), optional: a.optional === true ? 1 : 0 }]
        : [],
    ),
  );
  possible.sort((a, b) => a.optional - b.optional || b.common - a.common);
  const taken = { expected: new Set<number>(), found: new Set<number>() };
  return possible.flatMap(({ pair }) => {
    if (taken.expected.has(pair[0]) || taken.found.has(pair[1])) return [];
    taken.expected.add(pair[0]);
    taken.found.add(pair[1]);
    return [pair];
  });
}

/** Scores what was found in cases against what they say is there. */
export function score(cases: readonly Case[], find: (one: Case) => LabelledMention[]): Score {
  const result: Score = {
    cases: cases.length,
    empty: 0,
    touched: [],
    rows: new Map(),
    figures: new Map(),
    errors: [],
  };
  for (const one of cases) {
    const found = find(one);
    if (one.mentions.length === 0) {
      result.empty += 1;
      if (found.length > 0) result.touched.push(one.id);
    }
    for (const how of ['exact', 'overlap'] as const) countCase(result, one, found, how);
  }
  return result;
}

function countCase(result: Score, one: Case, found: LabelledMention[], how: 'exact' | 'overlap'): void {
  const { text, mentions, lang } = one;
  const fits = (a: LabelledMention, b: LabelledMention): boolean =>
    how === 'exact' ? isExact(a, b, text) : shared(a, b) > 0;
  const matched = pairs(mentions, found, fits);
  const count = (kind: string, field: keyof Tally): void => {
    for (const row of ['all', kind, `${lang} ${kind}`]) {
      const tallies = result.rows.get(row) ?? { exact: zero(), overlap: zero() };
      tallies[how][field] += 1;
      result.rows.set(row, tallies);
    }
  };
  const note = (what: string, { start, end, kind }: LabelledMention): void => {
    if (how === 'overlap') result.errors.push(`${what} ${kind} ${one.id}: ${text.slice(start, end)}`);
  };
  for (const [i, expected] of mentions.entries()) {
    if (expected.optional === true) continue;
    const isFound = matched.some(([index]) => index === i);
    count(expected.kind, isFound ? 'right' : 'missed');
    if (!isFound) note('missed', expected);
  }
  for (const [j, extra] of found.entries()) {
    if (matched.some(([, index]) => index === j)) continue;
    if (mentions.some((other) => other.optional === true && shared(other, extra) > 0)) continue;
    count(extra.kind, 'wrong');
    note('wrong', extra);
  }
  if (how === 'overlap') countFigures(result, mentions, found, matched);
}

function countFigures(
  result: Score,
  expected: LabelledMention[],
  found: LabelledMention[],
  matched: Pair[],
): void {
  for (const [i, j] of matched) {
    const stated = expected[i]?.stat;
    if (stated === undefined || expected[i]?.optional === true) continue;
    for (const [field, isRight] of compareFigures(stated, found[j]?.stat)) {
      const tally = result.figures.get(field) ?? { right: 0, of: 0 };
      tally.of += 1;
      if (isRight) tally.right += 1;
      result.figures.set(field, tally);
    }
  }
}

const zero = (): Tally => ({ right: 0, wrong: 0, missed: 0 });

/** The harmonic mean of how much of what was found is right, and how much of what is there was found. */
export function f1({ right, wrong, missed }: Tally): number {
  return right + wrong + missed === 0 ? 1 : (2 * right) / (2 * right + wrong + missed);
}

/** Adds up tallies, as of `un` and `un-body`. */
export const sum = (tallies: readonly Tally[]): Tally =>
  tallies.reduce(
    (a, b) => ({ right: a.right + b.right, wrong: a.wrong + b.wrong, missed: a.missed + b.missed }),
    zero(),
  );
