import { describe, expect, it } from 'vitest';
import { kindsOf, recordKind } from '../../../lib/compare/population.ts';
import { base } from '../../../lib/facts/bundle.ts';
import { claim } from './record.ts';

describe('who is counted', () => {
  it('is told apart in the words of the record', () => {
    expect(
      Object.fromEntries(
        [
          'ISIL fighters including locals',
          'TTP fighters',
          'male ISIL detainees of all nationalities',
          'foreign IS affiliates (men, women and minors)',
          'third-country women and children',
          'infants born to foreign IS affiliates',
          'foreign women affiliated with IS',
          'applications to join',
          'French nationals or residents connected with networks',
          'regular troops of a State',
          'pro-government Shia foreign fighters',
          'terrorists (all kinds)',
          'names from captured ISIL records',
          'European ISIL fighters',
        ].map((population) => [population, recordKind(population)]),
      ),
    ).toEqual({
      'ISIL fighters including locals': 'members',
      'TTP fighters': 'members',
      'male ISIL detainees of all nationalities': 'members',
      'foreign IS affiliates (men, women and minors)': 'families',
      'third-country women and children': 'camps',
      'infants born to foreign IS affiliates': 'minors',
      'foreign women affiliated with IS': 'women',
      'applications to join': 'applicants',
      'French nationals or residents connected with networks': 'networks',
      'regular troops of a State': 'forces',
      'pro-government Shia foreign fighters': 'forces',
      'terrorists (all kinds)': 'terrorists',
      'names from captured ISIL records': 'papers',
      'European ISIL fighters': 'foreigners',
    });
  });

  it('is no foreigner where a telling word of the base says so', () => {
    const telling =
      /locals|including|members|affiliat|women|children|minors|applica|mercenar|troops|networks|all kinds/;
    const taken = base.estimates
      .map(({ estimate }) => estimate.population)
      .filter((words) => telling.test(words));
    expect([...new Set(taken)].filter((words) => recordKind(words) === 'foreigners').sort()).toEqual([
      'Americans who travelled (including aid workers)',
      'European adults (men and women)',
      'foreign fighters and joiners (some with women and children)',
      'foreign fighters, partly with family members',
    ]);
  });

  it.each([
    ['foreign terrorist fighters', ['foreigners']],
    ['иностранных боевиков', ['foreigners']],
    ['chiến binh nước ngoài', ['foreigners']],
    ['Tunisians', ['foreigners', 'families', 'forces']],
    ['mercenaries', ['forces']],
    ['найманців', ['forces']],
    ['Söldner', ['forces']],
    ['European women', ['women']],
    ['enfants', ['minors']],
    ['members', ['members']],
  ])('of a page’s “%s” is %j', (population, kinds) => {
    expect(kindsOf(claim(100, { population }))).toEqual(kinds);
  });

  it('of a group’s fighters is its strength, unless they are foreign or came from somewhere', () => {
    const ofGroup = { groups: ['Islamic State'], measure: 'active' as const };
    expect(kindsOf(claim(100, { ...ofGroup, population: 'fighters' }))[0]).toBe('members');
    expect(kindsOf(claim(100, { ...ofGroup, population: 'foreign fighters' }))).toEqual(['foreigners']);
    const french = { ...ofGroup, population: 'fighters', origins: { countries: ['FR'] } };
    expect(kindsOf(claim(100, french))).toEqual(['foreigners']);
  });
});
