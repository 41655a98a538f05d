import type { EstimateFact } from '../facts/schema.ts';
import type { PartialDate } from '../model/date.ts';

const MID_YEAR = 6;

/** Months since year 0; a bare year counts as its middle, so that it is never far from its own months. */
function monthOf(date: PartialDate): number {
  const [year, month] = date.split('-');
  return Number(year) * 12 + (month === undefined ? MID_YEAR : Number(month));
}

/** Whole months from one date to another, negative when the second is earlier. */
export const monthsFrom = (a: PartialDate, b: PartialDate): number => monthOf(b) - monthOf(a);

/** When an estimate became known: its first publication, else the date it holds for. */
export function publishedOn({ sources, asOf }: EstimateFact): PartialDate {
  const dates = sources.map(({ published }) => published).filter((date) => date !== undefined);
  return dates.sort()[0] ?? asOf;
}

/**
 * Whether an estimate was public on a day. Compared as precisely as both dates allow, in the reader's favour:
 * something published "in May 2015" may have been known on any day of that month.
 */
export function knownOn(estimate: EstimateFact, day: PartialDate): boolean {
  const published = publishedOn(estimate);
  const precision = Math.min(published.length, day.length);
  return published.slice(0, precision) <= day.slice(0, precision);
}
