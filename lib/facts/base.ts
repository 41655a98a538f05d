import type { TopicId } from '../model/mention.ts';
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

  constructor(facts: readonly Fact[], topics: readonly Topic[], series: readonly Series[]) {
    this.facts = facts;
    this.topics = topics;
    this.series = series;
    this.estimates = facts.filter((fact): fact is EstimateFact => fact.estimate !== undefined);
    this.#facts = new Map(facts.map((fact) => [fact.id, fact]));
    this.#topics = new Map(topics.map((topic) => [topic.id, topic]));
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
