import { ENGLISH, type Words } from '../i18n/words.ts';
import type { PartialDate } from '../model/date.ts';

/** A date in words, exactly as precise as it is known: "24 March 2015", "March 2015" or "2015". */
export function sayDate(date: PartialDate, words: Words = ENGLISH): string {
  const [year, month, day] = date.split('-').map(Number);
  if (year === undefined || month === undefined) return date;
  return new Intl.DateTimeFormat(words.tag, {
    year: 'numeric',
    month: 'long',
    ...(day === undefined ? {} : { day: 'numeric' }),
    timeZone: 'UTC',
  }).format(Date.UTC(year, month - 1, day ?? 1));
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
