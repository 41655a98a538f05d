import MiniSearch from 'minisearch';
import type { Fact, Topic } from './schema.ts';
import { plainWord, wordsOf } from './words.ts';

/** A fact that was found, with those of its words that answered the query. */
export interface FactHit {
  fact: Fact;
  terms: string[];
}

const PREFIX_FROM = 2;
const FUZZY_FROM = 5;

/**
 * Builds a search over statements, topics, makers and sources, in any script; the words of a query must all be
 * found. Beginnings of words count, and so do small misspellings of longer words.
 */
export function createFactSearch(
  facts: readonly Fact[],
  topics: readonly Topic[],
): (query: string) => FactHit[] {
  const names = new Map(topics.map(({ id, name }) => [id, Object.values(name).join(' ')]));
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const index = new MiniSearch<Record<string, string>>({
    fields: ['statement', 'topic', 'maker', 'sources', 'date'],
    tokenize: wordsOf,
    processTerm: plainWord,
    searchOptions: {
      boost: { statement: 3, topic: 2 },
      combineWith: 'AND',
      prefix: (term) => term.length >= PREFIX_FROM,
      fuzzy: (term) => (term.length >= FUZZY_FROM ? 0.2 : false),
    },
  });
  index.addAll(facts.map((fact) => documentOf(fact, names)));
  return (query) =>
    index.search(query).flatMap(({ id, terms }) => {
      const fact = byId.get(String(id));
      return fact === undefined ? [] : [{ fact, terms }];
    });
}

const documentOf = (fact: Fact, names: ReadonlyMap<string, string>): Record<string, string> => ({
  id: fact.id,
  statement: Object.values(fact.statement).join(' '),
  topic: names.get(fact.topic) ?? '',
  maker: fact.estimate === undefined ? '' : `${fact.estimate.publisher} ${fact.estimate.population}`,
  sources: fact.sources
    .map(({ publisher, title, symbol }) => `${publisher} ${title} ${symbol ?? ''}`)
    .join(' '),
  date: fact.asOf,
});
