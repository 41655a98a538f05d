import type { Fact, Topic } from './schema.ts';
import { type WeightedWords, WordIndex } from './wordindex.ts';
import { stemsOf, wordsOf } from './words.ts';

/** A fact that was found, with the words that answered the query. */
export interface FactHit {
  fact: Fact;
  terms: string[];
}

/**
 * A search over statements, topics, makers and sources, in any script; the words of a query must all be found.
 * Beginnings of words count, and so do small misspellings of longer words that nothing begins with. The index is built
 * at the first query: views that want the first key stroke to be as quick as the others ask for '' when they have time.
 */
export function createFactSearch(
  facts: readonly Fact[],
  topics: readonly Topic[],
): (query: string) => FactHit[] {
  let index: WordIndex | undefined;
  return (query) => {
    index ??= new WordIndex(partsOf(facts, topics));
    const { documents, terms } = index.search(wordsOf(query), { match: 'every', isTyped: true });
    return Array.from(documents, (at) => ({ fact: facts[at], terms })).filter(isHit);
  };
}

const isHit = (hit: { fact: Fact | undefined; terms: string[] }): hit is FactHit => hit.fact !== undefined;

/**
 * A ranking of facts by the words that their statements share with a paragraph, rare words counting more. The
 * paragraph is given by its stems (see `stemsOf`), so that forms of one word meet.
 * @returns points by the fact's place in `facts`; 0 for those that share no word
 */
export function createRanking(facts: readonly Fact[]): (stems: readonly string[]) => Float64Array {
  const index = new WordIndex(facts.map(({ statement }) => [{ words: stemsOf(statement.en), weight: 1 }]));
  return (stems) => index.search(stems, { match: 'any', isTyped: false }).scores;
}

const STATEMENT_WEIGHT = 3;
const TOPIC_WEIGHT = 2;

/** What is looked through of each fact. */
function partsOf(facts: readonly Fact[], topics: readonly Topic[]): WeightedWords[][] {
  const names = new Map(topics.map(({ id, name }) => [id, wordsOf(Object.values(name).join(' '))]));
  return facts.map(({ statement, topic, estimate, sources, asOf }) => [
    { words: wordsOf(Object.values(statement).join(' ')), weight: STATEMENT_WEIGHT },
    { words: names.get(topic) ?? [], weight: TOPIC_WEIGHT },
    {
      words: wordsOf(estimate === undefined ? '' : `${estimate.publisher} ${estimate.population}`),
      weight: 1,
    },
    {
      words: wordsOf(
        sources.map(({ publisher, title, symbol }) => `${publisher} ${title} ${symbol ?? ''}`).join(' '),
      ),
      weight: 1,
    },
    { words: wordsOf(asOf), weight: 1 },
  ]);
}
