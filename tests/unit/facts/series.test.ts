import { describe, expect, it } from 'vitest';
import { base } from '../../../lib/facts/bundle.ts';

describe('the series of the base', () => {
  const estimatesOf = (id: string) => base.estimates.filter(({ estimate }) => estimate.series === id);

  it('count in one unit what they say', () => {
    for (const { id, unit } of base.series)
      for (const { estimate } of estimatesOf(id)) expect([id, estimate.quantity.unit]).toEqual([id, unit]);
  });

  it('name retellings that are facts and none of their values', () => {
    for (const { id, retold = [] } of base.series)
      for (const fact of retold) {
        expect(base.fact(fact)?.id).toBe(fact);
        expect(estimatesOf(id).map((one) => one.id)).not.toContain(fact);
      }
  });

  it('say that everybody is counted only where a value lists countries', () => {
    const lists = (id: string): boolean =>
      estimatesOf(id).some(({ estimate }) => !estimate.origins.includes('worldwide'));
    expect(base.series.filter((one) => one.allOrigins && !lists(one.id))).toEqual([]);
  });
});
