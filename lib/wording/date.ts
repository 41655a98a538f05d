import type { PartialDate } from '../model/date.ts';

/**
 * A date in words, exactly as precise as it is known: "24 March 2015", "March 2015" or "2015".
 * @param locale BCP 47 tag of the language to write in
 */
export function sayDate(date: PartialDate, locale = 'en-GB'): string {
  const [year, month, day] = date.split('-').map(Number);
  if (year === undefined || month === undefined) return date;
  return new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    month: 'long',
    ...(day === undefined ? {} : { day: 'numeric' }),
    timeZone: 'UTC',
  }).format(Date.UTC(year, month - 1, day ?? 1));
}
