import type { CountryCode, Measure } from '../model/quantity.ts';
import { type Entry, WORLDWIDE } from './record.ts';

/**
 * How the places of a claim and of an estimate relate. `open`: the claim names none. `wider`: the estimate takes in more
 * than the claim names; `part`: only some of it.
 */
export type PlaceMatch = 'same' | 'near' | 'open' | 'wider' | 'part' | 'other';
/** `open`: the claim names none, and the estimate is of a part of the world. */
export type OriginMatch = 'same' | 'open' | 'wider' | 'part' | 'other';
/** `open`: the text does not say what it counts. */
export type MeasureMatch = 'same' | 'open' | 'other';

/** Share of common countries from which two lists mean the same places, and the same origins: there, Europe is not the West. */
const SAME_PLACES = 0.5;
const SAME_ORIGINS = 0.9;
/** From this many battlefields on, a list stands for "all regions" where an estimate names none. */
const MANY_PLACES = 3;

function overlap(
  a: ReadonlySet<CountryCode>,
  b: ReadonlySet<CountryCode>,
): { common: number; share: number } {
  let common = 0;
  for (const code of a) if (b.has(code)) common++;
  return { common, share: common / (a.size + b.size - common) };
}

/** Wars across a border: counts of one country alone and of both follow each other in every published series. */
const WARS: readonly ReadonlySet<CountryCode>[] = [new Set(['SY', 'IQ']), new Set(['UA', 'RU'])];

const isWithin = (places: ReadonlySet<CountryCode>, war: ReadonlySet<CountryCode>): boolean => {
  for (const place of places) if (!war.has(place)) return false;
  return true;
};

const isOneWar = (a: ReadonlySet<CountryCode>, b: ReadonlySet<CountryCode>): boolean =>
  WARS.some((war) => isWithin(a, war) && isWithin(b, war));

/** How an estimate's places relate to those a claim names. */
export function matchPlaces(named: ReadonlySet<CountryCode>, { places, everywhere }: Entry): PlaceMatch {
  if (named.size === 0) return everywhere || places.has('SY') ? 'open' : 'other';
  const { common, share } = overlap(named, places);
  if (share === 1 || (everywhere && named.size >= MANY_PLACES)) return 'same';
  if (places.has(WORLDWIDE)) return 'wider';
  if (isOneWar(named, places)) return 'near';
  if (share >= SAME_PLACES && Math.min(named.size, places.size) > 1) return 'near';
  if (common === named.size) return 'wider';
  return common === places.size ? 'part' : 'other';
}

/** How the countries people came from relate; no origins means all. */
export function matchOrigins(
  named: ReadonlySet<CountryCode> | undefined,
  { origins, kind }: Entry,
): OriginMatch {
  if (named === undefined) {
    if (origins === undefined || kind === 'members') return 'same';
    return origins.size > 1 ? 'open' : 'part';
  }
  if (origins === undefined) return 'wider';
  const { common, share } = overlap(named, origins);
  if (share >= SAME_ORIGINS) return 'same';
  if (common === named.size) return 'wider';
  return common === origins.size ? 'part' : 'other';
}

/** Records of people: names, profiles and identifications are three words for entries in a database. */
const RECORDS: ReadonlySet<Measure> = new Set(['profiles', 'identified']);
/** What a bare "20,000 foreign fighters" may mean; the dead, the returned and the held are always named as such. */
export const AT_LARGE: ReadonlySet<Measure> = new Set(['active', 'travelled']);
/** Women and children are named beside a total without its verb, and counted without saying whether they went. */
const NAMED_PARTS: ReadonlySet<string> = new Set(['women', 'minors']);

/** Whether an estimate counts in its own way, or by name: its people tell what, more than its measure. */
export const isOtherwise = ({ value }: Entry): boolean =>
  value.measure === 'other' || value.measure === 'identified';

/** Whether a measure counts records instead of people. */
export const isRecords = (measure: Measure | undefined): boolean =>
  measure !== undefined && RECORDS.has(measure);

/** Whether the same thing is counted. */
export function matchMeasure(measure: Measure | undefined, { value, kind }: Entry): MeasureMatch {
  if (value.quantity.unit === 'peoplePerMonth') return 'open';
  if (measure === undefined) {
    const open =
      AT_LARGE.has(value.measure) || value.measure === 'other' || value.quantity.unit === 'percent';
    return open ? 'open' : 'other';
  }
  if (measure === value.measure) return 'same';
  if (NAMED_PARTS.has(kind) && (measure === 'other' || value.measure === 'other')) return 'open';
  return isRecords(measure) && isRecords(value.measure) ? 'same' : 'other';
}
