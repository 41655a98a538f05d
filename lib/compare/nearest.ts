import type { Comparison, Reading } from './comparison.ts';
import type { Entry } from './record.ts';

const MOST_NEAREST = 2;
/** Beyond this, an estimate has hardly anything in common with the claim. */
const TOO_FAR = 12;
const MONTHS_A_POINT = 12;
const MOST_POINTS_FOR_TIME = 3;

const PLACE_POINTS: Record<Comparison['place'], number> = {
  same: 0,
  near: 0,
  open: 0,
  part: 1,
  wider: 2,
  other: 6,
};
const ORIGIN_POINTS: Record<Comparison['origin'], number> = {
  same: 0,
  wider: 5,
  open: 5,
  part: 6,
  other: 12,
};
/** Everybody, where a single country is asked for, is further than the countries around it, and many than few. */
const ANYWHERE_POINTS = 2;
const COUNTRIES_A_POINT = 28;
const MEASURE_POINTS = 3;
const PEOPLE_POINTS = 2;

/** How far an estimate is from what a claim counts: in its scope first, then in time. */
function farness({ entry, place, origin, measure, people, distance }: Comparison): number {
  return (
    PLACE_POINTS[place] +
    ORIGIN_POINTS[origin] +
    (origin === 'wider' ? breadthOf(entry) : 0) +
    (measure === 'other' ? MEASURE_POINTS : 0) +
    (people === 'other' ? PEOPLE_POINTS : 0) +
    Math.min(distance / MONTHS_A_POINT, MOST_POINTS_FOR_TIME)
  );
}

const breadthOf = ({ origins }: Entry): number =>
  origins === undefined ? ANYWHERE_POINTS : origins.size / COUNTRIES_A_POINT;

/** What the record has closest to a claim that it has no count for: the nearest, and another as near. */
export function nearestOf({ claim }: Reading, all: readonly Comparison[]): Comparison[] {
  if (claim.quantity.unit === 'percent') return nearestShares(all);
  const ranked = rankedByFarness(all);
  const [best] = ranked;
  if (best === undefined) return [];
  return ranked
    .filter(
      ({ far, one }) => far < TOO_FAR && (one === best.one || (far - best.far < 1 && one.place === 'part')),
    )
    .slice(0, MOST_NEAREST)
    .map(({ one }) => one);
}

/** A share says nothing without what it is a share of: only those of one measure and origin are near. */
const nearestShares = (all: readonly Comparison[]): Comparison[] =>
  rankedByFarness(
    all.filter(
      ({ entry, measure, origin, place }) =>
        measure !== 'other' && entry.value.measure !== 'other' && origin === 'same' && place !== 'other',
    ),
  )
    .slice(0, 1)
    .map(({ one }) => one);

function rankedByFarness(all: readonly Comparison[]): { one: Comparison; far: number }[] {
  return all
    .filter(({ entry }) => !entry.retold)
    .map((one) => ({ one, far: farness(one) }))
    .sort((a, b) => a.far - b.far || b.one.entry.fact.weight - a.one.entry.fact.weight);
}
