import list from '../../assets/compare/regions.json' with { type: 'json' };
import type { CountryCode } from '../model/quantity.ts';
import { plain } from './plain.ts';

export type RegionId =
  'westernEurope' | 'westernBalkans' | 'centralAsia' | 'formerSoviet' | 'europe' | 'west';

/** A part of the world that figures are given for. */
export interface Region {
  id: RegionId;
  countries: ReadonlySet<CountryCode>;
}

const REGIONS: readonly (Region & { words: RegExp })[] = list.map(({ id, words, countries }) => ({
  id: id as RegionId,
  words: new RegExp(words, 'u'),
  countries: new Set(countries),
}));

/** The part of the world that some words name in any language; undefined for one that no figure is known of. */
export function regionOf(words: string): Region | undefined {
  const text = plain(words);
  return REGIONS.find((region) => region.words.test(text));
}

/** The part of the world made up of exactly these countries. */
export const regionWith = (countries: readonly CountryCode[]): Region | undefined =>
  REGIONS.find(
    (region) =>
      region.countries.size === countries.length && countries.every((code) => region.countries.has(code)),
  );
