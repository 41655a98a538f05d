import type { PartialDate } from '../model/date.ts';
import { type TopicId, rootOf } from '../model/mention.ts';
import type { FactBase } from './base.ts';
import { compareDates, heldOn } from './date.ts';
import type { Fact } from './schema.ts';
import { stemsOf } from './words.ts';

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

/** What shared words, a place in the topic tree, prominence and time are worth against each other. */
const WORD_POINTS = 6;
const STEP_POINTS = -1.5;
const WEIGHT_POINTS = 1.5;
const NAMED_POINTS = 4;
const THEN_POINTS = 1;
const THAT_MONTH_POINTS = 3;
const ENDED_POINTS = -6;
const LATER_POINTS = -12;

/**
 * The facts of a topic that help in this paragraph, best first: by the rarer words that paragraph and fact share, by
 * whether they held at the page's date, by prominence. Where a chosen fact has been replaced since, its successor
 * follows as `now`. A topic with fewer facts than asked for borrows those that name it.
 */
export function chooseFacts(base: FactBase, options: ChooseOptions): ChosenFact[] {
  const candidates = candidatesFor(base, options);
  const rarity = rarityOf(candidates);
  const around = new Set(stemsOf(options.context));
  const named = topicsNamed(base, options.topic, around);
  const score = (fact: Fact): number =>
    wordScore(fact, around, rarity) * WORD_POINTS +
    placeScore(fact.topic, options.topic, named) +
    fact.weight * WEIGHT_POINTS +
    timeScore(fact, options);
  const ranked = candidates.map((fact) => ({ fact, score: score(fact) })).sort((a, b) => b.score - a.score);
  // A place left empty is better than a fact of another time, unless the topic itself is history.
  const fitting = ranked.filter((one) => one.score >= 0);
  const chosen = new Map<string, ChosenFact>();
  for (const { fact } of fitting.length > 0 ? fitting : ranked) {
    if (chosen.size >= options.limit) break;
    for (const one of withSuccessor(base, fact, options))
      if (!chosen.has(one.fact.id)) chosen.set(one.fact.id, one);
  }
  return [...chosen.values()].slice(0, options.limit);
}

/** The facts of a topic; where they are few also those elsewhere that name it, else those of the topic above. */
function candidatesFor(base: FactBase, { topic, limit }: ChooseOptions): readonly Fact[] {
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

/** The topics whose name the paragraph contains, as far as it says more than the name of the topic asked for. */
function topicsNamed(base: FactBase, asked: TopicId, around: ReadonlySet<string>): Set<TopicId> {
  const said = new Set(stemsOf(base.topic(asked)?.name.en ?? ''));
  const named = base.topics.filter(({ name }) => {
    const more = stemsOf(name.en).filter((stem) => !said.has(stem));
    return more.length > 0 && more.every((stem) => around.has(stem));
  });
  return new Set(named.map(({ id }) => id));
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
function withSuccessor(base: FactBase, fact: Fact, { pageDate, today }: ChooseOptions): ChosenFact[] {
  if (pageDate === undefined || fact.from === undefined || !heldOn(fact, pageDate)) return [{ fact }];
  let successor = fact;
  // The base is checked for circles; a successor that is still to come is left out.
  while (successor.supersededBy !== undefined) {
    const next = base.fact(successor.supersededBy);
    if (next === undefined || compareDates(beginning(next), today) > 0) break;
    successor = next;
  }
  if (successor !== fact && heldOn(successor, today))
    return [
      { fact, when: 'then' },
      { fact: successor, when: 'now' },
    ];
  return [hasEnded(fact, today) ? { fact, when: 'then' } : { fact }];
}

const beginning = (fact: Fact): PartialDate => fact.from ?? fact.asOf;

const hasEnded = ({ until }: Fact, today: PartialDate): boolean =>
  until !== undefined && compareDates(until, today) < 0;

const YEAR = /\b(?:19|20)\d\d\b/g;

/**
 * When what a fact says began: its period or the date of its figure, else the last year that it names. Rules name
 * none and hold at any time; the date on which they were read tells nothing.
 */
function toldOf(fact: Fact): PartialDate | undefined {
  if (fact.from !== undefined || fact.estimate !== undefined) return beginning(fact);
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

/** In what share of the candidates each word stands. */
function rarityOf(facts: readonly Fact[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const fact of facts) for (const stem of wordsIn(fact)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return new Map([...counts].map(([stem, count]) => [stem, count / facts.length]));
}

/** Words in more than this share of the facts tell nothing. */
const COMMON = 0.34;

/** How much of what a fact says stands in the paragraph too, from 0 to about 4; rare words count more. */
function wordScore(fact: Fact, around: ReadonlySet<string>, rarity: ReadonlyMap<string, number>): number {
  let all = 0;
  let shared = 0;
  for (const stem of wordsIn(fact)) {
    const share = rarity.get(stem) ?? 1;
    if (share >= COMMON) continue;
    const told = Math.log2(1 / share);
    all += told;
    if (around.has(stem)) shared += told;
  }
  return all === 0 ? 0 : shared / Math.sqrt(all);
}

const stems = new WeakMap<Fact, ReadonlySet<string>>();

/** The words of a statement, kept: finding them is the dear part, and facts never change. */
function wordsIn(fact: Fact): ReadonlySet<string> {
  const known = stems.get(fact);
  if (known !== undefined) return known;
  const found = new Set(stemsOf(fact.statement.en));
  stems.set(fact, found);
  return found;
}
