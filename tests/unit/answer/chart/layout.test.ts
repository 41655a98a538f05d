import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaOf, overlap } from '../../../../lib/answer/chart/labels.ts';
import { layOut as layOutStanding } from '../../../../lib/answer/chart/layout.ts';
import type { OwnNumber } from '../../../../lib/answer/chart/scales.ts';
import { FactBase } from '../../../../lib/facts/base.ts';
import type { Fact } from '../../../../lib/facts/schema.ts';
import type { EstimateChart } from '../../../../lib/model/chart.ts';
import type { Quantity } from '../../../../lib/model/quantity.ts';
import type { EstimateRole } from '../../../../lib/model/standing.ts';
import { TOPICS, estimate as value, fact, series } from '../../facts/sample.ts';

interface Given {
  fact: Fact;
  role: EstimateRole;
}

const people = (quantity: Omit<Quantity, 'unit'>): Quantity => ({ ...quantity, unit: 'people' });
const exactly = (count: number): Quantity => people({ qualifier: 'exactly', low: count, high: count });
const estimate = (id: string, asOf: string, quantity: Quantity, line?: string): Given => ({
  fact: fact(id, {
    asOf,
    estimate: value({ quantity, publisher: `Maker of ${id}`, ...(line && { series: line }) }),
  }),
  role: 'sameTime',
});
/** The chart of a standing with these estimates, beside others that the base holds. */
const layOut = (given: readonly Given[], own: OwnNumber, others: readonly Given[] = [], comparable = true) =>
  layOutStanding(
    {
      relation: 'within',
      summary: '',
      reasons: [],
      notes: [],
      estimates: given.map(({ fact: { id }, role }) =>
        role === 'confusable' ? { id, role, apart: true } : { id, role },
      ),
    },
    new FactBase({
      facts: [...given, ...others].map((one) => one.fact),
      topics: TOPICS,
      series: [series('line', { comparable })],
    }),
    own,
  );
const textsOf = (chart: EstimateChart | undefined): string[] | undefined =>
  chart?.labels.map(({ text }) => text);

const own: OwnNumber = { quantity: people({ qualifier: 'moreThan', low: 25000 }), at: '2015-05-30' };
const early = estimate('early', '2014', exactly(15000));
const range = estimate('range', '2016', people({ qualifier: 'between', low: 20000, high: 30000 }));
const floor = estimate('floor', '2015', people({ qualifier: 'moreThan', low: 20000 }));

describe('the chart of estimates', () => {
  it('stands from zero, with a line for every round number', () => {
    const chart = layOut([early, range], own);
    const zero = chart?.grid.at(-1) ?? 0;
    const thousands = (count: number): number | undefined => {
      const [top = 0] = chart?.grid ?? [];
      return zero - (count / 40) * (zero - top);
    };
    expect(textsOf(chart)).toEqual(expect.arrayContaining(['40k', '20k', '0', '2014', '2016']));
    expect(chart?.marks[0]?.low).toBeCloseTo(thousands(15) ?? 0, 0);
    expect(chart?.marks[1]?.high).toBeCloseTo(thousands(30) ?? 0, 0);
    expect(chart?.own.low).toBeCloseTo(thousands(25) ?? 0, 0);
  });

  it('goes from left to right with time, the page’s number among the others', () => {
    const chart = layOut([range, early], own);
    expect(chart?.marks.map(({ id }) => id)).toEqual(['early', 'range']);
    const [first, last] = chart?.marks.map(({ x }) => x) ?? [];
    expect(chart?.own.x).toBeGreaterThan(first ?? 0);
    expect(chart?.own.x).toBeLessThan(last ?? 0);
  });

  it('says on which side a bound is open', () => {
    const chart = layOut([early, floor], own);
    expect(chart?.marks.map(({ open }) => open)).toEqual([undefined, 'up']);
    expect(chart?.own.open).toBe('up');
    expect(textsOf(chart)).toEqual(expect.arrayContaining(['25k+', '20k+']));
  });

  it('names maker, date and number of each mark, and has them as a table in the order of time', () => {
    const chart = layOut([range, early], own);
    expect(chart?.marks[1]?.title).toBe('Maker of range, 2016: between 20,000 and 30,000 people');
    expect(chart?.own.title).toBe('This page, 30 May 2015: more than 25,000 people');
    expect(chart?.table.rows).toEqual([
      ['2014', 'Maker of early', '15,000 people'],
      ['30 May 2015', 'this page', 'more than 25,000 people'],
      ['2016', 'Maker of range', 'between 20,000 and 30,000 people'],
    ]);
  });

  it('draws the page’s number across the whole time where its date is not known', () => {
    const chart = layOut([early, range], { quantity: own.quantity });
    expect(chart?.own).not.toHaveProperty('x');
    expect(chart?.legend.own).toBe('this page');
    expect(textsOf(chart)).toContain('25k+');
  });

  it('puts what is far beyond the others at the upper edge instead of pressing them down', () => {
    const far = estimate('far', '2023', exactly(900_000));
    const chart = layOut([early, range, far], own);
    expect(chart?.marks.map(({ beyond }) => beyond)).toEqual([undefined, undefined, true]);
    expect(textsOf(chart)).toEqual(expect.arrayContaining(['900k', '40k']));
  });

  it('sets the series of the first estimate around it, where its values compare', () => {
    const lead = estimate('lead', '2015', exactly(20000), 'line');
    const before = estimate('before', '2013', exactly(8000), 'line');
    const shown = (comparable: boolean): [string, boolean][] | undefined =>
      layOut([lead, range], own, [before], comparable)?.marks.map(({ id, isKey }) => [id, isKey]);
    expect(shown(true)).toEqual([
      ['before', false],
      ['lead', true],
      ['range', true],
    ]);
    expect(shown(false)?.map(([id]) => id)).toEqual(['lead', 'range']);
  });

  it('shows a number once that several repeated for the same time', () => {
    const again = estimate('again', '2014', exactly(15000));
    expect(layOut([early, again, range], own)?.marks).toHaveLength(2);
  });

  it.each<[string, Given[], OwnNumber]>([
    ['there is one estimate', [early], own],
    ['all are of one date', [early, estimate('range', '2014', exactly(100))], own],
    ['the others count something else', [early, { ...range, role: 'confusable' }], own],
    ['the units differ', [early, range], { quantity: { ...own.quantity, unit: 'percent' } }],
    [
      'the page says only "thousands"',
      [early, range],
      { quantity: people({ qualifier: 'order', low: 1000 }) },
    ],
  ])('is not drawn when %s', (_why, facts, quantity) => {
    expect(layOut(facts, quantity)).toBeUndefined();
  });

  it('lets no number or date run into another, or out of the picture', () => {
    const year = fc.integer({ min: 2011, max: 2026 });
    const month = fc.integer({ min: 1, max: 12 });
    const bounds = fc.tuple(fc.integer({ min: 1, max: 300_000 }), fc.integer({ min: 1, max: 2 }));
    const estimates = fc.array(fc.tuple(year, month, bounds), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(estimates, fc.integer({ min: 1, max: 300_000 }), (given, count) => {
        const facts = given.map(([y, m, [low, factor]], index) =>
          estimate(
            String.fromCodePoint(97 + index),
            `${y}-${String(m).padStart(2, '0')}`,
            people({ qualifier: 'between', low, high: low * factor }),
          ),
        );
        const chart = layOut(facts, { quantity: exactly(count), at: '2016' });
        const areas = chart?.labels.map((label) => areaOf(label)) ?? [];
        for (const [index, area] of areas.entries()) {
          expect(area.left).toBeGreaterThanOrEqual(0);
          expect(area.right).toBeLessThanOrEqual(chart?.width ?? 0);
          expect(areas.slice(index + 1).filter((other) => overlap(area, other))).toEqual([]);
        }
      }),
    );
  });
});
