import type { PartialDate } from '../model/date.ts';
import type { TopicId } from '../model/mention.ts';
import type { FactBase } from './base.ts';
import { type Candidate, candidatesFor, topicsNamed } from './candidates.ts';
import { beginning, compareDates, heldOn } from './date.ts';
import { onDate } from './ondate.ts';
import type { Fact } from './schema.ts';
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
 * state follows as `now`. A topic with few facts borrows those that name it.
 */
export function chooseFacts(base: FactBase, options: ChooseOptions): ChosenFact[] {
  const { topic, context, limit } = options;
  const { facts, rank } = candidatesFor(base, topic);
  const around = stemsOf(context);
  const shared = rank(around);
  const named = new Set([...(options.named ?? []), ...topicsNamed(base, topic, new Set(around))]);
  const ranked = facts
    .map((candidate, at) => ({
      fact: candidate.fact,
      score:
        (shared[at] ?? 0) +
        placeScore(candidate, named) +
        candidate.fact.weight * WEIGHT_POINTS +
        timeScore(candidate, options),
    }))
    .sort((a, b) => b.score - a.score);
  // A place left empty is better than a fact of another time, unless the topic itself is history.
  const fitting = ranked.filter(({ score }) => score >= 0);
  const chosen = new Map<string, ChosenFact>();
  for (const { fact } of fitting.length > 0 ? fitting : ranked) {
    if (chosen.size >= limit) break;
    for (const one of thenAndNow(base, fact, options))
      if (!chosen.has(one.fact.id)) chosen.set(one.fact.id, one);
  }
  return [...chosen.values()].slice(0, limit);
}

/** Facts of the topic itself come before those around it, unless the paragraph names the other topic. */
function placeScore({ fact, steps }: Candidate, named: ReadonlySet<TopicId>): number {
  return steps > 0 && named.has(fact.topic) ? NAMED_POINTS : steps * STEP_POINTS;
}

/** A fact, and what has taken its place since the page was written. */
function thenAndNow(base: FactBase, fact: Fact, { pageDate, today }: ChooseOptions): ChosenFact[] {
  if (pageDate === undefined || fact.from === undefined || !heldOn(fact, pageDate)) return [{ fact }];
  const present = presentOf(base, fact, today);
  // What changes every month is not news.
  if (present !== undefined && present !== fact && !isThatMonth(fact, pageDate))
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

function timeScore({ fact, began }: Candidate, { pageDate, today }: ChooseOptions): number {
  const day = pageDate ?? today;
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
