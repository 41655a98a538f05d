import type { PartialDate } from '../model/date.ts';

/** Names of metadata that say when a page was published, whatever the vocabulary: Open Graph, Dublin Core, microdata. */
const PUBLISHED_KEY =
  /publi(?:sh(?:ed)?|cation)[^a-z]*(?:date|time|on|at)?$|pub[^a-z]*(?:date|time)|(?:post|release|issue)d?[^a-z]*(?:date|time)|date[^a-z]*(?:published|posted|issued)/;
/** Names that may also mean something else: used where no other speaks. */
const DATE_KEY = /(?:^|[.:_-])(?:date|created)$|date[._-]?created/;
/** What a publisher calls a piece, among the things that structured data describes on a page. */
const ARTICLE = /Article|Posting|Report|Review|Press/;
const IN_DATA = /"datePublished"\s*:\s*"([^"]{4,40})"/;
/** Longer scripts are data, not the description of an article. */
const LONGEST_SCRIPT = 200_000;

/**
 * When a page says it was published: its structured data, else its metadata, its marked `time`, its address. What lies
 * in the future is no such date.
 * @param today the day in UTC
 */
export function readPageDate(
  document: Document,
  today: PartialDate = new Date().toISOString().slice(0, 10),
): PartialDate | undefined {
  for (const date of datesOf(document)) if (date !== undefined && isPast(date, today)) return date;
  return undefined;
}

/** What a page says of its date, the most telling first. */
function* datesOf(document: Document): Generator<PartialDate | undefined> {
  for (const { textContent } of document.querySelectorAll('script[type="application/ld+json"]'))
    if (textContent.length <= LONGEST_SCRIPT) yield toDate(publishedIn(textContent));
  const metadata = [...document.querySelectorAll('meta[content], [itemprop][content]')];
  for (const key of [PUBLISHED_KEY, DATE_KEY])
    for (const element of metadata)
      if (NAMES.some((name) => key.test(element.getAttribute(name)?.toLowerCase() ?? '')))
        yield toDate(element.getAttribute('content'));
  for (const selector of TIMES)
    for (const element of document.querySelectorAll(selector)) yield toDate(element.getAttribute('datetime'));
  yield fromUrl(document.URL);
}

const NAMES = ['property', 'name', 'itemprop'] as const;
const TIMES = [
  'time[itemprop="datePublished"], time[pubdate]',
  ':is(article, main) time[datetime]',
  'time[datetime]',
];

/** A day of grace: it is tomorrow already where some papers are made. */
function isPast(date: PartialDate, today: PartialDate): boolean {
  const tomorrow = new Date(`${today}T00:00:00Z`).getTime() + 86_400_000;
  return date <= new Date(tomorrow).toISOString().slice(0, date.length);
}

/** The date of publication in JSON-LD: that of the article where several things have one. */
export function publishedIn(json: string): string | undefined {
  try {
    const dated = things(JSON.parse(json)).filter(({ datePublished }) => typeof datePublished === 'string');
    const article = dated.find((thing) => ARTICLE.test(JSON.stringify(thing['@type'] ?? '')));
    return (article ?? dated[0])?.['datePublished'] as string | undefined;
  } catch {
    // Much of the web's JSON-LD is no JSON.
    return IN_DATA.exec(json)?.[1];
  }
}

/** The things that a piece of JSON-LD describes by themselves: itself, a list, a graph. */
function things(data: unknown): Record<string, unknown>[] {
  if (Array.isArray(data)) return data.flatMap(things);
  if (typeof data !== 'object' || data === null) return [];
  const thing = data as Record<string, unknown>;
  return [thing, ...things(thing['@graph']), ...things(thing['mainEntity'])];
}

const YEAR = String.raw`((?:19|20)\d\d)`;
const MONTH = '(0[1-9]|1[0-2])';
const DAY = String.raw`(0[1-9]|[12]\d|3[01])`;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const NAME = `(${MONTHS.join('|')})`;

/** `/2015/05/30/`, `/2015-05-30-`, `/2015/may/30/` and `/20150530`, as papers build their addresses. */
const IN_URL = new RegExp(`/${YEAR}[/-](?:${MONTH}|${NAME})(?:[/-]${DAY})?(?=[/_.-])`, 'i');
const COMPACT_IN_URL = new RegExp(`/${YEAR}${MONTH}${DAY}(?=[/_.-]|$)`);

/** The date that an address holds, if it holds one. */
export function fromUrl(url: string): PartialDate | undefined {
  const [, year, month, name, day] = IN_URL.exec(url) ?? [];
  if (year !== undefined) return toDay(year, month ?? numberOf(name), day);
  const [, ...parts] = COMPACT_IN_URL.exec(url) ?? [];
  return toDay(...parts);
}

/** Dates as they stand in metadata: ISO 8601 and its relatives with other signs or none. */
const NUMERIC = new RegExp(String.raw`^\s*${YEAR}([-/.]?)${MONTH}\2${DAY}(?!\d)`);
const ONLY_MONTH = new RegExp(String.raw`^\s*${YEAR}-${MONTH}\s*$`);

/** The day or month that a piece of metadata names, if it names one; the clock and its zone are left out. */
export function toDate(value: string | null | undefined): PartialDate | undefined {
  const [, year, , month, day] = NUMERIC.exec(value ?? '') ?? [];
  if (year !== undefined) return toDay(year, month, day);
  const [, ...partial] = ONLY_MONTH.exec(value ?? '') ?? [];
  return toDay(...partial);
}

const numberOf = (month: string | undefined): string | undefined =>
  month && String(MONTHS.indexOf(month.toLowerCase()) + 1).padStart(2, '0');

/** A date of its parts, when there is such a day; clocks that were never set say 1970. */
function toDay(year?: string, month?: string, day?: string): PartialDate | undefined {
  const date = [year, month, day].filter((part) => part !== undefined).join('-');
  if (date === '' || date === '1970-01-01') return undefined;
  const full = `${date}-01`.slice(0, 'YYYY-MM-DD'.length);
  const exists = new Date(`${full}T00:00:00Z`);
  return Number.isNaN(exists.getTime()) || !exists.toISOString().startsWith(full) ? undefined : date;
}
