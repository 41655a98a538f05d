import type { PartialDate } from '../model/date.ts';
import { type TopicRoot, rootOf } from '../model/mention.ts';
import { compareDates } from './date.ts';
import { MAY_BE_OLD } from './rules.ts';
import type { Fact } from './schema.ts';

/** Why a fact should be looked at again: `ended` since it was written, or `old` for something said to hold still. */
export type Staleness = 'ended' | 'old';

/** What is told as holding still, by how fast it ages: who holds an office, how many there are, a state, a rule. */
type Kind = keyof typeof MAY_BE_OLD;

const YEAR = /\b(?:1[89]|20)\d\d\b/;

/** The kind of a fact that is told as holding still; undefined for events, figures of a day, and what has ended. */
function kindOf({ asOf, from, until, timeline, value, estimate, statement }: Fact): Kind | undefined {
  if (estimate !== undefined || until !== undefined) return undefined;
  // What is told of the day it began is an event; it stays as it was.
  if (from !== undefined && compareDates(asOf, from) !== 0) {
    if (timeline !== undefined && typeof value === 'string') return 'holder';
    return typeof value === 'object' || typeof value === 'number' ? 'count' : 'state';
  }
  return from === undefined && timeline === undefined && !YEAR.test(statement.en) ? 'rule' : undefined;
}

/** Whether a fact needs checking. Facts written about the past, and those that were superseded, never do. */
export function staleness(fact: Fact, today: PartialDate): Staleness | undefined {
  const { asOf, until, supersededBy } = fact;
  if (supersededBy !== undefined) return undefined;
  if (until !== undefined)
    return compareDates(until, today) < 0 && compareDates(asOf, until) < 0 ? 'ended' : undefined;
  const kind = kindOf(fact);
  if (kind === undefined) return undefined;
  return compareDates(asOf, yearsBefore(today, MAY_BE_OLD[kind])) < 0 ? 'old' : undefined;
}

const yearsBefore = (day: PartialDate, years: number): PartialDate =>
  `${String(Number(day.slice(0, 4)) - years)}${day.slice(4)}`;

/** Whether a fact rests on reports alone, none of them by the body that answers for it. */
const lacksPrimary = ({ sources }: Fact): boolean => sources.every(({ secondary }) => secondary === true);

/** Whether a reader can follow a fact to at least one publisher's page. */
const isLinked = ({ sources }: Fact): boolean => sources.some(({ url }) => url !== undefined);

/** Upper ends of the groups that ages are counted in, in years. */
const AGES = [1, 2, 5, 10] as const;

function ageOf(fact: Fact, today: PartialDate): string {
  const most = AGES.find((years) => compareDates(fact.asOf, yearsBefore(today, years)) >= 0);
  return most === undefined ? `over ${String(AGES.at(-1))} years` : `up to ${String(most)} years`;
}

/** The base counted, for those who look after it. */
export interface BaseState {
  facts: number;
  byRoot: Record<TopicRoot, number>;
  byTopic: Record<string, number>;
  byVerification: Record<string, number>;
  /** How long ago facts held for certain. */
  byAge: Record<string, number>;
  estimates: number;
  ended: string[];
  old: string[];
  withoutPrimary: string[];
  withoutLink: string[];
}

/** Counts a base and names what needs care in it. */
export function stateOf(facts: readonly Fact[], today: PartialDate): BaseState {
  const ids = (keep: (fact: Fact) => boolean): string[] => facts.filter(keep).map(({ id }) => id);
  const inRoot = (root: TopicRoot): number => facts.filter(({ topic }) => rootOf(topic) === root).length;
  return {
    facts: facts.length,
    byRoot: { interpol: inRoot('interpol'), un: inRoot('un'), fighters: inRoot('fighters') },
    byTopic: countBy(facts, ({ topic }) => topic),
    byVerification: countBy(facts, ({ verification }) => verification),
    byAge: countBy(facts, (fact) => ageOf(fact, today)),
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
  return Object.fromEntries([...counts].sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true })));
}
