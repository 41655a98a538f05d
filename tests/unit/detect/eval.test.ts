import { describe, expect, it } from 'vitest';
import { readCases } from '../../eval/cases.ts';
import { findIn, kindsOf } from '../../eval/found.ts';
import { f1, score, sum } from '../../eval/score.ts';

/** What is reached, with a little room: a change that costs more than that shows here. */
const FLOORS = {
  'dev.jsonl': { names: { overlap: 0.99, exact: 0.99 }, figures: { overlap: 0.99, exact: 0.98 } },
  'own-names.jsonl': { names: { overlap: 0.99, exact: 0.98 }, figures: { overlap: 1, exact: 1 } },
  'own-figures.jsonl': { names: { overlap: 1, exact: 1 }, figures: { overlap: 0.99, exact: 0.99 } },
  'fresh-figures-west.jsonl': { names: { overlap: 1, exact: 1 }, figures: { overlap: 0.99, exact: 0.99 } },
  'fresh-figures-east.jsonl': { names: { overlap: 1, exact: 1 }, figures: { overlap: 0.99, exact: 0.97 } },
  'fresh-names.jsonl': { names: { overlap: 0.99, exact: 0.99 }, figures: { overlap: 1, exact: 1 } },
  'third-names.jsonl': { names: { overlap: 0.99, exact: 0.98 }, figures: { overlap: 1, exact: 1 } },
  'third-figures.jsonl': { names: { overlap: 1, exact: 1 }, figures: { overlap: 0.97, exact: 0.95 } },
};
/** Look-alikes of the halves that nobody tuned on in which something is found still. */
const STILL_TOUCHED: Readonly<Record<string, readonly string[]>> = {
  'fresh-names.jsonl': ['n-lt-013'],
};
/** Of figures found: how often each part of what they say must be right. */
const PARTS = {
  value: 0.98,
  bounds: 0.98,
  qualifier: 0.98,
  unit: 0.99,
  measure: 0.96,
  destinations: 0.95,
  originCount: 0.98,
};
describe.each(Object.entries(FLOORS))('detection on %s', (file, floors) => {
  const result = score(readCases(file), (one) => findIn(one, kindsOf(file)));
  const of = (kinds: string[], how: 'exact' | 'overlap') =>
    f1(sum(kinds.flatMap((kind) => result.rows.get(kind)?.[how] ?? [])));

  it('finds names', () => {
    const names = ['interpol', 'un', 'un-body'];
    expect(of(names, 'overlap')).toBeGreaterThanOrEqual(floors.names.overlap);
    expect(of(names, 'exact')).toBeGreaterThanOrEqual(floors.names.exact);
  });

  it('finds figures', () => {
    expect(of(['fighter-stat'], 'overlap')).toBeGreaterThanOrEqual(floors.figures.overlap);
    expect(of(['fighter-stat'], 'exact')).toBeGreaterThanOrEqual(floors.figures.exact);
  });

  it('leaves look-alikes alone', () =>
    expect(result.touched.filter((id) => !(STILL_TOUCHED[file] ?? []).includes(id))).toEqual([]));

  it('reads what figures say', () => {
    const below = Object.entries(PARTS).filter(([part, floor]) => {
      const tally = result.figures.get(part as keyof typeof PARTS);
      return tally !== undefined && tally.right / tally.of < floor;
    });
    expect(below).toEqual([]);
  });
});
