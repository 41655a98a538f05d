import type { Claim } from '../model/mention.ts';
import type { CountryCode, Measure } from '../model/quantity.ts';
import { isRounding, sameNumber } from './interval.ts';
import { type PopulationKind, kindsOf } from './population.ts';
import type { Entry } from './record.ts';
import { regionOf } from './regions.ts';
import {
  type MeasureMatch,
  type OriginMatch,
  type PlaceMatch,
  isOtherwise,
  isRecords,
  matchMeasure,
  matchOrigins,
  matchPlaces,
} from './scope.ts';
import { type Moment, monthOf, publicBy } from './time.ts';

/** In what an estimate counts something else than a claim. */
export type Difference = 'measure' | 'people' | 'places' | 'origins';

/** A claim beside one estimate: in what they agree, and in what they do not. */
export interface Comparison {
  entry: Entry;
  measure: MeasureMatch;
  place: PlaceMatch;
  origin: OriginMatch;
  /** `open`: the estimate counts people that the text may mean, but not the likeliest. */
  people: MeasureMatch;
  /** Empty when both count the same thing, as far as the text says what it counts. */
  differs: readonly Difference[];
  number: 'same' | 'rounded' | undefined;
  /** Whether both give the same number of countries of origin. */
  sameCountries: boolean;
  /** Whether the estimate was public at the moment looked at. */
  known: boolean;
  /** Months from the time spoken of to the estimate's date; negative when it is earlier. */
  offset: number;
  distance: number;
}

/** A claim, made ready for comparing. */
export interface Reading {
  claim: Claim;
  moment: Moment;
  measure: Measure | undefined;
  kinds: readonly PopulationKind[];
  places: ReadonlySet<CountryCode>;
  /** Undefined where they may come from anywhere. */
  origins: ReadonlySet<CountryCode> | undefined;
  knownBy: number;
  month: number;
}

/** Stands for a part of the world that no figure is known of. */
const ELSEWHERE: ReadonlySet<CountryCode> = new Set(['ZZ']);

function originsOf({ origins: { countries, region } }: Claim): ReadonlySet<CountryCode> | undefined {
  if (countries.length > 0) return new Set(countries);
  return region === undefined ? undefined : (regionOf(region)?.countries ?? ELSEWHERE);
}

/** Makes a claim ready, to be read as counting `measure`. */
export const readingOf = (
  claim: Claim,
  moment: Moment,
  measure = claim.measureImplied ? undefined : claim.measure,
): Reading => ({
  claim,
  moment,
  measure,
  kinds: kindsOf(claim),
  places: new Set(claim.destinations),
  origins: originsOf(claim),
  knownBy: publicBy(moment),
  month: monthOf(moment.spoken),
});

/** Which estimates are worth a comparison: those of the same origins or number, or whoever shares some origins. */
export type Width = 'narrow' | 'wide';

/** Sets a claim beside the estimates of its origins, and beside those that have its number. */
export function compareAll(reading: Reading, entries: readonly Entry[], width: Width): Comparison[] {
  const all: Comparison[] = [];
  for (const entry of entries) {
    const origin = matchOrigins(reading.origins, entry);
    if (origin === 'other') continue;
    const number = numberOf(reading.claim, entry);
    if (width === 'wide' || origin === 'same' || number !== undefined)
      all.push(comparison(reading, entry, origin, number));
  }
  return all;
}

/** Sets a claim beside one estimate. */
export const compare = (reading: Reading, entry: Entry): Comparison =>
  comparison(reading, entry, matchOrigins(reading.origins, entry), numberOf(reading.claim, entry));

function comparison(
  reading: Reading,
  entry: Entry,
  origin: OriginMatch,
  number: Comparison['number'],
): Comparison {
  const measure = matchMeasure(reading.measure, entry);
  // Records are kept in one place, whatever war they are about.
  const records = measure === 'same' && isRecords(reading.measure);
  const sameCountries = haveSameCountries(reading.claim, entry);
  const found = records ? 'same' : matchPlaces(reading.places, entry);
  // A number together with its number of countries is recognised wherever it is from.
  const isNamedNowhere = found === 'other' && reading.places.size === 0;
  const place = isNamedNowhere && sameCountries && number !== undefined ? 'open' : found;
  const people = peopleOf(reading.kinds, entry);
  const offset = entry.month - reading.month;
  return {
    entry,
    measure,
    place,
    origin,
    people,
    differs: differencesOf(entry, measure, place, origin, people),
    number,
    sameCountries,
    known: entry.knownFrom <= reading.knownBy,
    offset,
    distance: Math.abs(offset),
  };
}

const haveSameCountries = ({ origins: { count } }: Claim, { value }: Entry): boolean =>
  count !== undefined && count.value === value.originCount?.value;

function peopleOf(kinds: readonly PopulationKind[], { kind }: Entry): MeasureMatch {
  const at = kinds.indexOf(kind);
  return at === 0 ? 'same' : at > 0 ? 'open' : 'other';
}

function numberOf({ quantity }: Claim, { value, isExact }: Entry): Comparison['number'] {
  if (sameNumber(quantity, value.quantity)) return 'same';
  return isExact && isRounding(quantity, value.quantity) ? 'rounded' : undefined;
}

function differencesOf(
  entry: Entry,
  measure: MeasureMatch,
  place: PlaceMatch,
  origin: OriginMatch,
  people: MeasureMatch,
): Difference[] {
  const differs: Difference[] = [];
  // What is counted "otherwise", or by name, is told by its people and their origin: one difference, not three.
  const otherwise = measure === 'other' && isOtherwise(entry);
  if (measure === 'other') differs.push('measure');
  if (people === 'other' && !otherwise) differs.push('people');
  if (origin !== 'same' && origin !== 'open' && !(otherwise && origin === 'part')) differs.push('origins');
  if (place === 'wider' || place === 'part' || place === 'other') differs.push('places');
  return differs;
}
