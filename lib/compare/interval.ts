import type { Quantity } from '../model/quantity.ts';

/** The numbers a quantity speaks for, both ends included. */
export interface Interval {
  low: number;
  high: number;
}

/** How far a qualifier lets a number stretch, as a share of it. Ours, chosen for how news writes round numbers. */
const ABOUT = 0.1;
const NEARLY = 0.1;
const FLOOR_REACH = 0.25;
const CEILING_REACH = 0.25;
const ORDER_REACH = 10;

/**
 * The numbers a quantity speaks for. "More than 25,000" is open above, yet nobody writes it for 60,000:
 * it is given a quarter of room, and likewise "up to" below.
 */
export function intervalOf({ qualifier, low, high }: Quantity): Interval {
  const least = low ?? high ?? 0;
  const most = high ?? least;
  switch (qualifier) {
    case 'exactly':
    case 'between':
      return { low: least, high: most };
    case 'about':
      return { low: least * (1 - ABOUT), high: most * (1 + ABOUT) };
    case 'nearly':
      return { low: least * (1 - NEARLY), high: most };
    case 'moreThan':
    case 'atLeast':
      return { low: least, high: least * (1 + FLOOR_REACH) };
    case 'upTo':
    case 'fewerThan':
      return { low: low ?? most * (1 - CEILING_REACH), high: most };
    case 'order':
      return { low: least, high: high ?? least * ORDER_REACH - 1 };
  }
}

const ends = ({ low, high }: Quantity): [number, number] => [low ?? high ?? 0, high ?? low ?? 0];

/** Whether a claim names a published number ("over 25,000" and "25,000"), whatever the qualifiers, or one end of its range. */
export function sameNumber(a: Quantity, b: Quantity): boolean {
  if (a.unit !== b.unit || (a.qualifier === 'order') !== (b.qualifier === 'order')) return false;
  const [lowA, highA] = ends(a);
  const [lowB, highB] = ends(b);
  if (a.qualifier === 'order') return lowA === lowB;
  // Whoever gives a range takes it whole from a range; a single number may be one end of it.
  if (a.qualifier === 'between') return lowA === lowB && highA === highB;
  return lowA === lowB || highA === highB;
}

/** The most that rounding may change a number for it to be still the same, as a share of it. */
const ROUNDING = 0.02;
/** A number with fewer digits than this was rounded already. */
const EXACT_DIGITS = 3;

/** How many digits of a number tell something: 2 for 25,000, 4 for 3,417. */
export function tellingDigits(value: number): number {
  let rest = value;
  while (rest >= 10 && rest % 10 === 0) rest /= 10;
  return String(rest).length;
}

/** The unit that a number is rounded to: 1,000 for 25,000. */
function stepOf(value: number): number {
  let step = 1;
  while (step < value && value % (step * 10) === 0) step *= 10;
  return step;
}

/** Whether a number has so many telling digits that others round it. */
export const isExact = (quantity: Quantity): boolean =>
  ends(quantity).some((end) => tellingDigits(end) >= EXACT_DIGITS);

/** Whether a claim rounds a published number: "more than 65,000" for 65,726, "41,000" for 41,490. */
export function isRounding(claim: Quantity, published: Quantity): boolean {
  if (claim.unit !== published.unit || claim.qualifier === 'between' || claim.qualifier === 'order')
    return false;
  const [value] = ends(claim);
  return ends(published).some((exact) => {
    const beyond = exact - value;
    if (beyond === 0 || Math.abs(beyond) > exact * ROUNDING || Math.abs(beyond) >= stepOf(value))
      return false;
    const towards = claim.low === undefined ? beyond < 0 : claim.high !== undefined || beyond > 0;
    return towards && tellingDigits(exact) >= EXACT_DIGITS;
  });
}

/** Which side of its number a quantity speaks for. */
export function sideOf({ qualifier }: Quantity): 'floor' | 'ceiling' | 'range' | 'point' {
  if (qualifier === 'between') return 'range';
  if (qualifier === 'moreThan' || qualifier === 'atLeast') return 'floor';
  return qualifier === 'upTo' || qualifier === 'fewerThan' ? 'ceiling' : 'point';
}

/** Where one interval lies against another. */
export function positionOf(claim: Interval, record: Interval): 'below' | 'within' | 'above' {
  if (claim.high < record.low) return 'below';
  return claim.low > record.high ? 'above' : 'within';
}

/** The interval that spans all those given; there must be one. */
export const hullOf = (intervals: readonly [Interval, ...Interval[]]): Interval => ({
  low: Math.min(...intervals.map(({ low }) => low)),
  high: Math.max(...intervals.map(({ high }) => high)),
});
