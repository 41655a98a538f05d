import { ENGLISH, type MessageValues, type Words } from '../i18n/words.ts';
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

/**
 * A date as messages take it: in words, how precise it is, and in words as they stand after a preposition, where months
 * then have another ending ("с марта 2015 г.").
 */
export function dateValues(date: PartialDate, words: Words = ENGLISH): MessageValues {
  const precision = PRECISIONS[date.split('-').length] ?? 'year';
  return {
    date: sayDate(date, words),
    precision,
    ofDate: precision === 'month' ? monthInDate(date, words) : sayDate(date, words),
  };
}

const PRECISIONS: Record<number, string> = { 1: 'year', 2: 'month', 3: 'day' };

/** A month as it is written within a whole date, where the day comes first. */
function monthInDate(date: PartialDate, words: Words): string {
  const parts = daysIn(words.tag).formatToParts(Date.parse(`${date}-01`));
  const month = parts.findIndex(({ type }) => type === 'month');
  return parts[0]?.type === 'day'
    ? parts
        .slice(month)
        .map(({ value }) => value)
        .join('')
    : sayDate(date, words);
}

/** A time that something held for: "since 1956", "2014 to March 2019", "2011", "until 2019"; undefined where none is known. */
export function sayPeriod(
  { from, until }: { from?: PartialDate; until?: PartialDate },
  words: Words = ENGLISH,
): string | undefined {
  if (from && from === until) return sayDate(from, words);
  if (from && until)
    return words.say('date.between', { from: sayDate(from, words), until: sayDate(until, words) });
  if (from) return words.say('date.since', dateValues(from, words));
  return until && words.say('date.until', dateValues(until, words));
}
