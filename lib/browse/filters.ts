import type { FactBase } from '../facts/base.ts';
import { beginning, compareDates, heldOn } from '../facts/date.ts';
import { onDate } from '../facts/ondate.ts';
import { isEstimate, publishedOn } from '../facts/published.ts';
import type { Fact } from '../facts/schema.ts';
import type { PartialDate } from '../model/date.ts';
import type { TopicId } from '../model/mention.ts';

/** How a fact was checked, as the base says it. */
export type Verification = Fact['verification'];

export const VERIFICATIONS: readonly Verification[] = ['seen-primary', 'seen-secondary', 'derived'];

/** Which facts a reader wants to see; what is absent leaves nothing out. */
export interface Filters {
  topic?: TopicId;
  /** First and last year of interest, both included. */
  from?: number;
  to?: number;
  checked?: Verification;
  /** The base as it stood on this day. */
  on?: PartialDate;
}

/** Whether anything is filtered at all. */
export const isFiltered = (filters: Filters): boolean =>
  Object.values(filters as Record<string, unknown>).some((value) => value !== undefined);

/** A test for the facts that pass all of the filters, made ready once for many facts. */
export function filterFor(
  base: FactBase,
  { topic, from, to, checked, on }: Filters,
): (fact: Fact) => boolean {
  const known = on === undefined ? undefined : knownOn(base, on);
  return (fact) =>
    (topic === undefined || fact.topic === topic || fact.topic.startsWith(`${topic}/`)) &&
    (from === undefined || compareDates(lastTold(fact), String(from)) >= 0) &&
    (to === undefined || compareDates(beginning(fact), String(to)) <= 0) &&
    (checked === undefined || fact.verification === checked) &&
    (known === undefined || known.has(fact));
}

/** The end of what a fact tells of: its end where it has one, else the day that it held for. */
const lastTold = ({ asOf, until }: Fact): PartialDate => until ?? asOf;

/**
 * The facts that held on a day, as far as was known then: what had begun by then, figures that had been published, had
 * not ended, and had not yet been replaced by a later one. Offices and counts with a timeline answer with their holders of that day.
 */
export function knownOn(base: FactBase, day: PartialDate): ReadonlySet<Fact> {
  const inTimelines = [...base.timelines.keys()].flatMap((line) =>
    onDate(base, line, day).held.map(({ fact }) => fact),
  );
  const others = base.facts.filter((fact) => fact.timeline === undefined && isKnownOn(base, fact, day));
  return new Set([...inTimelines, ...others]);
}

function isKnownOn(base: FactBase, fact: Fact, day: PartialDate): boolean {
  if (!heldOn({ ...fact, from: since(fact) }, day)) return false;
  const later = fact.supersededBy === undefined ? undefined : base.fact(fact.supersededBy);
  return later === undefined || compareDates(since(later), day) > 0;
}

/** From when on there was something to know: nobody knew a figure for a day before it was published. */
const since = (fact: Fact): PartialDate => (isEstimate(fact) ? publishedOn(fact) : beginning(fact));
