import type { Fact, Source } from '../facts/schema.ts';
import type { ShownFact, ShownSource } from '../model/card.ts';

/** What a fact is beside on a card: its place in time, or its part in a standing. */
type Shown = Pick<ShownFact, 'when' | 'role'>;

/**
 * A fact as it is shown to a reader, in the language asked for where it is translated, else in English.
 * @param lang BCP 47 tag
 */
export function showFact(fact: Fact, lang = 'en', shown: Shown = {}): ShownFact {
  const translation = fact.statement[lang];
  const caveat = fact.caveat?.[lang] ?? fact.caveat?.en;
  return {
    id: fact.id,
    topic: fact.topic,
    statement: translation ?? fact.statement.en,
    lang: translation === undefined ? 'en' : lang,
    asOf: fact.asOf,
    verification: fact.verification,
    sources: fact.sources.map(showSource),
    ...(fact.from === undefined ? {} : { from: fact.from }),
    ...(fact.until === undefined ? {} : { until: fact.until }),
    ...(caveat === undefined ? {} : { caveat }),
    ...(fact.estimate === undefined ? {} : { quantity: fact.estimate.quantity }),
    ...shown,
  };
}

/** How an address was found out is for the editors of the base; the reader gets the address. */
function showSource({ publisher, title, url, symbol, published }: Source): ShownSource {
  return {
    publisher,
    title,
    ...(url === undefined ? {} : { url }),
    ...(symbol === undefined ? {} : { symbol }),
    ...(published === undefined ? {} : { published }),
  };
}
