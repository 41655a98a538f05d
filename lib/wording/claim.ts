import type { Claim } from '../model/mention.ts';
import { sayDate } from './date.ts';
import { sayPlaces } from './places.ts';
import { sayCountries, sayQuantity } from './quantity.ts';

/** A claim as it was read, in parts: "more than 25,000 people", "from more than 100 countries", "Syria and Iraq". */
export function sayClaim({
  quantity,
  population,
  origins,
  destinations,
  asOf,
  attribution,
}: Claim): string[] {
  const noun = quantity.unit === 'people' ? ` ${population ?? 'people'}` : '';
  return [
    sayQuantity(quantity) + noun,
    origins.count === undefined ? '' : `from ${sayCountries(origins.count)}`,
    origins.countries.length === 0 ? '' : `from ${sayPlaces(origins.countries)}`,
    destinations.length === 0 ? '' : sayPlaces(destinations),
    asOf === undefined ? '' : sayDate(asOf),
    attribution === undefined ? '' : `according to ${attribution}`,
  ].filter((part) => part !== '');
}
