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

/** Whether two quantities name the same number ("over 25,000" and "25,000"), whatever their qualifiers. */
export function sameNumber(a: Quantity, b: Quantity): boolean {
  if (a.unit !== b.unit || (a.qualifier === 'order') !== (b.qualifier === 'order')) return false;
  const [lowA, highA, lowB, highB] = [a.low ?? a.high, a.high ?? a.low, b.low ?? b.high, b.high ?? b.low];
  if (a.qualifier === 'order') return lowA === lowB;
  if (a.qualifier === 'between' && b.qualifier === 'between') return lowA === lowB && highA === highB;
  return lowA === lowB || highA === highB;
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
