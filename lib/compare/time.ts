import type { PartialDate } from '../model/date.ts';

/** When a page's figure is looked at: what was public by then, and which time it speaks of. */
export interface Moment {
  /** The page's date where it is known, else a date in the text, else today. */
  known: PartialDate;
  source: 'page' | 'text' | 'today';
  /** The date in the text, where it is no later than the page; else the same. */
  spoken: PartialDate;
}

/** What date a claim is held against. */
export function momentOf(
  asOf: PartialDate | undefined,
  pageDate: PartialDate | undefined,
  today: PartialDate,
): Moment {
  const known = pageDate ?? asOf ?? today;
  const source = pageDate !== undefined ? 'page' : asOf !== undefined ? 'text' : 'today';
  // A date that is still to come says what something is planned for, not when people were counted.
  return { known, source, spoken: asOf !== undefined && asOf < known ? asOf : known };
}

const MID_YEAR = 6.5;

/** Months since year 0; a bare year counts as its middle, so that it is never far from its own months. */
export function monthOf(date: PartialDate): number {
  const [year, month] = date.split('-');
  return Number(year) * 12 + (month === undefined ? MID_YEAR : Number(month));
}

/** Whole years from one date to a later one. */
export const yearsBetween = (from: PartialDate, to: PartialDate): number =>
  Math.floor((monthOf(to) - monthOf(from)) / 12);

/** News of a report runs ahead of it: leaks, briefings and agency texts come out up to this many days earlier. */
const AHEAD_DAYS = 7;
const DAY = 86_400_000;

/** The first instant of a date, or the last. */
function instant(date: PartialDate, end: boolean): number {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return Date.UTC(end ? year + 1 : year, 0, 1);
  if (day === undefined) return Date.UTC(year, end ? month : month - 1, 1);
  return Date.UTC(year, month - 1, end ? day + 1 : day);
}

/** The first instant at which something published on a date may have been known. */
export const knownFrom = (published: PartialDate): number => instant(published, false) - AHEAD_DAYS * DAY;

/** A date in a text says for when people were counted; what it rests on may come out within a year. */
const AFTERWARDS_DAYS = 365;

/** The last instant at which something must have been known to count at a moment. */
export const publicBy = ({ known, source }: Moment): number =>
  instant(known, true) + (source === 'text' ? AFTERWARDS_DAYS * DAY : 0);

/** An estimate further than this from the time spoken of says nothing about it. */
export const SAME_TIME_MONTHS = 24;
