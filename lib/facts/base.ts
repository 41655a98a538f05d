import type { PartialDate } from '../model/date.ts';
import type { TopicId } from '../model/mention.ts';
import { beginning } from './date.ts';
import { isEstimate } from './published.ts';
import type { EstimateFact, Fact, Series, Topic } from './schema.ts';

/** What a base holds. Nothing is asked for before it is needed, so that it may be read only then. */
export interface FactData {
  readonly facts: readonly Fact[];
  readonly topics: readonly Topic[];
  readonly series: readonly Series[];
}

/** The facts, their topics and series, with the look-ups that everything else needs. */
export class FactBase implements FactData {
  readonly #data: FactData;
  #estimates: readonly EstimateFact[] | undefined;
  #timelines: ReadonlyMap<string, readonly Fact[]> | undefined;
  #factsById: ReadonlyMap<string, Fact> | undefined;
  #topicsById: ReadonlyMap<TopicId, Topic> | undefined;
  #lastDay: PartialDate | undefined;

  constructor(data: FactData) {
    this.#data = data;
  }

  get facts(): readonly Fact[] {
    return this.#data.facts;
  }

  get topics(): readonly Topic[] {
    return this.#data.topics;
  }

  get series(): readonly Series[] {
    return this.#data.series;
  }

  /** The facts that are published figures. */
  get estimates(): readonly EstimateFact[] {
    this.#estimates ??= this.facts.filter(isEstimate);
    return this.#estimates;
  }

  /** The offices, seats and counts over time: their successive holders or values, earliest first, by id. */
  get timelines(): ReadonlyMap<string, readonly Fact[]> {
    this.#timelines ??= timelinesOf(this.facts);
    return this.#timelines;
  }

  /** The day by a clock: the last one that a fact held for where the clock lies before that, and so is wrong. */
  dayBy(clock: PartialDate): PartialDate {
    this.#lastDay ??= lastDayOf(this.facts);
    return clock < this.#lastDay ? this.#lastDay : clock;
  }

  fact(id: string): Fact | undefined {
    this.#factsById ??= new Map(this.facts.map((fact) => [fact.id, fact]));
    return this.#factsById.get(id);
  }

  /** The topic, or the nearest one above it that the base has; undefined for no topic at all. */
  topic(id: TopicId): Topic | undefined {
    this.#topicsById ??= new Map(this.topics.map((topic) => [topic.id, topic]));
    for (let at = id; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('/')))) {
      const topic = this.#topicsById.get(at);
      if (topic !== undefined) return topic;
    }
    return undefined;
  }

  /** The facts of a topic and of those below it. */
  factsUnder(id: TopicId): Fact[] {
    return this.facts.filter(({ topic }) => topic === id || topic.startsWith(`${id}/`));
  }
}

/** Months and years are left out: what is planned is dated to them, too. */
function lastDayOf(facts: readonly Fact[]): PartialDate {
  let last = '';
  for (const { asOf } of facts) if (asOf.length === '2015-03-24'.length && asOf > last) last = asOf;
  return last;
}

function timelinesOf(facts: readonly Fact[]): Map<string, Fact[]> {
  const timelines = new Map<string, Fact[]>();
  for (const fact of facts) {
    if (fact.timeline === undefined) continue;
    const line = timelines.get(fact.timeline);
    if (line === undefined) timelines.set(fact.timeline, [fact]);
    else line.push(fact);
  }
  for (const line of timelines.values()) line.sort((a, b) => (beginning(a) < beginning(b) ? -1 : 1));
  return timelines;
}
