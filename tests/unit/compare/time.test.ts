import { describe, expect, it } from 'vitest';
import { knownFrom, momentOf, publicBy, yearsBetween } from '../../../lib/compare/time.ts';

const TODAY = '2026-11-24';

describe('the moment a figure is looked at', () => {
  it.each([
    ['2014-10', '2015-05-30', { known: '2015-05-30', source: 'page', spoken: '2014-10' }],
    [undefined, '2015-05-30', { known: '2015-05-30', source: 'page', spoken: '2015-05-30' }],
    ['2014-10', undefined, { known: '2014-10', source: 'text', spoken: '2014-10' }],
    [undefined, undefined, { known: TODAY, source: 'today', spoken: TODAY }],
    ['2030', '2015-05-30', { known: '2015-05-30', source: 'page', spoken: '2015-05-30' }],
  ])('with %s in the text, on a page of %s', (asOf, page, moment) => {
    expect(momentOf(asOf, page, TODAY)).toEqual(moment);
  });
});

describe('what was known', () => {
  const known = (published: string, day: string): boolean =>
    knownFrom(published) <= publicBy(momentOf(undefined, day, TODAY));

  it.each([
    ['2015-06-03', '2015-05-30', true],
    ['2015-06-19', '2015-05-30', false],
    ['2015-05', '2015-05-02', true],
    ['2015-09', '2015-05', false],
    ['2015', '2015-03-01', true],
    ['2016', '2015-12-20', false],
  ])('published %s, on %s: %s', (published, day, expected) => {
    expect(known(published, day)).toBe(expected);
  });

  it('for a date in the text, is what came out within a year of it', () => {
    const moment = momentOf('2015-10', undefined, TODAY);
    expect(knownFrom('2015-12-07') <= publicBy(moment)).toBe(true);
    expect(knownFrom('2016-12-07') <= publicBy(moment)).toBe(false);
  });

  it('counts whole years', () => {
    expect(yearsBetween('2014-10', '2018-01-10')).toBe(3);
    expect(yearsBetween('2015-03', '2015-05-30')).toBe(0);
  });
});
