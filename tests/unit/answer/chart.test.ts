import { describe, expect, it } from 'vitest';
import { layOut as layOutStanding } from '../../../lib/answer/chart.ts';
import type { Fact } from '../../../lib/facts/schema.ts';
import type { Quantity } from '../../../lib/model/quantity.ts';
import type { EstimateRole } from '../../../lib/model/standing.ts';
import { baseOf, estimate as value, fact } from '../facts/sample.ts';

interface Given {
  fact: Fact;
  role: EstimateRole;
}

const people = (quantity: Omit<Quantity, 'unit'>): Quantity => ({ ...quantity, unit: 'people' });
const estimate = (id: string, asOf: string, quantity: Quantity): Given => ({
  fact: fact(id, { asOf, estimate: value({ quantity }) }),
  role: 'nearest',
});
/** The chart of a standing with these estimates. */
const layOut = (given: readonly Given[], own: Quantity) =>
  layOutStanding(
    {
      relation: 'within',
      summary: '',
      reasons: [],
      estimates: given.map((one) => ({ id: one.fact.id, role: one.role })),
    },
    baseOf(given.map((one) => one.fact)),
    own,
    undefined,
    { width: 200, height: 100 },
  );
const own = people({ qualifier: 'moreThan', low: 25000 });
const early = estimate('early', '2014', people({ qualifier: 'about', low: 15000, high: 15000 }));
const range = estimate('range', '2016', people({ qualifier: 'between', low: 20000, high: 30000 }));
const floor = estimate('floor', '2015', people({ qualifier: 'moreThan', low: 20000 }));

describe('the chart of estimates', () => {
  it('places them by date and from zero, with the page’s number across', () => {
    expect(layOut([early, range], own)).toMatchObject({
      from: '2014',
      to: '2016',
      own: 100 - (25000 / 30000) * 100,
      marks: [
        { id: 'early', x: 0, low: 50, high: 50, label: '15k' },
        {
          id: 'range',
          x: 200,
          low: 100 - (20000 / 30000) * 100,
          high: 0,
          label: '20k – 30k',
        },
      ],
    });
  });

  it('says on which side a bound is open', () => {
    const marks = layOut([early, floor], own)?.marks;
    expect(marks?.map(({ open }) => open)).toEqual([undefined, 'up']);
  });

  it('leaves out a number that would run into the one before', () => {
    const next = estimate('next', '2014-09', people({ qualifier: 'about', low: 15000, high: 15000 }));
    const marks = layOut([range, early, next], own)?.marks;
    expect(marks?.map(({ id, label }) => [id, label !== undefined])).toEqual([
      ['early', true],
      ['next', false],
      ['range', true],
    ]);
  });

  it.each([
    ['there is one estimate', [early], own],
    [
      'all are of one date',
      [early, estimate('range', '2014', people({ qualifier: 'between', low: 20000, high: 30000 }))],
      own,
    ],
    ['the others count something else', [early, { ...range, role: 'confusable' as const }], own],
    ['the units differ', [early, range], { ...own, unit: 'percent' as const }],
    ['the page says only "thousands"', [early, range], people({ qualifier: 'order', low: 1000 })],
  ])('is not drawn when %s', (_why, facts, quantity) => {
    expect(layOut(facts, quantity)).toBeUndefined();
  });
});
