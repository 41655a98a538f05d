import type { PartialDate } from '../model/date.ts';
import { monthFirst, yearFirst } from './dates.ts';
import { type Reference, inQuotes, stopped } from './reference.ts';

/**
 * Works in a style of the humanities and sciences, for what facts come from: reports and pages of bodies. Titles and
 * names stay as their publishers write them.
 */
export type Style = (work: Reference, accessed: PartialDate) => string;

/**
 * APA 7: group authors (section 9.11), report numbers (10.4), pages without a date with the day they were seen (9.16).
 */
export const apa: Style = ({ author, title, symbol, published, url }, accessed) =>
  [
    stopped(author),
    `(${published === undefined ? 'n.d.' : yearFirst(published)}).`,
    stopped(symbol === undefined ? title : `${title} (${symbol})`),
    url && (published === undefined ? `Retrieved ${monthFirst(accessed)}, from ${url}` : url),
  ]
    .filter(Boolean)
    .join(' ');

/** Chicago, 17th edition, bibliography entry: pages and reports of bodies (14.84, 14.207), access dates without others (14.12). */
export const chicago: Style = ({ author, title, symbol, published, url }, accessed) =>
  [
    stopped(author),
    inQuotes(title, '.'),
    symbol && stopped(symbol),
    published === undefined ? url && `Accessed ${monthFirst(accessed)}.` : `${monthFirst(published)}.`,
    url && `${url}.`,
  ]
    .filter(Boolean)
    .join(' ');

/** A list of references; the passage quoted from a page stands first, with its work. */
export function asReferences(
  works: readonly Reference[],
  page: Reference | undefined,
  accessed: PartialDate,
  style: Style,
): string {
  const quoted = page === undefined ? [] : [`“${page.quote ?? ''}”`, style(page, accessed), ''];
  return [...quoted, ...works.map((work) => style(work, accessed))].join('\n');
}
