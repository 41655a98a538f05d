import { z } from 'zod';
import { checkEstimates } from './checkestimates.ts';
import { checkFact } from './checkfact.ts';
import { checkSuccession } from './checksuccession.ts';
import { checkTimelines } from './checktimelines.ts';
import {
  type Fact,
  type Lead,
  type Series,
  type Topic,
  factSchema,
  leadSchema,
  seriesSchema,
  topicSchema,
} from './schema.ts';

/** A base as it is written down, before anyone has vouched for it. */
export interface WrittenBase {
  facts: readonly unknown[];
  topics: readonly unknown[];
  series: readonly unknown[];
  /** What waits for checking; none of it is published. */
  leads?: readonly unknown[];
}

/**
 * Everything that is wrong with a base, each as one sentence that names the entry; an empty list means that it may
 * be published. The shape is checked first: entries that fail it are left out of the further checks.
 */
export function checkBase(written: WrittenBase): string[] {
  const problems: string[] = [];
  const read = <T>(kind: string, schema: z.ZodType<T>, entries: readonly unknown[]): T[] =>
    entries.flatMap((entry, at) => {
      const result = schema.safeParse(entry);
      if (result.success) return [result.data];
      problems.push(`${kind} ${nameOf(entry, at)}: ${z.prettifyError(result.error)}`);
      return [];
    });
  const facts = read<Fact>('Fact', factSchema, written.facts);
  const topics = read<Topic>('Topic', topicSchema, written.topics);
  const series = read<Series>('Series', seriesSchema, written.series);
  const leads = read<Lead>('Lead', leadSchema, written.leads ?? []);
  return [
    ...problems,
    ...repeated('Fact', facts),
    ...repeated('Topic', topics),
    ...repeated('Series', series),
    ...checkTopics(topics),
    ...facts.flatMap((fact) => checkFact(fact, topics, facts)),
    ...sameStatements(facts),
    ...checkSuccession(facts),
    ...checkTimelines(facts),
    ...repeated('Lead', leads),
    ...checkLeads(leads, facts, topics),
    ...checkEstimates(facts, series),
  ];
}

function nameOf(entry: unknown, at: number): string {
  const named = z.object({ id: z.string() }).safeParse(entry);
  return named.success ? named.data.id : `number ${String(at + 1)}`;
}

function repeated(kind: string, entries: readonly { id: string }[]): string[] {
  const seen = new Set<string>();
  return entries.flatMap(({ id }) => {
    if (seen.has(id)) return [`${kind} ${id} stands there more than once.`];
    seen.add(id);
    return [];
  });
}

/** A topic needs the one above it, else it hangs in the air in every list. */
function checkTopics(topics: readonly Topic[]): string[] {
  const known = new Set(topics.map(({ id }) => id));
  return topics.flatMap(({ id }) => {
    const parent = id.slice(0, Math.max(0, id.lastIndexOf('/')));
    return parent === '' || known.has(parent) ? [] : [`Topic ${id}: there is no topic ${parent} above it.`];
  });
}

function checkLeads(leads: readonly Lead[], facts: readonly Fact[], topics: readonly Topic[]): string[] {
  return leads.flatMap(({ id, topic }) => [
    ...(facts.some((fact) => fact.id === id) ? [`Lead ${id} is published as a fact.`] : []),
    ...(topics.some((one) => one.id === topic) ? [] : [`Lead ${id}: there is no topic ${topic}.`]),
  ]);
}

function sameStatements(facts: readonly Fact[]): string[] {
  const seen = new Map<string, string>();
  return facts.flatMap(({ id, statement }) => {
    const key = statement.en.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');
    const before = seen.get(key);
    seen.set(key, id);
    return before === undefined ? [] : [`Fact ${id} says the same as ${before}.`];
  });
}
