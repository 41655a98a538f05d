import type { TopicId } from '../model/mention.ts';
import { beginning } from './date.ts';
import type { EstimateFact, Fact, Series, Topic } from './schema.ts';

/** The facts, their topics and series, with the look-ups that everything else needs. */
export class FactBase {
  readonly facts: readonly Fact[];
  readonly topics: readonly Topic[];
  readonly series: readonly Series[];
  /** The facts that are published figures. */
  readonly estimates: readonly EstimateFact[];
  readonly #facts: ReadonlyMap<string, Fact>;
  readonly #topics: ReadonlyMap<TopicId, Topic>;
  #timelines: ReadonlyMap<string, readonly Fact[]> | undefined;

  constructor(facts: readonly Fact[], topics: readonly Topic[], series: readonly Series[]) {
    this.facts = facts;
    this.topics = topics;
    this.series = series;
    this.estimates = facts.filter((fact): fact is EstimateFact => fact.estimate !== undefined);
    this.#facts = new Map(facts.map((fact) => [fact.id, fact]));
    this.#topics = new Map(topics.map((topic) => [topic.id, topic]));
  }

  /** The offices, seats and counts over time: their successive holders or values, earliest first, by id. */
  get timelines(): ReadonlyMap<string, readonly Fact[]> {
    this.#timelines ??= timelinesOf(this.facts);
    return this.#timelines;
  }

  fact(id: string): Fact | undefined {
    return this.#facts.get(id);
  }

  /** The topic, or the nearest one above it that the base has; undefined for no topic at all. */
  topic(id: TopicId): Topic | undefined {
    for (let at = id; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('/')))) {
      const topic = this.#topics.get(at);
      if (topic !== undefined) return topic;
    }
    return undefined;
  }

  /** The facts of a topic and of those below it. */
  factsUnder(id: TopicId): Fact[] {
    return this.facts.filter(({ topic }) => topic === id || topic.startsWith(`${id}/`));
  }
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
