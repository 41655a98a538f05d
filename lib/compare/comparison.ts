import type { EstimateFact } from '../facts/schema.ts';
import type { PartialDate } from '../model/date.ts';
import type { Claim } from '../model/mention.ts';
import { sameNumber } from './interval.ts';
import { populationKind } from './population.ts';
import { type MeasureMatch, type PlaceMatch, matchMeasure, matchOrigins, matchPlaces } from './scope.ts';
import { knownOn, monthsFrom, publishedOn } from './time.ts';

/** A claim beside one estimate: in what they agree, and in what they do not. */
export interface Comparison {
  estimate: EstimateFact;
  measure: MeasureMatch;
  place: PlaceMatch;
  samePopulation: boolean;
  sameNumber: boolean;
  /** Whether the estimate was public at the reference date. */
  known: boolean;
  /** Months between the estimate's date and the reference date, never negative. */
  distance: number;
}

/** Sets a claim beside every estimate that could be about the same people; others are left out. */
export function compareAll(
  claim: Claim,
  reference: PartialDate,
  estimates: readonly EstimateFact[],
): Comparison[] {
  return estimates
    .filter(({ estimate }) => estimate.quantity.unit === claim.quantity.unit && matchOrigins(claim, estimate))
    .map((estimate) => compare(claim, reference, estimate))
    .filter(({ place }) => place !== 'other')
    .sort(byCloseness);
}

function compare(claim: Claim, reference: PartialDate, fact: EstimateFact): Comparison {
  return {
    estimate: fact,
    measure: matchMeasure(claim, fact.estimate),
    place: matchPlaces(claim, fact.estimate),
    samePopulation: populationKind(claim.population) === populationKind(fact.estimate.population),
    sameNumber: sameNumber(claim.quantity, fact.estimate.quantity),
    known: knownOn(fact, reference),
    distance: Math.abs(monthsFrom(fact.asOf, reference)),
  };
}

const PLACE_ORDER: Record<PlaceMatch, number> = { same: 0, near: 1, open: 1, part: 2, other: 3 };

/** Same place first, then the nearest in time, then the most prominent, then whoever published first. */
function byCloseness(a: Comparison, b: Comparison): number {
  return (
    PLACE_ORDER[a.place] - PLACE_ORDER[b.place] ||
    a.distance - b.distance ||
    b.estimate.weight - a.estimate.weight ||
    monthsFrom(publishedOn(b.estimate), publishedOn(a.estimate)) ||
    a.estimate.id.localeCompare(b.estimate.id, 'en')
  );
}

/** Whether the two count the same thing, as far as the text says what it counts. */
export const isComparable = ({ measure, place, samePopulation }: Comparison): boolean =>
  measure !== 'other' && place !== 'part' && samePopulation;
