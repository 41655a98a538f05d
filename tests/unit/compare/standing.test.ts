import { describe, expect, it } from 'vitest';
import { PAGE, claim, codesOf, estimate, idsOf, standingAgainst } from './record.ts';

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
const at = (one: Parameters<typeof standingAgainst>[0], page?: string) =>
  standingAgainst(one, { estimates: RECORD, page: page ?? PAGE });

describe('a figure that was published', () => {
  it('is reported where the text leaves open what it counts, and said to', () => {
    const result = at(claim(22_000));
    expect(result.relation).toBe('reported');
    expect(idsOf('same', result)).toEqual(['syria-iraq-2015']);
    expect(codesOf(result.reasons)).toContain('measureOpen');
  });

  it('is reported where presence is only how such a sentence is mostly understood', () => {
    expect(at(claim(22_000, { measure: 'active', measureImplied: true })).relation).toBe('reported');
  });

  it('is of another measure where travellers have become people present', () => {
    const result = at(claim(22_000, { measure: 'active' }));
    expect(result.relation).toBe('differentMeasure');
    expect(codesOf(result.reasons)).toContain('otherMeasure');
  });

  it('is reported where the measure is the same', () => {
    expect(at(claim(22_000, { measure: 'travelled' })).relation).toBe('reported');
    expect(at(claim(6500, { measure: 'active', destinations: ['AF'] })).relation).toBe('reported');
  });

  it('is of other people where a group with its locals is taken for foreigners', () => {
    const result = at(claim(31_500, { measure: 'active' }));
    expect(result.relation).toBe('differentMeasure');
    expect(codesOf(result.reasons)).toContain('otherPeople');
    expect(result.summary).toContain('including locals');
  });

  it('is of other places where a number of all regions is told of two countries', () => {
    const result = at(claim(25_000, { measure: 'travelled' }));
    expect(result.relation).toBe('differentMeasure');
    expect(codesOf(result.reasons)).toContain('otherPlaces');
  });

  it('is not yet known on a page older than it', () => {
    expect(at(claim(40_000, { measure: 'travelled' })).relation).toBe('above');
    const records = at(claim(5000, { measure: 'profiles', destinations: [] }));
    expect(idsOf('confusable', records)).toEqual(['profiles-september']);
    expect(codesOf(records.reasons)).toContain('later');
  });

  it('stays reported on a later page, which is told its age and what was known by then', () => {
    const result = at(claim(15_000, { measure: 'travelled' }), '2018-01-10');
    expect(result.relation).toBe('reported');
    expect(result.summary).toContain('3 years older');
    expect(idsOf('sameTime', result)).toEqual(['syria-iraq-2017']);
  });

  it('is looked up at the date in the text where that is earlier than the page', () => {
    const result = at(claim(15_000, { measure: 'travelled', asOf: '2014-10' }), '2018-01-10');
    expect(result.summary).not.toContain('older');
    expect(codesOf(result.reasons)).toContain('spoken');
  });

  it('keeps its range when the text takes one end of it', () => {
    const range = estimate('range', '2015-02', 0, {
      quantity: { qualifier: 'between', low: 3000, high: 5000, unit: 'people' },
    });
    const result = standingAgainst(claim(5000, { measure: 'travelled' }), { estimates: [range] });
    expect(result.relation).toBe('reported');
    expect(result.reasons.find(({ code }) => code === 'end')?.text).toContain('3,000 and 5,000');
  });

  it('is known by its rounding', () => {
    const exact = estimate('exact', '2015-02', 41_490);
    const result = standingAgainst(claim(41_000, { measure: 'travelled' }), { estimates: [exact] });
    expect(result.relation).toBe('reported');
    expect(codesOf(result.reasons)).toContain('rounded');
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
    expect(idsOf('newest', at(claim(23_000, { measure: 'travelled' })))).toEqual(['syria-iraq-2017']);
  });

  it('shows what is known of a part of the places where nothing newer covers them all, and sets it apart', () => {
    const everywhere = at(claim(25_000, { destinations: ['SY', 'IQ', 'AF', 'YE', 'LY'] }));
    expect(everywhere.relation).toBe('reported');
    expect(everywhere.estimates).toContainEqual({ id: 'syria-iraq-2017', role: 'newest', apart: true });
    expect(codesOf(everywhere.reasons)).toContain('newestPart');
  });

  it('reads what a keeper of records counts as records, however the text words it', () => {
    const result = at(claim(4200, { measure: 'active', destinations: [], attribution: 'INTERPOL' }));
    expect(result.relation).toBe('within');
    expect(idsOf('sameTime', result)).toEqual(['profiles-june']);
    expect(codesOf(result.reasons)).toContain('asRecords');
  });

  it('is not placed where it is far below every count of all: it may be one of a part', () => {
    const result = at(claim(204, { measure: 'travelled' }));
    expect(result.relation).toBe('noRecord');
    expect(result.summary).toContain('may speak of a part');
    expect(idsOf('sameTime', result)).toEqual(['syria-iraq-2015']);
  });

  it('without any date is held against the whole record', () => {
    const result = standingAgainst(claim(60_000, { measure: 'travelled' }), {
      estimates: RECORD,
      page: undefined,
    });
    expect(result.relation).toBe('above');
    expect(idsOf('sameTime', result)).toEqual(['syria-iraq-2017']);
    expect(codesOf(result.reasons)[0]).toBe('today');
  });
});

describe('people of one country', () => {
  it('are never held against people of all countries', () => {
    const french = at(claim(1500, { origins: { countries: ['FR'] }, measure: 'travelled' }));
    expect(idsOf('sameTime', french)).toEqual(['french-2014']);
  });

  it('that fight are not held against the dead', () => {
    expect(idsOf('sameTime', at(claim(1100, { origins: { countries: ['FR'] } })))).toEqual(['french-2014']);
  });

  it('have no record where none was published; the nearest is shown, and why it is none', () => {
    const result = at(claim(300, { origins: { countries: ['BE'] }, measure: 'travelled' }));
    expect(result.relation).toBe('noRecord');
    expect(result.summary).toContain('Belgium');
    expect(idsOf('nearest', result)).toEqual(['syria-iraq-2015']);
    expect(result.reasons.find(({ code }) => code === 'notComparable')?.text).toContain('all countries');
  });

  it('of a part of the world are known by its name in any language', () => {
    const europeans = estimate('europeans', '2015-01', 5000, {
      origins: 'AT BE BG CY CZ DE DK EE ES FI FR GB GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(
        ' ',
      ),
    });
    for (const region of ['Europeans', 'européens', 'из Европы', 'người châu Âu', '欧洲人']) {
      const one = claim(5000, { origins: { countries: [], region }, measure: 'travelled' });
      expect(standingAgainst(one, { estimates: [europeans] }).relation).toBe('reported');
    }
    const scandinavians = claim(5000, {
      origins: { countries: [], region: 'Scandinavians' },
      measure: 'travelled',
    });
    expect(standingAgainst(scandinavians, { estimates: [europeans] }).relation).toBe('noRecord');
  });
});

describe('the number of countries', () => {
  it('tells which of two equal numbers is meant, even of another place', () => {
    const twin = { quantity: { qualifier: 'moreThan' as const, low: 20_000, unit: 'people' as const } };
    const estimates = [
      estimate('travelled', '2015-01', 20_000, twin),
      estimate('applications', '2022-03', 20_000, {
        ...twin,
        measure: 'other',
        population: 'applications to join',
        destinations: ['UA'],
        originCount: { qualifier: 'exactly', value: 52 },
      }),
    ];
    const origins = { countries: [], count: { qualifier: 'exactly' as const, value: 52 } };
    const counted = claim(20_000, { measure: 'travelled', destinations: [], origins });
    const result = standingAgainst(counted, { estimates, page: undefined });
    expect(result.relation).toBe('differentMeasure');
    expect(idsOf('same', result)).toEqual(['applications']);
    const uncounted = standingAgainst(
      { ...counted, origins: { countries: [] } },
      { estimates, page: undefined },
    );
    expect(idsOf('same', uncounted)).toEqual(['travelled']);
  });
});

describe('before any record', () => {
  it('a figure is told which the first is', () => {
    const result = at(claim(3000, { measure: 'travelled' }), '2011-05-01');
    expect(result.relation).toBe('noRecord');
    expect(result.summary).toMatch(/first is for October 2014/);
    expect(idsOf('nearest', result)).toEqual(['syria-iraq-2014']);
  });
});
