import MiniSearch, { type Options } from 'minisearch';
import type { Fact, Topic } from './schema.ts';
import { stemsOf, wordsOf } from './words.ts';

/** A fact that was found, with those of its words that answered the query. */
export interface FactHit {
  fact: Fact;
  terms: string[];
}

type Document = Record<string, string>;

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
  let index: MiniSearch<Document> | undefined;
  return (query) => {
    index ??= wordIndex(facts, topics);
    return index.search(query).flatMap(({ id, terms }) => {
      const fact = byId.get(String(id));
      return fact === undefined ? [] : [{ fact, terms }];
    });
  };
}

/**
 * A ranking of facts by the words that their statements share with a paragraph, rare words counting more; facts that
 * share none are left out. Forms of one word meet (see `stemsOf`).
 * @returns scores above 0, by the fact's place in `facts`
 */
export function createRanking(facts: readonly Fact[]): (paragraph: string) => Map<number, number> {
  const index = new MiniSearch<Document>({ ...settings(stemsOf), fields: ['statement'] });
  index.addAll(facts.map(({ statement }, at) => ({ id: String(at), statement: statement.en })));
  return (paragraph) => {
    const words = [...new Set(stemsOf(paragraph))].join(' ');
    return new Map(index.search(words, PARAGRAPH).map(({ id, score }) => [Number(id), score]));
  };
}

/** A paragraph's words were cut already, and any of them may answer. */
const PARAGRAPH = { tokenize: (words: string) => words.split(' '), combineWith: 'OR' } as const;

const settings = (tokenize: (text: string) => string[]): Omit<Options<Document>, 'fields'> => ({
  tokenize,
  processTerm: (term) => term,
});

function wordIndex(facts: readonly Fact[], topics: readonly Topic[]): MiniSearch<Document> {
  const names = new Map(topics.map(({ id, name }) => [id, Object.values(name).join(' ')]));
  const index = new MiniSearch<Document>({
    ...settings(wordsOf),
    fields: ['statement', 'topic', 'maker', 'sources', 'date'],
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

const documentOf = (fact: Fact, names: ReadonlyMap<string, string>): Document => ({
  id: fact.id,
  statement: Object.values(fact.statement).join(' '),
  topic: names.get(fact.topic) ?? '',
  maker: fact.estimate === undefined ? '' : `${fact.estimate.publisher} ${fact.estimate.population}`,
  sources: fact.sources
    .map(({ publisher, title, symbol }) => `${publisher} ${title} ${symbol ?? ''}`)
    .join(' '),
  date: fact.asOf,
});
