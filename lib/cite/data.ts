import type { Fact } from '../facts/schema.ts';
import type { PartialDate } from '../model/date.ts';
import { dayFirst, monthName, partsOf } from './dates.ts';
import { type Reference, notesOf } from './reference.ts';

/** A work with its key and what is to be said of it: the fact that it is cited for, or the passage quoted from it. */
interface Entry extends Reference {
  key: string;
  note: string;
}

function entriesOf(fact: Fact, works: readonly Reference[], page: Reference | undefined): Entry[] {
  const note = `${fact.statement.en} ${notesOf(fact, dayFirst)}`;
  const sources = works.map((work, at) => ({
    ...work,
    key: `${fact.id}${at === 0 ? '' : `-${at + 1}`}`,
    note,
  }));
  return page === undefined
    ? sources
    : [...sources, { ...page, key: `${fact.id}-page`, note: `“${page.quote ?? ''}”` }];
}

interface CslDate {
  'date-parts': number[][];
}

/** An item of CSL-JSON (CSL data schema 1.0.2), as far as facts need it. */
interface CslItem {
  id: string;
  type: 'report' | 'webpage' | 'document';
  author: { literal: string }[];
  title: string;
  number?: string;
  issued?: CslDate;
  URL?: string;
  accessed?: CslDate;
  note: string;
}

const cslDate = (date: PartialDate): CslDate => ({
  'date-parts': [partsOf(date).filter((part) => part !== undefined)],
});

function cslItem(
  { key, author, title, symbol, published, url, note }: Entry,
  accessed: PartialDate,
): CslItem {
  return {
    id: key,
    type: symbol !== undefined ? 'report' : url !== undefined ? 'webpage' : 'document',
    author: [{ literal: author }],
    title,
    ...(symbol === undefined ? {} : { number: symbol }),
    ...(published === undefined ? {} : { issued: cslDate(published) }),
    ...(url === undefined ? {} : { URL: url, accessed: cslDate(accessed) }),
    note,
  };
}

/** The works as CSL-JSON, which reference managers import. */
export const asCslJson = (
  fact: Fact,
  works: readonly Reference[],
  page: Reference | undefined,
  accessed: PartialDate,
): string =>
  JSON.stringify(
    entriesOf(fact, works, page).map((entry) => cslItem(entry, accessed)),
    null,
    2,
  );

/** The works as BibTeX. */
export const asBibtex = (
  fact: Fact,
  works: readonly Reference[],
  page: Reference | undefined,
  accessed: PartialDate,
): string =>
  entriesOf(fact, works, page)
    .map((entry) => bibtexEntry(entry, accessed))
    .join('\n\n');

function bibtexEntry(
  { key, author, title, symbol, published, url, note }: Entry,
  accessed: PartialDate,
): string {
  const [year, month, day] = published === undefined ? [] : partsOf(published);
  const fields: Record<string, string | undefined> = {
    // Inner braces: a body is no person, and titles keep their letters.
    author: `{{${tex(author)}}}`,
    title: `{{${tex(title)}}}`,
    institution: symbol && `{${tex(author)}}`,
    number: symbol && `{${tex(symbol)}}`,
    year: year === undefined ? undefined : `{${year}}`,
    month: month === undefined ? undefined : monthName(month).slice(0, 3).toLowerCase(),
    day: day === undefined ? undefined : `{${day}}`,
    url: url && `{${url}}`,
    urldate: url && `{${accessed}}`,
    note: `{${tex(note)}}`,
  };
  const lines = Object.entries(fields).flatMap(([name, value]) => (value ? [`  ${name} = ${value},`] : []));
  return [`@${symbol === undefined ? 'misc' : 'techreport'}{${key},`, ...lines, '}'].join('\n');
}

const TEX: Record<string, string> = {
  '\\': String.raw`\textbackslash{}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
};

/** Signs that TeX would take for its own. */
const tex = (text: string): string => text.replace(/[\\~^]|[{}$&#_%]/g, (sign) => TEX[sign] ?? `\\${sign}`);
