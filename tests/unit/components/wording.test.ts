import { describe, expect, it } from 'vitest';
import { factTag, sayClaim, sayCounted, sayPeriod } from '../../../components/fact/wording.ts';
import type { ShownFact } from '../../../lib/model/card.ts';
import type { Claim } from '../../../lib/model/mention.ts';

const claim: Claim = {
  quantity: { qualifier: 'moreThan', low: 25000, unit: 'people' },
  origins: { count: { qualifier: 'moreThan', value: 100 }, countries: [] },
  destinations: ['SY', 'IQ', 'AF'],
  groups: [],
};

describe('a claim in words', () => {
  it('says how many, from where and where', () => {
    expect(sayClaim(claim)).toEqual([
      'more than 25,000 people',
      'from more than 100 countries',
      'Syria, Iraq and Afghanistan',
    ]);
  });

  it('calls records records, and says who counted', () => {
    const said: Claim = {
      ...claim,
      quantity: { qualifier: 'nearly', low: 5000, high: 5000, unit: 'people' },
      measure: 'profiles',
      origins: { countries: [] },
      destinations: [],
      attribution: 'INTERPOL',
    };
    expect(sayClaim(said)).toEqual(['nearly 5,000 records', 'according to INTERPOL']);
  });
});

describe('a quantity with its noun', () => {
  it.each([
    [{ qualifier: 'order', low: 100, high: 999, unit: 'people' }, 'hundreds of people'],
    [{ qualifier: 'about', low: 20, high: 20, unit: 'percent' }, 'about 20 per cent'],
    [{ qualifier: 'about', low: 1000, high: 1000, unit: 'peoplePerMonth' }, 'about 1,000 people a month'],
  ] as const)('%o', (quantity, words) => {
    expect(sayCounted(quantity)).toBe(words);
  });
});

it.each([
  [{ from: '1956' }, 'since 1956'],
  [{ until: '2019-03' }, 'until March 2019'],
  [{ from: '2014', until: '2019-03-23' }, '2014 to 23 March 2019'],
  [{}, undefined],
])('period %o', (period, words) => {
  expect(sayPeriod(period)).toBe(words);
});

it.each([
  [{ when: 'then' }, 'Then'],
  [{ when: 'now' }, 'Now'],
  [{ role: 'newest' }, 'Newest'],
  [{}, undefined],
] as const)('tag %o', (fact, tag) => {
  expect(factTag(fact as ShownFact)).toBe(tag);
});
