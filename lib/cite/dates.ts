import type { PartialDate } from '../model/date.ts';

/** Year, month and day as numbers, as far as they are known. */
export function partsOf(date: PartialDate): [year: number, month?: number, day?: number] {
  const [year = 0, ...rest] = date.split('-').map(Number);
  return [year, ...rest] as [number, number?, number?];
}

/** A month, counted from 1, by its English name. */
export const monthName = (month: number): string =>
  new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2000, month - 1));

/** "19 May 2015", "May 2015" or "2015". */
export function dayFirst(date: PartialDate): string {
  const [year, month, day] = partsOf(date);
  return [day, month && monthName(month), year].filter(Boolean).join(' ');
}

/** "May 19, 2015", "May 2015" or "2015". */
export function monthFirst(date: PartialDate): string {
  const [year, month, day] = partsOf(date);
  if (month === undefined) return String(year);
  return `${monthName(month)}${day === undefined ? '' : ` ${day},`} ${year}`;
}

/** "2015, May 19", "2015, May" or "2015". */
export function yearFirst(date: PartialDate): string {
  const [year, month, day] = partsOf(date);
  return month === undefined
    ? String(year)
    : `${year}, ${monthName(month)}${day === undefined ? '' : ` ${day}`}`;
}
