import type { FactBase } from '../facts/base.ts';
import type { PartialDate } from '../model/date.ts';
import type { Verification } from './filters.ts';

/** A base in numbers, as a reader is told of it. */
export interface BaseCounts {
  facts: number;
  topics: number;
  /** Published figures among the facts, and the series that some of them form. */
  figures: number;
  series: number;
  byCheck: Record<Verification, number>;
  /** The day of the newest source, as far as sources are dated to the day. */
  newest?: PartialDate;
}

/** Counts a base; what its sources date into the future is no state of it. */
export function countBase(base: FactBase, today: PartialDate): BaseCounts {
  const byCheck = { 'seen-primary': 0, 'seen-secondary': 0, derived: 0 };
  let newest: PartialDate | undefined;
  for (const { verification, sources } of base.facts) {
    byCheck[verification] += 1;
    for (const { published } of sources)
      if (published?.length === today.length && published <= today && published > (newest ?? ''))
        newest = published;
  }
  return {
    facts: base.facts.length,
    topics: base.topics.length,
    figures: base.estimates.length,
    series: base.series.length,
    byCheck,
    ...(newest === undefined ? {} : { newest }),
  };
}
