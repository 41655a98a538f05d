import type { EstimateFact } from '../facts/schema.ts';
import type { PartialDate } from '../model/date.ts';
import type { Claim } from '../model/mention.ts';
import type { EstimateRole, Relation, Standing } from '../model/standing.ts';
import { type Comparison, compareAll, isComparable } from './comparison.ts';
import { type Interval, hullOf, intervalOf, positionOf } from './interval.ts';
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
  const known = all.filter((one) => one.known && one.sameNumber && one.distance <= SAME_TIME_MONTHS);
  const reported = known.filter(isComparable);
  const misread = known.filter((one) => !isComparable(one));
  const sameTime = spell(comparable.filter((one) => one.known));
  const common = {
    claim,
    reference,
    sameTime,
    later: newestAfter(comparable, reference) ?? newestAfter(misread.length > 0 ? all : [], reference),
    nearest: comparable[0] ?? all[0],
  };
  if (reported.length > 0) return { ...common, relation: 'reported', same: reported, confusable: misread };
  if (misread.length > 0) return { ...common, relation: 'differentMeasure', same: misread, confusable: [] };
  const confusable = all.filter((one) => one.sameNumber && !one.known && one.distance <= SAME_TIME_MONTHS);
  return { ...common, relation: positionAmong(claim, sameTime), same: [], confusable };
}

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

/** The newest estimate of people (not of one day's relation) that came after the reference date. */
function newestAfter(comparisons: readonly Comparison[], reference: PartialDate): Comparison | undefined {
  return comparisons
    .filter(({ estimate, samePopulation }) => samePopulation && estimate.asOf > reference)
    .sort((a, b) => (a.estimate.asOf < b.estimate.asOf ? 1 : -1))[0];
}

function rolesOf({ same, sameTime, later, nearest, confusable }: Finding): Standing['estimates'] {
  const roles = new Map<string, EstimateRole>();
  const give = (comparisons: readonly (Comparison | undefined)[], role: EstimateRole): void => {
    for (const one of comparisons)
      if (one !== undefined && !roles.has(one.estimate.id)) roles.set(one.estimate.id, role);
  };
  give(same.slice(0, 2), 'same');
  give(sameTime.slice(0, 3), 'sameTime');
  give([later], 'newest');
  if (roles.size === 0) give([nearest], 'nearest');
  give(confusable.slice(0, 1), 'confusable');
  return [...roles].map(([id, role]) => ({ id, role })).slice(0, MOST_ESTIMATES);
}
