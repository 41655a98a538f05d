import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Route, hrefOf, parseRoute, sectionOf } from '../../../lib/browse/routes.ts';

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
