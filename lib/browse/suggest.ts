import type { FactHit } from '../facts/search.ts';
import type { Locale } from '../i18n/locale.ts';
import { FACTS, hrefOf, parseRoute } from './routes.ts';

/** A fact as a line below the address bar: where it leads, and what it says. */
interface SuggestedFact {
  content: string;
  description: string;
}

/** The facts found for what is written into the address bar, best first, in the reader's language where they are. */
export const suggestFacts = (hits: readonly FactHit[], locale: Locale): SuggestedFact[] =>
  hits.map(({ fact: { id, statement } }) => ({
    content: hrefOf({ view: 'fact', id }),
    description: statement[locale] ?? statement.en,
  }));

/** The place, from the `#` on, that a line or what was written instead leads to: a search where it names none. */
export const placeFor = (content: string): string =>
  content.startsWith('#/') && parseRoute(content) !== undefined
    ? content
    : hrefOf({ ...FACTS, query: content.trim() });
