import type { PartialDate } from '../model/date.ts';
import { type TopicId, rootOf } from '../model/mention.ts';
import type { FactBase } from './base.ts';
import { beginning } from './date.ts';
import type { Fact } from './schema.ts';
import { createRanking } from './search.ts';
import { stemsOf } from './words.ts';

/** A fact that may be chosen for a topic, with what does not depend on the paragraph. */
export interface Candidate {
  fact: Fact;
  /** How many steps of the topic tree lead from the topic asked for to the fact's. */
  steps: number;
  /** When what it says began; undefined for what holds at any time. */
  began: PartialDate | undefined;
}

/** What can be chosen for a topic. */
export interface Candidates {
  facts: readonly Candidate[];
  /** Points for the words that each fact shares with a paragraph of these stems. */
  rank: (stems: readonly string[]) => Float64Array;
}

const known = new WeakMap<FactBase, Map<TopicId, Candidates>>();

/** With fewer facts of its own a topic borrows from others. */
const ENOUGH = 3;

/**
 * The facts that may be chosen for a topic; where it has few, also those elsewhere that name it, else those of the
 * topic above. Worked out once for each topic: the ranking is the dear part, and facts never change.
 */
export function candidatesFor(base: FactBase, topic: TopicId): Candidates {
  const byTopic = known.get(base) ?? new Map<TopicId, Candidates>();
  known.set(base, byTopic);
  const before = byTopic.get(topic);
  if (before !== undefined) return before;
  const facts = factsFor(base, topic);
  const candidates = {
    facts: facts.map((fact) => ({ fact, steps: stepsBetween(fact.topic, topic), began: beganOf(fact) })),
    rank: createRanking(facts),
  };
  byTopic.set(topic, candidates);
  return candidates;
}

function factsFor(base: FactBase, topic: TopicId): readonly Fact[] {
  const own = base.factsUnder(topic);
  if (own.length >= ENOUGH) return own;
  const short = shortNameOf(base.topic(topic)?.name.en ?? '');
  const naming =
    short === undefined
      ? []
      : base.factsUnder(rootOf(topic)).filter(({ statement }) => statement.en.includes(short));
  if (own.length + naming.length > 0) return [...new Set([...own, ...naming])];
  return base.facts.filter((fact) => fact.topic === topic.slice(0, Math.max(0, topic.lastIndexOf('/'))));
}

/** "UNICEF", or the "WFP" of "World Food Programme (WFP)"; other names are too common to look for. */
const shortNameOf = (name: string): string | undefined =>
  /^[A-Z]{3,}$|(?<=\()[A-Z]{3,}(?=\)$)/.exec(name)?.[0];

/** How many steps of the tree lead from one topic to another. */
function stepsBetween(a: TopicId, b: TopicId): number {
  const [left, right] = [a.split('/'), b.split('/')];
  const apart = left.findIndex((part, at) => part !== right[at]);
  return left.length + right.length - 2 * (apart === -1 ? left.length : apart);
}

const YEAR = /\b(?:19|20)\d\d\b/g;

/**
 * When what a fact says began: its period or the date of its figure, else the last year that it names. Rules name
 * none and hold at any time; the date on which they were read tells nothing.
 */
function beganOf(fact: Fact): PartialDate | undefined {
  if (fact.from !== undefined || fact.estimate !== undefined || fact.timeline !== undefined)
    return beginning(fact);
  return fact.statement.en.match(YEAR)?.sort().at(-1);
}

/** Ways to call a topic, each as the stems that must all stand in a paragraph. */
type Calls = readonly (readonly string[])[];
const topicCalls = new WeakMap<FactBase, Map<TopicId, Calls>>();

function callsOf(base: FactBase): Map<TopicId, Calls> {
  const calls =
    topicCalls.get(base) ??
    new Map(
      base.topics.map(({ id, name, terms = {} }) => [
        id,
        [name.en, ...Object.values(terms).flat()].map(stemsOf).filter((stems) => stems.length > 0),
      ]),
    );
  topicCalls.set(base, calls);
  return calls;
}

/** The topics that a paragraph of these stems names in any language, as far as it says more than the topic asked for. */
export function topicsNamed(base: FactBase, asked: TopicId, around: ReadonlySet<string>): TopicId[] {
  const said = new Set(stemsOf(base.topic(asked)?.name.en ?? ''));
  const names = (stems: readonly string[]): boolean => {
    const more = stems.filter((stem) => !said.has(stem));
    return more.length > 0 && more.every((stem) => around.has(stem));
  };
  return [...callsOf(base)].filter(([, calls]) => calls.some(names)).map(([id]) => id);
}
