import type { PartialDate } from '../model/date.ts';
import type { TopicId } from '../model/mention.ts';
import type { FactBase } from './base.ts';
import { compareDates, heldOn } from './date.ts';
import type { Fact } from './schema.ts';
import { wordsOf } from './words.ts';

export interface ChooseOptions {
  topic: TopicId;
  /** The paragraph around the mention. */
  context: string;
  pageDate?: PartialDate;
  today: PartialDate;
  limit: number;
}

export interface ChosenFact {
  fact: Fact;
  when?: 'then' | 'now';
}

/** What a shared rare word, the mention's own topic, prominence and time are worth against each other. */
const WORD_POINTS = 6;
const OWN_TOPIC_POINTS = 3;
const WEIGHT_POINTS = 1.5;
const THEN_POINTS = 4;
const NOW_POINTS = 2;
const ENDED_POINTS = -4;
const LATER_POINTS = -3;

/**
 * The facts of a topic that help in this paragraph, best first: by the rarer words that paragraph and fact share, by
 * whether they held at the page's date, by prominence. Where a chosen fact has been replaced since, its successor
 * follows as `now`.
 */
export function chooseFacts(base: FactBase, options: ChooseOptions): ChosenFact[] {
  const candidates = base.factsUnder(options.topic);
  const rarity = rarityOf(candidates);
  const around = new Set(wordsOf(options.context));
  const score = (fact: Fact): number =>
    wordScore(fact, around, rarity) +
    (fact.topic === options.topic ? OWN_TOPIC_POINTS : 0) +
    fact.weight * WEIGHT_POINTS +
    timeScore(fact, options);
  const ranked = candidates.map((fact) => ({ fact, score: score(fact) })).sort((a, b) => b.score - a.score);
  const chosen: ChosenFact[] = [];
  for (const { fact } of ranked) {
    if (chosen.length >= options.limit) break;
    if (chosen.some((one) => one.fact.id === fact.id)) continue;
    chosen.push(...withSuccessor(base, fact, options));
  }
  return chosen.slice(0, options.limit);
}

/** A fact, and what has taken its place since the page was written. */
function withSuccessor(base: FactBase, fact: Fact, { pageDate, today }: ChooseOptions): ChosenFact[] {
  if (pageDate === undefined || !heldOn(periodOf(fact), pageDate)) return [{ fact }];
  let successor = fact;
  // The base is checked for circles; a successor that is itself outdated is passed over.
  while (successor.supersededBy !== undefined) {
    const next = base.fact(successor.supersededBy);
    if (next === undefined || compareDates(next.from ?? next.asOf, today) > 0) break;
    successor = next;
  }
  return successor === fact
    ? [{ fact }]
    : [
        { fact, when: 'then' },
        { fact: successor, when: 'now' },
      ];
}

/** When a fact held: its period, or from the day it was stated. */
const periodOf = (fact: Fact): { from?: PartialDate; until?: PartialDate } => ({
  ...(fact.from === undefined ? {} : { from: fact.from }),
  ...(fact.until === undefined ? {} : { until: fact.until }),
});

function timeScore(fact: Fact, { pageDate, today }: ChooseOptions): number {
  const ended = fact.until !== undefined && compareDates(fact.until, today) < 0;
  if (pageDate === undefined) return ended || fact.supersededBy !== undefined ? ENDED_POINTS : 0;
  if (compareDates(fact.from ?? fact.asOf, pageDate) > 0)
    return fact.supersededBy === undefined ? 0 : LATER_POINTS;
  if (!heldOn(periodOf(fact), pageDate)) return ENDED_POINTS;
  return fact.from === undefined ? NOW_POINTS : THEN_POINTS;
}

/** In how many of the candidates each word stands. */
function rarityOf(facts: readonly Fact[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const fact of facts) {
    for (const word of new Set(wordsOf(fact.statement.en))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return new Map([...counts].map(([word, count]) => [word, count / facts.length]));
}

/** The share of a fact's rarer words that the paragraph has too; words in every second fact tell nothing. */
function wordScore(fact: Fact, around: ReadonlySet<string>, rarity: ReadonlyMap<string, number>): number {
  let score = 0;
  for (const word of new Set(wordsOf(fact.statement.en))) {
    const share = rarity.get(word) ?? 1;
    if (around.has(word) && word.length > 2 && share < 0.34) score += Math.log2(1 / share) / WORD_POINTS;
  }
  return Math.min(score, 2) * WORD_POINTS;
}
