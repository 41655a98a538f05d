import type { EstimateValue } from '../facts/schema.ts';
import type { Claim } from '../model/mention.ts';
import type { Measure } from '../model/quantity.ts';

/** How the countries of two counts relate. `open`: the claim names none. `part`: the estimate covers some of them. */
export type PlaceMatch = 'same' | 'near' | 'open' | 'part' | 'other';

const WORLDWIDE = 'worldwide';
/** From this many countries on, a list of battlefields stands for "all regions". */
const MANY_PLACES = 3;
/** Share of common countries from which two lists of origins mean the same group of countries. */
const SAME_GROUP = 0.6;

/** Whether an estimate is about the places that the claim names. */
export function matchPlaces(claim: Claim, estimate: EstimateValue): PlaceMatch {
  const named = new Set(claim.destinations);
  const recorded = new Set(estimate.destinations);
  const everywhere = recorded.has(WORLDWIDE) || (recorded.size >= MANY_PLACES && recorded.has('SY'));
  if (named.size === 0) return everywhere || recorded.has('SY') ? 'open' : 'other';
  const common = [...named].filter((place) => recorded.has(place)).length;
  if (common === named.size && common === recorded.size) return 'same';
  if (everywhere && named.size >= MANY_PLACES) return 'same';
  // Counts of Syria alone and of Syria and Iraq follow each other in every published series.
  if (isSyriaIraq(named) && isSyriaIraq(recorded)) return 'near';
  return common > 0 && common === recorded.size ? 'part' : 'other';
}

const isSyriaIraq = (places: ReadonlySet<string>): boolean =>
  places.size > 0 && [...places].every((place) => place === 'SY' || place === 'IQ');

/** Whether an estimate is about people from the countries that the claim names; none named means all. */
export function matchOrigins(claim: Claim, estimate: EstimateValue): boolean {
  const named = new Set(claim.origins.countries);
  const recorded = new Set(estimate.origins);
  if (named.size === 0) return recorded.has(WORLDWIDE);
  if (recorded.has(WORLDWIDE)) return false;
  const common = [...named].filter((country) => recorded.has(country)).length;
  return common / new Set([...named, ...recorded]).size >= SAME_GROUP;
}

/** Records of people: names, profiles and identifications are three words for entries in a database. */
const RECORDS: ReadonlySet<Measure> = new Set(['profiles', 'identified']);

/** What a bare "20,000 foreign fighters" may mean; the dead, the returned and the held are always named as such. */
const FIGHTERS_AT_LARGE: ReadonlySet<Measure> = new Set(['active', 'travelled']);

export type MeasureMatch = 'same' | 'open' | 'other';

/** Whether the same thing is counted; `open` where the text does not say what it counts. */
export function matchMeasure(claim: Claim, estimate: EstimateValue): MeasureMatch {
  if (claim.measure === undefined) return FIGHTERS_AT_LARGE.has(estimate.measure) ? 'open' : 'other';
  if (claim.measure === estimate.measure) return 'same';
  return RECORDS.has(claim.measure) && RECORDS.has(estimate.measure) ? 'same' : 'other';
}
