import type { ShownFact } from '../../lib/model/card.ts';
import type { Claim } from '../../lib/model/mention.ts';
import type { Measure, Quantity } from '../../lib/model/quantity.ts';
import type { EstimateRole } from '../../lib/model/standing.ts';
import { sayDate } from '../../lib/wording/date.ts';
import { sayPlaces } from '../../lib/wording/places.ts';
import { sayCountries, sayQuantity } from '../../lib/wording/quantity.ts';

const ROLES: Record<EstimateRole, string> = {
  same: 'The same figure',
  sameTime: 'At that time',
  newest: 'Newest',
  nearest: 'Nearest',
  confusable: 'Often confused with it',
};

const MEASURES: Record<Measure, string | undefined> = {
  active: 'present or fighting',
  travelled: 'had travelled there',
  returned: 'had come back',
  killed: 'killed',
  detained: 'held',
  profiles: undefined,
  identified: 'identified',
  other: undefined,
};

/** The word in front of a fact that says why it stands here: "Then", "Now", "Newest". */
export function factTag(fact: ShownFact): string | undefined {
  if (fact.role) return ROLES[fact.role];
  if (fact.when) return fact.when === 'then' ? 'Then' : 'Now';
  return undefined;
}

/** The time a fact held for: "since 1956", "2014 to March 2019", "until 2019"; nothing where it is not known. */
export function sayPeriod({ from, until }: Pick<ShownFact, 'from' | 'until'>): string | undefined {
  if (from && until) return `${sayDate(from)} to ${sayDate(until)}`;
  if (from) return `since ${sayDate(from)}`;
  return until && `until ${sayDate(until)}`;
}

/** A quantity with what it counts: "more than 25,000 people", "hundreds of people", "about 20 per cent". */
export function sayCounted(quantity: Quantity, noun = 'people'): string {
  const amount = sayQuantity({ ...quantity, unit: 'people' });
  if (quantity.unit === 'percent') return sayQuantity(quantity);
  const counted = `${amount}${quantity.qualifier === 'order' ? ' of' : ''} ${noun}`;
  return quantity.unit === 'peoplePerMonth' ? `${counted} a month` : counted;
}

/** A claim in short parts, in reading order: how many, what is counted, from where, where, who, when, says who. */
export function sayClaim(claim: Claim): string[] {
  const { quantity, measure, origins, destinations, groups, asOf, attribution } = claim;
  return [
    sayCounted(quantity, measure === 'profiles' ? 'records' : 'people'),
    measure && MEASURES[measure],
    origins.count && `from ${sayCountries(origins.count)}`,
    origins.countries.length > 0 && `from ${sayPlaces(origins.countries)}`,
    destinations.length > 0 && sayPlaces(destinations),
    groups.join(', '),
    asOf && sayDate(asOf),
    attribution && `according to ${attribution}`,
  ].filter((part) => typeof part === 'string' && part !== '') as string[];
}
