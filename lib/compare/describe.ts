import type { PlaceForm } from '../i18n/places.ts';
import type { Words } from '../i18n/words.ts';
import type { Claim } from '../model/mention.ts';
import type { CountryCode, Measure } from '../model/quantity.ts';
import { sayDate } from '../wording/date.ts';
import { sayPlaces } from '../wording/places.ts';
import { sayQuantity } from '../wording/quantity.ts';
import { kindsOf } from './population.ts';
import type { Entry } from './record.ts';
import { WORLDWIDE } from './record.ts';
import { regionOf, regionWith } from './regions.ts';
import { isRecords } from './scope.ts';

/** From this many countries on, a list is named as a whole. */
const MANY_COUNTRIES = 5;

/** Where people came from, in words: "from France", "from Europe", "from several countries". */
export function sayOrigins(countries: readonly CountryCode[], words: Words): string {
  if (countries.includes(WORLDWIDE)) return words.say('region.any', FROM);
  const region = regionWith(countries);
  if (region !== undefined) return words.say(`region.${region.id}`, FROM);
  return countries.length < MANY_COUNTRIES
    ? sayPlaces(countries, words, 'from')
    : words.say('region.several', FROM);
}

const FROM = { form: 'from' } as const;

/** Places of a count, in words by themselves. */
export const sayWhere = (places: readonly CountryCode[], words: Words): string =>
  places.length === 0 || places.includes(WORLDWIDE) ? words.say('region.all') : sayPlaces(places, words);

/** How the places of a count stand beside what is counted. */
const FORMS: Partial<Record<Measure, PlaceForm>> = { travelled: 'to', returned: 'from' };

interface Counted {
  people: string;
  from: string | undefined;
  measure: Measure | undefined;
  places: readonly CountryCode[];
}

function sayCounting({ people, from, measure, places }: Counted, words: Words): string {
  return words.say(`counted.${measure ?? 'open'}`, {
    people: from === undefined ? people : words.say('people.from', { people, from }),
    where: places.length === 0 ? 'none' : places.includes(WORLDWIDE) ? 'all' : 'some',
    places: sayPlaces(places, words, (measure && FORMS[measure]) ?? 'in'),
  });
}

/** What is counted, in short: "people who had travelled". */
export const sayMeasure = (measure: Measure, words: Words): string =>
  words.say('counted.measure', { measure });

/** Who is counted, in the record's own words where these are the reader's language and tell more than the kind. */
export const sayPeople = ({ kind, value }: Entry, words: Words): string =>
  kind !== 'foreigners' && words.locale === 'en' ? value.population : words.say('people.kind', { kind });

/** What an estimate counts: "foreign fighters from France who had travelled to Syria and Iraq". */
export const sayCountedBy = (entry: Entry, words: Words): string =>
  sayCounting(
    {
      people: sayPeople(entry, words),
      from: isFromSomewhere(entry) ? sayOrigins(entry.value.origins, words) : undefined,
      measure: entry.value.measure,
      places: entry.value.destinations,
    },
    words,
  );

/** The record's words for others than plain foreigners name their origin themselves. */
const isFromSomewhere = ({ kind, origins }: Entry): boolean => origins !== undefined && kind === 'foreigners';

/** What a text says it counts, as far as it says so, read as counting `measure`. */
export function sayClaimed(claim: Claim, measure: Measure | undefined, words: Words): string {
  return sayCounting(
    {
      people: words.say('people.kind', { kind: kindNamed(claim) }),
      from: claimedOrigins(claim, words),
      measure,
      places: claim.destinations,
    },
    words,
  );
}

/** Whom a text speaks of: "foreign fighters from France". */
export function sayClaimedPeople(claim: Claim, words: Words): string {
  const people = words.say('people.kind', { kind: kindNamed(claim) });
  const from = claimedOrigins(claim, words);
  return from === undefined ? people : words.say('people.from', { people, from });
}

function kindNamed(claim: Claim): string {
  const [likeliest = 'foreigners', ...others] = kindsOf(claim);
  return others.length > 0 && likeliest === 'foreigners' ? 'anybody' : likeliest;
}

function claimedOrigins({ origins: { countries, region } }: Claim, words: Words): string | undefined {
  if (countries.length > 0) return sayOrigins(countries, words);
  if (region === undefined) return undefined;
  const known = regionOf(region);
  return words.say(known === undefined ? 'region.several' : `region.${known.id}`, FROM);
}

/** Where the people of a claim come from, in words; "from all countries" where it does not say. */
export const sayClaimedOrigins = (claim: Claim, words: Words): string =>
  claimedOrigins(claim, words) ?? words.say('region.any', FROM);

/** An estimate's date; with the day it was published where that is the same month or nothing else tells it. */
export function sayHeldFor({ fact, published }: Entry, words: Words): string {
  const sameMonth = published.length > fact.asOf.length && published.startsWith(fact.asOf);
  return sayDate(sameMonth && fact.asOf.length > 4 ? published : fact.asOf, words);
}

/** "more than 22,000 (US Department of Homeland Security, 29 May 2015)" */
export function sayOne(entry: Entry, claim: Claim, words: Words): string {
  const { value } = entry;
  const values = {
    amount: sayQuantity(value.quantity, words),
    who: value.publisher,
    date: sayHeldFor(entry, words),
  };
  const named = claim.destinations;
  const isThere = named.length === entry.places.size && named.every((place) => entry.places.has(place));
  // Records are kept in one place, whatever war they are about.
  return !isThere && !entry.everywhere && !isRecords(value.measure)
    ? words.say('standing.oneThere', { ...values, places: sayPlaces(value.destinations, words) })
    : words.say('standing.one', values);
}

/** "more than 25,000 foreign terrorist fighters who had travelled": an amount with what it counts. */
export const sayCount = (entry: Entry, words: Words): string =>
  words.say('counted.amount', {
    vague: entry.value.quantity.qualifier === 'order' ? 'yes' : 'no',
    amount: sayQuantity(entry.value.quantity, words),
    counted: sayCountedBy(entry, words),
  });
