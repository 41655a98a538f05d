import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filterFor, standingOn } from '../../../lib/browse/filters.ts';
import { refusalOf } from '../../../lib/browse/refusal.ts';
import { type Route, hrefOf, parseRoute, sectionOf } from '../../../lib/browse/routes.ts';
import { base } from '../../../lib/facts/bundle.ts';

describe('an address', () => {
  const word = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  const routes = fc.oneof<fc.Arbitrary<Route>[]>(
    fc.constantFrom<Route>({ view: 'page' }, { view: 'about' }, { view: 'figures' }),
    fc.record({ view: fc.constant('fact' as const), id: word }),
    fc.record({ view: fc.constant('series' as const), id: word }),
    fc.record({
      view: fc.constant('topic' as const),
      id: fc.array(word, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('/')),
    }),
    fc.record({ view: fc.constant('lookup' as const), text: fc.string() }),
    fc.record({
      view: fc.constant('facts' as const),
      query: fc.string({ unit: 'grapheme' }),
      filters: fc.record(
        {
          topic: word,
          from: fc.integer({ min: 1000, max: 9999 }),
          to: fc.integer({ min: 1000, max: 9999 }),
          checked: fc.constantFrom('seen-primary', 'seen-secondary', 'derived'),
          on: fc.constantFrom('2015', '2015-03', '2015-03-24'),
        },
        { requiredKeys: [] },
      ),
    }),
  );

  it('leads back to the place that it was written for', () => {
    fc.assert(
      fc.property(routes, (route) => {
        expect(parseRoute(hrefOf(route))).toEqual(route);
      }),
    );
  });

  it('leads nowhere when it names no place, and never fails', () => {
    expect(['', '#', '#/', '#/nothing', '#nothing/un'].map(parseRoute)).toEqual(Array(5).fill(undefined));
    fc.assert(
      fc.property(fc.string(), (hash) => {
        expect(() => parseRoute(`#/${hash}`)).not.toThrow();
      }),
    );
  });

  it('leaves out filters that mean nothing', () => {
    expect(parseRoute('#/facts?from=x&checked=yes&on=yesterday')).toEqual({
      view: 'facts',
      query: '',
      filters: {},
    });
  });

  it('belongs to a view of the bar', () => {
    const sections = ['#/fact/a', '#/topic/un', '#/figures/a', '#/page', '#/lookup'].map((hash) =>
      sectionOf(parseRoute(hash)!),
    );
    expect(sections).toEqual(['facts', 'facts', 'figures', 'page', undefined]);
  });
});

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
  const stood = standingOn(base, '2015-05-30');
  const ids = new Set([...stood].map(({ id }) => id));

  it('has the holders of that day and no others', () => {
    const holders = [...stood].filter(({ timeline }) => timeline === 'un-secretary-general');
    expect(holders.map(({ statement }) => statement.en).join()).toContain('Ban Ki-moon');
    expect(holders).toHaveLength(1);
  });

  it('holds nothing that began later, had ended, or had been replaced by then', () => {
    const isAfter = (date: string): boolean => date.padEnd(10, '-00') > '2015-05-30';
    const wrong = [...stood].filter(({ from, asOf, until, supersededBy, estimate }) => {
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
    for (const one of early) expect(standingOn(base, one.asOf)).not.toContain(one);
  });

  it('is a part of the base', () => {
    expect(ids.size).toBeGreaterThan(100);
    expect(ids.size).toBeLessThan(base.facts.length);
  });
});

describe('a page that no script may be on', () => {
  it.each([
    ['chrome://settings/', 'browser'],
    ['about:config', 'browser'],
    ['moz-extension://1/a.html', 'browser'],
    ['about:reader?url=https%3A%2F%2Fnews.example', 'reader'],
    ['https://chromewebstore.google.com/detail/x', 'store'],
    ['https://chrome.google.com/webstore/detail/x', 'store'],
    ['https://addons.mozilla.org/en-US/firefox/', 'store'],
    ['https://news.example/report.PDF?page=2', 'pdf'],
    ['file:///home/a.pdf', 'pdf'],
    ['file:///home/a.html', 'file'],
    ['https://news.example/pdf/', undefined],
    ['https://chrome.google.com/', undefined],
    ['about:blank', undefined],
    ['no address', undefined],
    [undefined, undefined],
  ])('%s is told by its address', (address, why) => {
    expect(refusalOf(address)).toBe(why);
  });
});
