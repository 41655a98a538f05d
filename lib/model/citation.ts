import type { PartialDate } from './date.ts';

/** The forms a citation can be copied in. */
export type CitationFormat = 'text' | 'markdown' | 'apa' | 'chicago' | 'bibtex' | 'csl-json';

export const CITATION_FORMATS: readonly CitationFormat[] = [
  'text',
  'markdown',
  'apa',
  'chicago',
  'bibtex',
  'csl-json',
];

/** The passage of a page that a fact is cited beside. */
export interface CitedPage {
  /** The words quoted from it. */
  quote: string;
  title: string;
  /** Whose page it is: its name, or its host. */
  site: string;
  url: string;
  published?: PartialDate;
}
