import type { PartialDate } from '../model/date.ts';

/**
 * Compares two dates as precisely as both allow: 0 when one lies within the other ("2015" and "2015-03").
 * @returns below 0 when `a` is earlier, above 0 when it is later
 */
export function compareDates(a: PartialDate, b: PartialDate): number {
  const precision = Math.min(a.length, b.length);
  const [left, right] = [a.slice(0, precision), b.slice(0, precision)];
  return left === right ? 0 : left < right ? -1 : 1;
}

/** Whether something that held from one date until another, both included and both open where absent, held on a day. */
export function heldOn(
  { from, until }: { from?: PartialDate; until?: PartialDate },
  day: PartialDate,
): boolean {
  return (
    (from === undefined || compareDates(from, day) <= 0) &&
    (until === undefined || compareDates(until, day) >= 0)
  );
}

/** The first day for which something is known to have held. */
export const beginning = ({ from, asOf }: { from?: PartialDate; asOf: PartialDate }): PartialDate =>
  from ?? asOf;

/** Today's date in UTC. */
export const today = (now = new Date()): PartialDate => now.toISOString().slice(0, 10);
