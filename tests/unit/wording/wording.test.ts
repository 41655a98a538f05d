import { describe, expect, it } from 'vitest';
import { Words } from '../../../lib/i18n/words.ts';
import english from '../../../assets/locales/en.json' with { type: 'json' };
import type { Claim } from '../../../lib/model/mention.ts';
import { sayClaim } from '../../../lib/wording/claim.ts';
import { sayDate, sayPeriod } from '../../../lib/wording/date.ts';
import { sayCounted, sayCountries, sayQuantity } from '../../../lib/wording/quantity.ts';

describe('sayDate', () => {
  it('is as precise as what is known, and no more', () => {
    expect(sayDate('2015')).toBe('2015');
    expect(sayDate('2015-03')).toBe('March 2015');
    expect(sayDate('2015-03-24')).toBe('24 March 2015');
  });

  it('writes in other languages', () => {
    expect(sayDate('2015-03-24', new Words('fr', english))).toBe('24 mars 2015');
  });
});

describe('sayQuantity', () => {
  it.each([
    [{ qualifier: 'moreThan', low: 25_000, unit: 'people' }, 'more than 25,000'],
    [{ qualifier: 'between', low: 27_000, high: 31_000, unit: 'people' }, 'between 27,000 and 31,000'],
    [{ qualifier: 'upTo', high: 600, unit: 'people' }, 'up to 600'],
    [{ qualifier: 'order', low: 100, unit: 'people' }, 'hundreds'],
    [{ qualifier: 'order', low: 10_000, unit: 'people' }, 'tens of thousands'],
    [{ qualifier: 'about', low: 70, high: 70, unit: 'percent' }, 'about 70 per cent'],
    [{ qualifier: 'about', low: 2000, high: 2000, unit: 'peoplePerMonth' }, 'about 2,000 a month'],
  ] as const)('%o is "%s"', (quantity, words) => {
    expect(sayQuantity(quantity)).toBe(words);
  });

  it('counts countries', () => {
    expect(sayCountries({ qualifier: 'moreThan', value: 100 })).toBe('more than 100 countries');
    expect(sayCountries({ qualifier: 'exactly', value: 1 })).toBe('1 country');
  });
});

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
  [{ from: '2011', until: '2011' }, '2011'],
  [{}, undefined],
])('period %o', (period, words) => {
  expect(sayPeriod(period)).toBe(words);
});
