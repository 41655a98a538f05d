import { compareDates } from './date.ts';
import type { Fact } from './schema.ts';

/** Whether every fact that was superseded leads, without going round in circles, to one that is not. */
export function checkSuccession(facts: readonly Fact[]): string[] {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  return facts.flatMap((fact) => {
    if (fact.supersededBy === undefined) return [];
    const next = byId.get(fact.supersededBy);
    if (next === undefined) return [`Fact ${fact.id}: there is no successor ${fact.supersededBy}.`];
    if (goesRound(fact, byId)) return [`Fact ${fact.id}: its successors lead back to it.`];
    return compareDates(fact.from ?? fact.asOf, next.from ?? next.asOf) > 0
      ? [`Fact ${fact.id}: its successor ${next.id} is older.`]
      : [];
  });
}

function goesRound(fact: Fact, byId: ReadonlyMap<string, Fact>): boolean {
  const seen = new Set([fact.id]);
  for (let at = fact.supersededBy; at !== undefined; at = byId.get(at)?.supersededBy) {
    if (seen.has(at)) return true;
    seen.add(at);
  }
  return false;
}
