import { describe, expect, it } from 'vitest';
import { claim, codesOf, estimate, idsOf, series, standingAgainst } from './record.ts';

describe('what the record says of its series', () => {
  const one = (id: string, asOf: string, low: number, line: string, publisher = 'UN office') =>
    estimate(id, asOf, low, { series: line, publisher });

  it('keeps apart what must not stand together', () => {
    const estimates = [one('a', '2015-03', 20_000, 'a'), one('b', '2015-04', 50_000, 'b')];
    const lines = [series('a', { notWith: ['b'] }), series('b')];
    const reported = standingAgainst(claim(20_000, { measure: 'travelled' }), { estimates, series: lines });
    expect(idsOf('sameTime', reported)).toEqual([]);
    const position = standingAgainst(claim(22_000, { measure: 'travelled' }), { estimates, series: lines });
    expect(idsOf('sameTime', position)).toEqual(['b']);
    expect(position.relation).toBe('below');
  });

  it('takes of a line only its last word', () => {
    const estimates = [one('a', '2015-01', 20_000, 'a'), one('b', '2015-04', 25_000, 'a')];
    const result = standingAgainst(claim(20_500, { measure: 'travelled' }), {
      estimates,
      series: [series('a')],
    });
    expect(idsOf('sameTime', result)).toEqual(['b']);
    expect(result.relation).toBe('below');
  });

  it('shows the values of a series that is no line as statements apart, and says why', () => {
    const estimates = [one('a', '2015-04', 20_000, 'a'), one('later', '2017-04', 40_000, 'a')];
    const lines = [series('a', { comparable: false, why: 'The scope moves.' })];
    const result = standingAgainst(claim(20_000, { measure: 'travelled' }), { estimates, series: lines });
    expect(result.estimates).toEqual([
      { id: 'a', role: 'same' },
      { id: 'later', role: 'newest', apart: true },
    ]);
    expect(result.notes.find(({ code }) => code === 'series')?.text).toContain('The scope moves.');
  });

  it('never takes a retelling for the source of a number', () => {
    const estimates = [
      estimate('applications', '2022-03', 20_000, {
        series: 'volunteers',
        measure: 'other',
        population: 'applications to join',
        destinations: ['UA'],
      }),
      estimate('retold', '2022-03', 20_000, { measure: 'active', destinations: ['UA'] }),
    ];
    const lines = [series('volunteers', { retold: ['retold'] })];
    const present = claim(20_000, { measure: 'active', destinations: ['UA'] });
    const result = standingAgainst(present, { estimates, series: lines, page: '2022-03-12' });
    expect(result.relation).toBe('differentMeasure');
    expect(idsOf('same', result)).toEqual(['applications']);
    expect(idsOf('confusable', result)).toEqual(['retold']);
  });

  it('says what a number of countries counts', () => {
    const estimates = [estimate('names', '2015-05', 5800, { series: 'records', measure: 'profiles' })];
    const lines = [series('records', { countries: 'contributing' })];
    const counted = claim(5800, {
      measure: 'profiles',
      destinations: [],
      origins: { countries: [], count: { qualifier: 'moreThan', value: 50 } },
    });
    const result = standingAgainst(counted, { estimates, series: lines });
    expect(codesOf(result.notes)).toEqual(expect.arrayContaining(['records', 'countriesContributing']));
  });
});
