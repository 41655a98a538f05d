import { FactBase } from './base.ts';
import { beginning, compareDates } from './date.ts';
import type { Fact } from './schema.ts';

/** Whether the holders of every office follow each other: one has gone, at the latest, when the next one comes. */
export function checkTimelines(facts: readonly Fact[]): string[] {
  return [...new FactBase({ facts, topics: [], series: [] }).timelines].flatMap(([id, line]) =>
    line.flatMap((fact, at) => {
      const next = line[at + 1];
      if (next === undefined) return [];
      const overlaps = fact.until !== undefined && compareDates(fact.until, beginning(next)) > 0;
      return overlaps ? [`Timeline ${id}: ${fact.id} has not ended when ${next.id} begins.`] : [];
    }),
  );
}
