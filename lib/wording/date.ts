import { ENGLISH, type Words } from '../i18n/words.ts';
import type { PartialDate } from '../model/date.ts';
import { formatters } from './formatters.ts';

const MONTH = { year: 'numeric', month: 'long', timeZone: 'UTC' } as const;
const monthsIn = formatters((tag) => new Intl.DateTimeFormat(tag, MONTH));
const daysIn = formatters((tag) => new Intl.DateTimeFormat(tag, { ...MONTH, day: 'numeric' }));

/** A date in words, exactly as precise as it is known: "24 March 2015", "March 2015" or "2015". */
export function sayDate(date: PartialDate, words: Words = ENGLISH): string {
  const [year, month, day] = date.split('-').map(Number);
  if (year === undefined || month === undefined) return date;
  const formats = day === undefined ? monthsIn : daysIn;
  return formats(words.tag).format(Date.UTC(year, month - 1, day ?? 1));
}

/** A time that something held for: "since 1956", "2014 to March 2019", "until 2019"; undefined where none is known. */
export function sayPeriod(
  { from, until }: { from?: PartialDate; until?: PartialDate },
  words: Words = ENGLISH,
): string | undefined {
  if (from && until)
    return words.say('date.between', { from: sayDate(from, words), until: sayDate(until, words) });
  if (from) return words.say('date.since', { date: sayDate(from, words) });
  return until && words.say('date.until', { date: sayDate(until, words) });
}
