import type { PartialDate } from '../../model/date.ts';

/** A date in milliseconds since 1970, in the middle of what it leaves open. */
export function middleOf(date: PartialDate): number {
  const [year = 0, month = 7, day = 15] = date.split('-').map(Number);
  return Date.UTC(year, month - 1, day);
}
