import type { Fact } from '../facts/schema.ts';
import type { CitationFormat, CitedPage } from '../model/citation.ts';
import type { PartialDate } from '../model/date.ts';
import { asBibtex, asCslJson } from './data.ts';
import { asMarkdown, asText } from './prose.ts';
import { ofPage, sourcesOf } from './reference.ts';
import { apa, asReferences, chicago } from './styles.ts';

export interface CiteOptions {
  /** The day on which the sources are consulted. */
  accessed: PartialDate;
  /** The passage of a page that the fact is cited beside. */
  page?: CitedPage;
}

/** A fact with its sources, ready to be copied, in English. */
export function cite(fact: Fact, format: CitationFormat, { accessed, page: cited }: CiteOptions): string {
  const works = sourcesOf(fact);
  const page = cited && ofPage(cited);
  switch (format) {
    case 'text':
      return asText(fact, page, accessed);
    case 'markdown':
      return asMarkdown(fact, page, accessed);
    case 'apa':
      return asReferences(works, page, accessed, apa);
    case 'chicago':
      return asReferences(works, page, accessed, chicago);
    case 'bibtex':
      return asBibtex(fact, works, page, accessed);
    case 'csl-json':
      return asCslJson(fact, works, page, accessed);
  }
}
