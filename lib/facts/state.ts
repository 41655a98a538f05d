import type { PartialDate } from '../model/date.ts';
import { type TopicRoot, rootOf } from '../model/mention.ts';
import { compareDates } from './date.ts';
import type { Fact } from './schema.ts';

/** Why a fact should be looked at again: `ended` since it was written, or `old` for something said to hold still. */
export type Staleness = 'ended' | 'old';

/** After this many years nobody should trust that an office is still held or a number still right. */
const OLD_YEARS = 2;

/** Whether a fact needs checking. Facts written about the past, and those that were superseded, never do. */
export function staleness(fact: Fact, today: PartialDate): Staleness | undefined {
  const { asOf, from, until, supersededBy } = fact;
  if (supersededBy !== undefined) return undefined;
  if (until !== undefined)
    return compareDates(until, today) < 0 && compareDates(asOf, until) < 0 ? 'ended' : undefined;
  // What is told of the day it began is an event; it stays as it was.
  if (from === undefined || compareDates(asOf, from) === 0) return undefined;
  return compareDates(asOf, yearsBefore(today, OLD_YEARS)) < 0 ? 'old' : undefined;
}

const yearsBefore = (day: PartialDate, years: number): PartialDate =>
  `${String(Number(day.slice(0, 4)) - years)}${day.slice(4)}`;

/** Whether a fact rests on reports alone, none of them by the body that answers for it. */
const lacksPrimary = ({ sources }: Fact): boolean => sources.every(({ secondary }) => secondary === true);

/** Whether a reader can follow a fact to at least one publisher's page. */
const isLinked = ({ sources }: Fact): boolean => sources.some(({ url }) => url !== undefined);

/** The base counted, for those who look after it. */
export interface BaseState {
  facts: number;
  byRoot: Record<TopicRoot, number>;
  byTopic: Record<string, number>;
  byVerification: Record<Fact['verification'], number>;
  byYear: Record<string, number>;
  estimates: number;
  ended: string[];
  old: string[];
  withoutPrimary: string[];
  withoutLink: string[];
}

/** Counts a base and names what needs care in it. */
export function stateOf(facts: readonly Fact[], today: PartialDate): BaseState {
  const ids = (keep: (fact: Fact) => boolean): string[] => facts.filter(keep).map(({ id }) => id);
  const verified = (kind: Fact['verification']): number =>
    facts.filter(({ verification }) => verification === kind).length;
  const inRoot = (root: TopicRoot): number => facts.filter(({ topic }) => rootOf(topic) === root).length;
  return {
    facts: facts.length,
    byRoot: { interpol: inRoot('interpol'), un: inRoot('un'), fighters: inRoot('fighters') },
    byTopic: countBy(facts, ({ topic }) => topic),
    byVerification: {
      'seen-primary': verified('seen-primary'),
      'seen-secondary': verified('seen-secondary'),
    },
    byYear: countBy(facts, ({ asOf }) => asOf.slice(0, 4)),
    estimates: facts.filter(({ estimate }) => estimate !== undefined).length,
    ended: ids((fact) => staleness(fact, today) === 'ended'),
    old: ids((fact) => staleness(fact, today) === 'old'),
    withoutPrimary: ids(lacksPrimary),
    withoutLink: ids((fact) => !isLinked(fact)),
  };
}

function countBy(facts: readonly Fact[], key: (fact: Fact) => string): Record<string, number> {
  const counts = new Map<string, number>();
  for (const fact of facts) counts.set(key(fact), (counts.get(key(fact)) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
