import { PublishedRecord } from '../../../lib/compare/record.ts';
import { standing } from '../../../lib/compare/standing.ts';
import type { EstimateFact, EstimateValue, Series } from '../../../lib/facts/schema.ts';
import type { Claim } from '../../../lib/model/mention.ts';
import type { Standing } from '../../../lib/model/standing.ts';
import { series } from '../facts/sample.ts';

type Given = Partial<EstimateValue> & { published?: string; weight?: number };

/** An estimate of people who travelled to Syria and Iraq from anywhere, but for what is said. */
export const estimate = (id: string, asOf: string, low: number, given: Given = {}): EstimateFact => {
  const { published = asOf, weight = 1, ...value } = given;
  return {
    id,
    topic: 'fighters',
    statement: { en: `Statement of ${id}.` },
    asOf,
    weight,
    verification: 'seen-primary',
    sources: [{ publisher: 'Maker', title: `Report of ${published}`, published }],
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

/** A claim about people in Syria and Iraq that leaves open what it counts, but for what is said. */
export const claim = (low: number, given: Partial<Claim> = {}): Claim => ({
  quantity: { qualifier: 'exactly', low, high: low, unit: 'people' },
  population: 'foreign fighters',
  origins: { countries: [] },
  destinations: ['SY', 'IQ'],
  groups: [],
  ...given,
});

export const PAGE = '2015-05-30';

interface Against {
  estimates: readonly EstimateFact[];
  series?: readonly Series[];
  page?: string | undefined;
  beside?: readonly Claim[];
}

/** How a claim stands against a few estimates on a page of 30 May 2015. */
export const standingAgainst = (
  one: Claim,
  { estimates, series: lines = [], beside = [], ...rest }: Against,
): Standing => {
  const page = 'page' in rest ? rest.page : PAGE;
  return standing(
    one,
    { today: '2026-11-24', beside, ...(page === undefined ? {} : { pageDate: page }) },
    new PublishedRecord({ estimates, series: lines }),
  );
};

export const idsOf = (role: string, { estimates }: Standing): string[] =>
  estimates.filter((one) => one.role === role).map(({ id }) => id);

export const codesOf = (remarks: Standing['reasons']): string[] => remarks.map(({ code }) => code);

export { series };
