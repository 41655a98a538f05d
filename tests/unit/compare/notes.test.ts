import { describe, expect, it } from 'vitest';
import { claim, codesOf, estimate, idsOf, standingAgainst } from './record.ts';

const noteOf = (code: string, result: ReturnType<typeof standingAgainst>) =>
  result.notes.find((note) => note.code === code);

describe('a number made by others', () => {
  const parts = [
    estimate('russians', '2015-04', 4000, { origins: ['RU'], measure: 'active', publisher: 'President' }),
    estimate('others', '2015-04', 5000, { origins: ['KZ', 'UZ'], measure: 'active', publisher: 'President' }),
  ];
  const russians = (low: number) => claim(low, { origins: { countries: ['RU'] }, measure: 'active' });

  it('is told to be the sum of two that one source gave', () => {
    const result = standingAgainst(russians(9000), { estimates: parts });
    expect(noteOf('sum', result)?.params.estimates).toEqual(['russians', 'others']);
    expect(idsOf('confusable', result)).toEqual(['others']);
  });

  it('is not where two sources gave them, or the number is another', () => {
    const [one, other] = parts;
    const two = [one!, { ...other!, estimate: { ...other!.estimate, publisher: 'Somebody' } }];
    expect(noteOf('sum', standingAgainst(russians(9000), { estimates: two }))).toBeUndefined();
    expect(noteOf('sum', standingAgainst(russians(8000), { estimates: parts }))).toBeUndefined();
  });
});

describe('digits', () => {
  const record = [estimate('range', '2015-01', 20_730), estimate('thousands', '2015-01', 1700)];

  it.each([
    [20_370, 'range'],
    [1_700_000, 'thousands'],
  ])('of %d are nearly those of %s', (low, id) => {
    const result = standingAgainst(claim(low, { measure: 'travelled' }), { estimates: record });
    expect(noteOf('digits', result)?.params.estimate).toBe(id);
  });

  it.each([20_730, 23_070, 20_000, 2000])('of %d are nobody else’s', (low) => {
    const result = standingAgainst(claim(low, { measure: 'travelled' }), { estimates: record });
    expect(noteOf('digits', result)).toBeUndefined();
  });
});

describe('more than ever went', () => {
  const record = [
    estimate('went', '2015-01', 20_000),
    estimate('dead', '2015-02', 65_726, { measure: 'killed' }),
  ];

  it('is said of the dead, the present, the returned', () => {
    const result = standingAgainst(claim(65_726, { measure: 'killed' }), { estimates: record });
    expect(result.relation).toBe('reported');
    expect(noteOf('aboveTravelled', result)?.params.estimate).toBe('went');
  });

  it('is not said of fewer, nor of those who went', () => {
    for (const one of [claim(15_000, { measure: 'killed' }), claim(65_726, { measure: 'travelled' })])
      expect(codesOf(standingAgainst(one, { estimates: record }).notes)).not.toContain('aboveTravelled');
  });
});

describe('countries', () => {
  const origins = { countries: [], count: { qualifier: 'moreThan' as const, value: 50 } };

  it('that differ from those of the estimate are told', () => {
    const record = [
      estimate('world', '2015-04', 25_000, { originCount: { qualifier: 'moreThan', value: 100 } }),
    ];
    const result = standingAgainst(claim(25_000, { origins }), { estimates: record });
    expect(noteOf('countriesDiffer', result)?.text).toContain('more than 100 countries');
    expect(noteOf('countriesDiffer', result)?.text).toContain('more than 50 countries');
  });

  it('that the estimate does not count are not', () => {
    const result = standingAgainst(claim(25_000, { origins }), {
      estimates: [estimate('world', '2015-04', 25_000)],
    });
    expect(codesOf(result.notes)).toEqual([]);
  });
});
