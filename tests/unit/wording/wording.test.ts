import { describe, expect, it } from 'vitest';
import { sayDate } from '../../../lib/wording/date.ts';
import { sayCountries, sayQuantity } from '../../../lib/wording/quantity.ts';

describe('sayDate', () => {
  it('is as precise as what is known, and no more', () => {
    expect(sayDate('2015')).toBe('2015');
    expect(sayDate('2015-03')).toBe('March 2015');
    expect(sayDate('2015-03-24')).toBe('24 March 2015');
  });

  it('writes in other languages', () => {
    expect(sayDate('2015-03-24', 'fr')).toBe('24 mars 2015');
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
