import type { PartialDate } from '../model/date.ts';
import { type TopicId, rootOf } from '../model/mention.ts';
import type { FactBase } from './base.ts';
import { beginning, compareDates, heldOn } from './date.ts';
import { onDate } from './ondate.ts';
import type { Fact } from './schema.ts';
import { createRanking } from './search.ts';
import { stemsOf } from './words.ts';

export interface ChooseOptions {
  topic: TopicId;
  /** The paragraph around the mention. */
  context: string;
  /** Other topics that the paragraph names, in whatever language it is written. */
  named?: readonly TopicId[];
  pageDate?: PartialDate;
  today: PartialDate;
  limit: number;
}

export interface ChosenFact {
  fact: Fact;
  when?: 'then' | 'now';
}

/** What a place in the topic tree, prominence and time are worth against the points of shared words. */
const STEP_POINTS = -1.5;
const WEIGHT_POINTS = 1.5;
const NAMED_POINTS = 4;
const THEN_POINTS = 1;
const THAT_MONTH_POINTS = 3;
const ENDED_POINTS = -6;
const LATER_POINTS = -12;

/**
 * The facts of a topic that help in this paragraph, best first: by the rarer words that paragraph and fact share, by
 * whether they held at the page's date, by prominence. Where what a chosen fact says has changed since, the present
 * state follows as `now`. A topic with fewer facts than asked for borrows those that name it.
 */
export function chooseFacts(base: FactBase, options: ChooseOptions): ChosenFact[] {
  const { facts, rank } = candidatesFor(base, options);
  const shared = rank(options.context);
  const named = topicsNamed(base, options);
  const score = (fact: Fact, at: number): number =>
    (shared.get(at) ?? 0) +
    placeScore(fact.topic, options.topic, named) +
    fact.weight * WEIGHT_POINTS +
    timeScore(fact, options);
  const ranked = facts
    .map((fact, at) => ({ fact, score: score(fact, at) }))
    .sort((a, b) => b.score - a.score);
  // A place left empty is better than a fact of another time, unless the topic itself is history.
  const fitting = ranked.filter((one) => one.score >= 0);
  const chosen = new Map<string, ChosenFact>();
  for (const { fact } of fitting.length > 0 ? fitting : ranked) {
    if (chosen.size >= options.limit) break;
    for (const one of thenAndNow(base, fact, options))
      if (!chosen.has(one.fact.id)) chosen.set(one.fact.id, one);
  }
  return [...chosen.values()].slice(0, options.limit);
}

/** The facts to choose from, with their ranking by words. */
interface Candidates {
  facts: readonly Fact[];
  rank: (paragraph: string) => Map<number, number>;
}

const known = new WeakMap<FactBase, Map<TopicId, Candidates>>();

/** Found once for each topic: the ranking is the dear part, and facts never change. */
function candidatesFor(base: FactBase, { topic, limit }: ChooseOptions): Candidates {
  const byTopic = known.get(base) ?? new Map<TopicId, Candidates>();
  known.set(base, byTopic);
  const before = byTopic.get(topic);
  if (before !== undefined) return before;
  const facts = candidateFacts(base, topic, limit);
  const candidates = { facts, rank: createRanking(facts) };
  byTopic.set(topic, candidates);
  return candidates;
}

/** The facts of a topic; where they are few also those elsewhere that name it, else those of the topic above. */
function candidateFacts(base: FactBase, topic: TopicId, limit: number): readonly Fact[] {
  const own = base.factsUnder(topic);
  if (own.length >= limit) return own;
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

/** The topics that were found in the paragraph, and those whose name it contains beyond the topic asked for. */
function topicsNamed(base: FactBase, { topic: asked, context, named = [] }: ChooseOptions): Set<TopicId> {
  const around = new Set(stemsOf(context));
  const said = new Set(stemsOf(base.topic(asked)?.name.en ?? ''));
  const inWords = base.topics.filter(({ name }) => {
    const more = stemsOf(name.en).filter((stem) => !said.has(stem));
    return more.length > 0 && more.every((stem) => around.has(stem));
  });
  return new Set([...named, ...inWords.map(({ id }) => id)]);
}

/** Facts of the topic itself come before those around it, unless the paragraph names the other topic. */
function placeScore(topic: TopicId, asked: TopicId, named: ReadonlySet<TopicId>): number {
  if (topic === asked) return 0;
  return named.has(topic) ? NAMED_POINTS : stepsBetween(topic, asked) * STEP_POINTS;
}

/** How many steps of the tree lead from one topic to another. */
function stepsBetween(a: TopicId, b: TopicId): number {
  const [left, right] = [a.split('/'), b.split('/')];
  const apart = left.findIndex((part, at) => part !== right[at]);
  return left.length + right.length - 2 * (apart === -1 ? left.length : apart);
}

/** A fact, and what has taken its place since the page was written. */
function thenAndNow(base: FactBase, fact: Fact, { pageDate, today }: ChooseOptions): ChosenFact[] {
  if (pageDate === undefined || fact.from === undefined || !heldOn(fact, pageDate)) return [{ fact }];
  const present = presentOf(base, fact, today);
  if (present !== undefined && present !== fact)
    return [
      { fact, when: 'then' },
      { fact: present, when: 'now' },
    ];
  return [hasEnded(fact, today) ? { fact, when: 'then' } : { fact }];
}

/** What holds today of what a fact tells: the present one of its timeline, else the last of its successors. */
function presentOf(base: FactBase, fact: Fact, today: PartialDate): Fact | undefined {
  if (fact.timeline !== undefined) return onDate(base, fact.timeline, today).held.at(-1)?.fact;
  let last = fact;
  // The base is checked for circles; a successor that is still to come is left out.
  while (last.supersededBy !== undefined) {
    const next = base.fact(last.supersededBy);
    if (next === undefined || compareDates(beginning(next), today) > 0) break;
    last = next;
  }
  return heldOn(last, today) ? last : undefined;
}

const hasEnded = ({ until }: Fact, today: PartialDate): boolean =>
  until !== undefined && compareDates(until, today) < 0;

const YEAR = /\b(?:19|20)\d\d\b/g;

/**
 * When what a fact says began: its period or the date of its figure, else the last year that it names. Rules name
 * none and hold at any time; the date on which they were read tells nothing.
 */
function toldOf(fact: Fact): PartialDate | undefined {
  if (fact.from !== undefined || fact.estimate !== undefined || fact.timeline !== undefined)
    return beginning(fact);
  return fact.statement.en.match(YEAR)?.sort().at(-1);
}

function timeScore(fact: Fact, { pageDate, today }: ChooseOptions): number {
  const day = pageDate ?? today;
  const began = toldOf(fact);
  if (began === undefined) return 0;
  if (compareDates(began, day) > 0) return LATER_POINTS;
  if (!heldOn(fact, day) || (pageDate === undefined && fact.supersededBy !== undefined)) return ENDED_POINTS;
  if (fact.until === undefined) return 0;
  return isThatMonth(fact, day) ? THAT_MONTH_POINTS : THEN_POINTS;
}

/** What held for the month of the page alone, such as a presidency, is rarely beside the point. */
const isThatMonth = ({ from, until }: Fact, pageDate: PartialDate): boolean =>
  [from, until, pageDate].every((date) => date?.slice(0, MONTH) === pageDate.slice(0, MONTH)) &&
  pageDate.length >= MONTH;

const MONTH = 'YYYY-MM'.length;
