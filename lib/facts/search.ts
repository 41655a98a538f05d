import MiniSearch from 'minisearch';
import type { Fact, Topic } from './schema.ts';
import { wordsOf } from './words.ts';

/** A fact that was found, with those of its words that answered the query. */
export interface FactHit {
  fact: Fact;
  terms: string[];
}

const PREFIX_FROM = 2;
const FUZZY_FROM = 5;

/**
 * A search over statements, topics, makers and sources, in any script; the words of a query must all be found.
 * Beginnings of words count, and so do small misspellings of longer words. The index is built at the first query:
 * views that want the first key stroke to be as quick as the others ask for '' when they have time.
 */
export function createFactSearch(
  facts: readonly Fact[],
  topics: readonly Topic[],
): (query: string) => FactHit[] {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  let index: MiniSearch<Record<string, string>> | undefined;
  return (query) => {
    index ??= indexOf(facts, topics);
    return index.search(query).flatMap(({ id, terms }) => {
      const fact = byId.get(String(id));
      return fact === undefined ? [] : [{ fact, terms }];
    });
  };
}

function indexOf(facts: readonly Fact[], topics: readonly Topic[]): MiniSearch<Record<string, string>> {
  const names = new Map(topics.map(({ id, name }) => [id, Object.values(name).join(' ')]));
  const index = new MiniSearch<Record<string, string>>({
    fields: ['statement', 'topic', 'maker', 'sources', 'date'],
    tokenize: wordsOf,
    processTerm: (term) => term,
    searchOptions: {
      boost: { statement: 3, topic: 2 },
      combineWith: 'AND',
      prefix: (term) => term.length >= PREFIX_FROM,
      fuzzy: (term) => (term.length >= FUZZY_FROM ? 0.2 : false),
    },
  });
  index.addAll(facts.map((fact) => documentOf(fact, names)));
  return index;
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
