import type { EstimateFact } from '../facts/schema.ts';
import type { PartialDate } from '../model/date.ts';
import type { Claim } from '../model/mention.ts';
import type { EstimateRole, Relation, Standing } from '../model/standing.ts';
import { type Comparison, compareAll, isComparable } from './comparison.ts';
import { type Interval, hullOf, intervalOf, positionOf } from './interval.ts';
import { monthsFrom, publishedOn } from './time.ts';
import { explain, summarise } from './wording.ts';

/** An estimate further than this from the reference date says nothing about that time. */
const SAME_TIME_MONTHS = 24;
/** Estimates this much further off than the nearest one still speak for the same time. */
const SAME_SPELL_MONTHS = 4;
const MOST_ESTIMATES = 5;

/** What a standing rests on, before it is put into words. */
export interface Finding {
  relation: Relation;
  claim: Claim;
  /** The page's date where it is known, else the date in the text, else today. */
  reference: PartialDate;
  /** Comparisons by what they are to the claim, best first. */
  same: readonly Comparison[];
  sameTime: readonly Comparison[];
  later: Comparison | undefined;
  nearest: Comparison | undefined;
  confusable: readonly Comparison[];
}

/**
 * How a page's figure stands against the published record: which published figure it is, or where it lies among
 * those that count the same thing, with the steps as reasons. Says what the record shows, never who is right.
 */
export function standing(claim: Claim, reference: PartialDate, estimates: readonly EstimateFact[]): Standing {
  const finding = find(claim, reference, compareAll(claim, reference, estimates));
  return {
    relation: finding.relation,
    summary: summarise(finding),
    reasons: explain(finding),
    estimates: rolesOf(finding),
  };
}

function find(claim: Claim, reference: PartialDate, all: readonly Comparison[]): Finding {
  const comparable = all.filter(isComparable);
  const twins = all.filter((one) => one.sameNumber && one.distance <= SAME_TIME_MONTHS);
  const [reported, others] = split(twins, (one) => one.known && isComparable(one));
  const [misread, confusable] = split(others, (one) => one.known && one.place !== 'part');
  const same = (reported.length > 0 ? reported : misread).sort(byOrigin);
  const alike = same[0] === undefined ? comparable : all.filter((one) => countsTheSame(one, same[0]));
  const sameTime = spell(
    (same === reported ? comparable : alike).filter((one) => one.known && one.place !== 'part'),
  );
  return {
    claim,
    reference,
    same,
    sameTime,
    later: newestAfter(alike, reference, sameTime),
    nearest: comparable[0] ?? all[0],
    relation: relationOf(claim, reported, misread, sameTime),
    confusable: same === reported ? [...misread, ...confusable] : confusable,
  };
}

/** Those that pass and those that do not, in their order. */
function split<T>(values: readonly T[], passes: (value: T) => boolean): [T[], T[]] {
  return [values.filter((value) => passes(value)), values.filter((value) => !passes(value))];
}

function relationOf(
  claim: Claim,
  reported: readonly Comparison[],
  misread: readonly Comparison[],
  sameTime: readonly Comparison[],
): Relation {
  if (reported.length > 0) return 'reported';
  return misread.length > 0 ? 'differentMeasure' : positionAmong(claim, sameTime);
}

/** The most prominent first, then whoever published the number first: later ones mostly repeat it. */
const byOrigin = (a: Comparison, b: Comparison): number =>
  b.estimate.weight - a.estimate.weight || monthsFrom(publishedOn(b.estimate), publishedOn(a.estimate));

const countsTheSame = (a: Comparison, b: Comparison | undefined): boolean =>
  a.estimate.estimate.measure === b?.estimate.estimate.measure && a.samePopulation === b.samePopulation;

/** The estimates that speak for one time: the nearest, and those hardly further off. */
function spell(comparisons: readonly Comparison[]): Comparison[] {
  const nearest = Math.min(...comparisons.map(({ distance }) => distance));
  return comparisons.filter(
    ({ distance }) => distance <= SAME_TIME_MONTHS && distance <= nearest + SAME_SPELL_MONTHS,
  );
}

function positionAmong(claim: Claim, sameTime: readonly Comparison[]): Relation {
  const [first, ...others] = sameTime.map(({ estimate }): Interval => intervalOf(estimate.estimate.quantity));
  return first === undefined
    ? 'noRecord'
    : positionOf(intervalOf(claim.quantity), hullOf([first, ...others]));
}

/** The newest estimate after the reference date, of the places named or else of a part of them. */
function newestAfter(
  comparisons: readonly Comparison[],
  reference: PartialDate,
  shown: readonly Comparison[],
): Comparison | undefined {
  const later = comparisons
    .filter((one) => one.samePopulation && one.estimate.asOf > reference && !shown.includes(one))
    .sort((a, b) => (a.estimate.asOf < b.estimate.asOf ? 1 : -1));
  return later.find(({ place }) => place !== 'part') ?? later[0];
}

function rolesOf({ same, sameTime, later, nearest, confusable }: Finding): Standing['estimates'] {
  const roles = new Map<string, EstimateRole>();
  const give = (comparisons: readonly (Comparison | undefined)[], role: EstimateRole): void => {
    for (const one of comparisons)
      if (one !== undefined && !roles.has(one.estimate.id)) roles.set(one.estimate.id, role);
  };
  give(same.slice(0, 2), 'same');
  give(sameTime.slice(0, 3), 'sameTime');
  give(confusable.slice(0, 1), 'confusable');
  give([later], 'newest');
  if (roles.size === 0) give([nearest], 'nearest');
  return [...roles].map(([id, role]) => ({ id, role })).slice(0, MOST_ESTIMATES);
}
