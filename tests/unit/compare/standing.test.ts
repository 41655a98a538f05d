import { describe, expect, it } from 'vitest';
import { standing } from '../../../lib/compare/standing.ts';
import type { EstimateFact, EstimateValue } from '../../../lib/facts/schema.ts';
import type { Claim } from '../../../lib/model/mention.ts';

type Given = Partial<EstimateValue> & { published?: string; weight?: number };

/** An estimate of people who travelled to Syria and Iraq from anywhere, but for what is said. */
const estimate = (id: string, asOf: string, low: number, given: Given = {}): EstimateFact => {
  const { published = asOf, weight = 1, ...value } = given;
  return {
    id,
    topic: 'fighters',
    statement: { en: `Statement of ${id}.` },
    asOf,
    weight,
    verification: 'seen-primary',
    sources: [{ publisher: 'Maker', title: 'Report', published }],
    estimate: {
      quantity: { qualifier: 'about', low, high: low, unit: 'people' },
      measure: 'travelled',
      population: 'foreign fighters',
      destinations: ['SY', 'IQ'],
      origins: ['worldwide'],
      groups: [],
      publisher: `Maker of ${id}`,
      ...value,
    },
  };
};

const RECORD = [
  estimate('world-2015', '2015-03', 25_000, { destinations: ['worldwide'], weight: 3 }),
  estimate('syria-iraq-2014', '2014-10', 15_000),
  estimate('syria-iraq-2015', '2015-03', 22_000, { published: '2015-04-01' }),
  estimate('syria-iraq-2016', '2016-06', 38_000),
  estimate('syria-iraq-2017', '2017-10', 40_000),
  estimate('afghanistan-2015', '2015-03', 6500, { destinations: ['AF'], measure: 'active' }),
  estimate('isil-2014', '2014-09', 31_500, {
    population: 'ISIL fighters including locals',
    measure: 'active',
  }),
  estimate('profiles-june', '2015-06', 4000, {
    measure: 'profiles',
    destinations: ['worldwide'],
    published: '2015-06-03',
  }),
  estimate('profiles-september', '2015-09', 5000, {
    measure: 'profiles',
    destinations: ['worldwide'],
    published: '2015-09-30',
  }),
  estimate('french-2014', '2014-12', 1200, { origins: ['FR'] }),
  estimate('french-dead-2015', '2015-02', 80, { origins: ['FR'], measure: 'killed' }),
];

const claim = (low: number, given: Partial<Claim> = {}): Claim => ({
  quantity: { qualifier: 'exactly', low, high: low, unit: 'people' },
  origins: { countries: [] },
  destinations: ['SY', 'IQ'],
  groups: [],
  ...given,
});

const PAGE = '2015-05-30';
const at = (given: Claim, page = PAGE) => standing(given, page, RECORD);
const idsOf = (role: string, given: Claim, page = PAGE) =>
  at(given, page)
    .estimates.filter((one) => one.role === role)
    .map(({ id }) => id);

describe('a figure that was published', () => {
  it('is reported where the text leaves open what it counts', () => {
    expect(at(claim(22_000)).relation).toBe('reported');
    expect(idsOf('same', claim(22_000))).toEqual(['syria-iraq-2015']);
  });

  it('is of another measure where travellers have become people present', () => {
    const result = at(claim(22_000, { measure: 'active' }));
    expect(result.relation).toBe('differentMeasure');
    expect(result.reasons.map(({ code }) => code)).toContain('otherMeasure');
  });

  it('is reported where the measure is the same', () => {
    expect(at(claim(22_000, { measure: 'travelled' })).relation).toBe('reported');
    expect(at(claim(6500, { measure: 'active', destinations: ['AF'] })).relation).toBe('reported');
  });

  it('is of other people where a group with its locals is taken for foreigners', () => {
    const result = at(claim(31_500, { measure: 'active' }));
    expect(result.relation).toBe('differentMeasure');
    expect(result.summary).toContain('ISIL fighters including locals');
  });

  it('is not yet known on a page older than it', () => {
    const result = at(claim(40_000, { measure: 'travelled' }));
    expect(result.relation).toBe('above');
    expect(idsOf('confusable', claim(5000, { measure: 'profiles', destinations: [] }))).toEqual([
      'profiles-september',
    ]);
  });
});

describe('a figure among others of its time', () => {
  it.each([
    [23_000, 'within'],
    [60_000, 'above'],
    [9000, 'below'],
  ])('%d travellers lie %s what was published', (low, relation) => {
    expect(at(claim(low, { measure: 'travelled' })).relation).toBe(relation);
  });

  it('shows the newest comparable estimate beside those of the time', () => {
    expect(idsOf('newest', claim(23_000, { measure: 'travelled' }))).toEqual(['syria-iraq-2017']);
  });

  it('shows what is known of a part of the places where nothing newer covers them all', () => {
    const everywhere = claim(25_000, { destinations: ['SY', 'IQ', 'AF', 'YE', 'LY'] });
    expect(at(everywhere).relation).toBe('reported');
    expect(idsOf('newest', everywhere)).toEqual(['syria-iraq-2017']);
    expect(at(everywhere).reasons.at(-1)?.text).toContain('Iraq alone');
  });

  it('holds records against records', () => {
    const result = at(claim(5000, { measure: 'identified', destinations: [] }));
    expect(result.relation).not.toBe('noRecord');
    expect(idsOf('sameTime', claim(5000, { measure: 'identified', destinations: [] }))).toEqual([
      'profiles-june',
    ]);
  });
});

describe('people of one country', () => {
  it('are never held against people of all countries', () => {
    const french = claim(1500, { origins: { countries: ['FR'] }, measure: 'travelled' });
    expect(idsOf('sameTime', french)).toEqual(['french-2014']);
  });

  it('have no record where none was published', () => {
    const result = at(claim(300, { origins: { countries: ['BE'] } }));
    expect(result).toMatchObject({ relation: 'noRecord', estimates: [] });
  });

  it('that fight are not held against the dead', () => {
    expect(idsOf('sameTime', claim(1100, { origins: { countries: ['FR'] } }))).toEqual(['french-2014']);
  });
});

describe('the wording', () => {
  it('never judges', () => {
    const words = [5000, 22_000, 31_500, 60_000].flatMap((low) => {
      const { summary, reasons } = at(claim(low, { measure: 'active' }));
      return [summary, ...reasons.map(({ text }) => text)];
    });
    expect(words.join(' ')).not.toMatch(/\b(true|false|wrong|correct|debunked|lie|fake)\b/i);
  });

  it('gives every estimate once', () => {
    const { estimates } = at(claim(22_000));
    expect(new Set(estimates.map(({ id }) => id)).size).toBe(estimates.length);
  });
});
