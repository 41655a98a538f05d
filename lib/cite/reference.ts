import type { Fact, Source } from '../facts/schema.ts';
import type { CitedPage } from '../model/citation.ts';
import type { PartialDate } from '../model/date.ts';

/** A work that a citation names: a source of the fact, or the page it is cited beside. */
export interface Reference {
  /** A body, never split into first and last names. */
  author: string;
  title: string;
  /** Document symbol, such as `S/2015/358`. */
  symbol?: string;
  published?: PartialDate;
  url?: string;
  /** The words quoted from it. */
  quote?: string;
}

/** The sources of a fact as works, in their order. */
export const sourcesOf = (fact: Fact): Reference[] => fact.sources.map(ofSource);

/** A title that the work does not bear: what it is, said by whoever wrote the fact down. */
const DESCRIBED = /^News report on: /;

/** A description in square brackets, as styles want it; a title as it is. */
const bracketed = (title: string): string => (DESCRIBED.test(title) ? `[${title}]` : title);

/** A title in quotation marks; a description has none. The end of its sentence goes inside. */
export function inQuotes(title: string, end: '' | '.' = ''): string {
  if (title.startsWith('[')) return `${title}${end}`;
  return `“${title}${/[.?!]$/.test(title) ? '' : end}”`;
}

const ofSource = ({ publisher, title, symbol, published, url }: Source): Reference => ({
  author: publisher,
  title: bracketed(title),
  ...(symbol === undefined ? {} : { symbol }),
  ...(published === undefined ? {} : { published }),
  ...(url === undefined ? {} : { url }),
});

/** The page that a fact is cited beside, as a work. */
export const ofPage = ({ site, title, url, quote, published }: CitedPage): Reference => ({
  author: site,
  title,
  url,
  quote,
  ...(published === undefined ? {} : { published }),
});

/** A text that ends like a sentence: with a stop, unless it has an end of its own. */
export const stopped = (text: string): string => (/[.?!…]["”’)]?$/u.test(text) ? text : `${text}.`);

/** How a fact is to be read: its day, how it was verified, and what would otherwise be misread. */
export function notesOf({ asOf, verification, caveat }: Fact, day: (date: PartialDate) => string): string {
  return [`As of ${day(asOf)}.`, VERIFIED[verification], caveat?.en].filter(Boolean).join(' ');
}

const VERIFIED: Record<Fact['verification'], string> = {
  'seen-primary': '',
  'seen-secondary': 'Read in a report.',
  derived: 'Worked out from other facts.',
};
