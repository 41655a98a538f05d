import { describe, expect, it } from 'vitest';
import { hullOf, intervalOf, positionOf, sameNumber } from '../../../lib/compare/interval.ts';
import type { Quantity } from '../../../lib/model/quantity.ts';

const people = (qualifier: Quantity['qualifier'], low?: number, high?: number): Quantity => ({
  qualifier,
  unit: 'people',
  ...(low === undefined ? {} : { low }),
  ...(high === undefined ? {} : { high }),
});

describe('intervalOf', () => {
  it.each([
    [people('exactly', 6500, 6500), 6500, 6500],
    [people('between', 27_000, 31_000), 27_000, 31_000],
    [people('about', 22_000, 22_000), 19_800, 24_200],
    [people('nearly', 5000, 5000), 4500, 5000],
    [people('moreThan', 25_000), 25_000, 31_250],
    [people('upTo', undefined, 600), 450, 600],
    [people('order', 100), 100, 999],
  ])('%o speaks for %d to %d', (quantity, low, high) => {
    const interval = intervalOf(quantity);
    expect(interval.low).toBeCloseTo(low);
    expect(interval.high).toBeCloseTo(high);
  });
});

describe('sameNumber', () => {
  it('sees one number behind different qualifiers', () => {
    expect(sameNumber(people('moreThan', 25_000), people('about', 25_000, 25_000))).toBe(true);
    expect(sameNumber(people('upTo', undefined, 20_730), people('exactly', 20_730, 20_730))).toBe(true);
  });

  it('keeps ranges apart unless both ends agree', () => {
    expect(sameNumber(people('between', 3000, 5000), people('between', 3000, 6000))).toBe(false);
    expect(sameNumber(people('between', 3000, 5000), people('between', 3000, 5000))).toBe(true);
  });

  it('never takes "hundreds" for the number 100, nor people for per cent', () => {
    expect(sameNumber(people('order', 100), people('exactly', 100, 100))).toBe(false);
    expect(sameNumber(people('exactly', 70, 70), { ...people('exactly', 70, 70), unit: 'percent' })).toBe(
      false,
    );
  });
});

describe('positionOf', () => {
  const record = hullOf([
    { low: 20_000, high: 25_000 },
    { low: 19_800, high: 24_200 },
  ]);

  it.each([
    [{ low: 10_000, high: 12_000 }, 'below'],
    [{ low: 18_000, high: 20_000 }, 'within'],
    [{ low: 25_001, high: 30_000 }, 'above'],
  ])('%o is %s', (claim, position) => {
    expect(positionOf(claim, record)).toBe(position);
  });
});
