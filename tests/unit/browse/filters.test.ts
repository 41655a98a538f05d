import { describe, expect, it } from 'vitest';
import { filterFor, knownOn } from '../../../lib/browse/filters.ts';
import { base } from '../../../lib/facts/bundle.ts';

describe('filters', () => {
  const passing = (filters: Parameters<typeof filterFor>[1]): string[] =>
    base.facts.filter(filterFor(base, filters)).map(({ id }) => id);

  it('keep a topic with all below it', () => {
    expect(passing({ topic: 'un' })).toHaveLength(base.factsUnder('un').length);
  });

  it('keep what tells of some time in the years asked for', () => {
    const ids = passing({ from: 2011, to: 2014 });
    expect(ids).toContain('un-members-193');
    expect(passing({ to: 2010 })).not.toContain('un-members-193');
    const inTime = base.facts.filter(filterFor(base, { from: 2015, to: 2015 }));
    expect(
      inTime.every(({ asOf, from, until }) => (until ?? asOf) >= '2015' && (from ?? asOf) < '2016'),
    ).toBe(true);
  });

  it('keep what was checked in one way', () => {
    const ways = new Set(
      base.facts.filter(filterFor(base, { checked: 'derived' })).map((f) => f.verification),
    );
    expect([...ways]).toEqual(['derived']);
  });
});

describe('the base as it stood on a day', () => {
  const known = knownOn(base, '2015-05-30');
  const ids = new Set([...known].map(({ id }) => id));

  it('has the holders of that day and no others', () => {
    const holders = [...known].filter(({ timeline }) => timeline === 'un-secretary-general');
    expect(holders.map(({ statement }) => statement.en).join()).toContain('Ban Ki-moon');
    expect(holders).toHaveLength(1);
  });

  it('holds nothing that began later, had ended, or had been replaced by then', () => {
    const isAfter = (date: string): boolean => date.padEnd(10, '-00') > '2015-05-30';
    const wrong = [...known].filter(({ from, asOf, until, supersededBy, estimate }) => {
      const isEstimate = estimate !== undefined;
      const later = supersededBy === undefined ? undefined : base.fact(supersededBy);
      return (
        (!isEstimate && isAfter(from ?? asOf)) ||
        (until !== undefined && until.padEnd(10, '-99') < '2015-05-30') ||
        (later?.estimate === undefined && later !== undefined && (later.from ?? later.asOf) < '2015-05')
      );
    });
    expect(wrong).toEqual([]);
  });

  it('holds published figures from the day they came out, and not from the day they are for', () => {
    const early = base.estimates.filter(
      ({ asOf, sources, timeline }) =>
        timeline === undefined && sources.every(({ published }) => (published ?? '') > `${asOf}~`),
    );
    expect(early.length).toBeGreaterThan(10);
    for (const one of early) expect(knownOn(base, one.asOf)).not.toContain(one);
  });

  it('is a part of the base', () => {
    expect(ids.size).toBeGreaterThan(100);
    expect(ids.size).toBeLessThan(base.facts.length);
  });
});
