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

/** News of a report runs ahead of it: leaks, briefings and agency texts come out up to this much earlier. */
const AHEAD_MONTHS = 1;

/** Whether an estimate was public, or about to be, on a day. */
export const knownOn = (estimate: EstimateFact, day: PartialDate): boolean =>
  monthsFrom(day, publishedOn(estimate)) <= AHEAD_MONTHS;
