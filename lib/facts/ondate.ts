import type { PartialDate } from '../model/date.ts';
import type { FactBase } from './base.ts';
import { beginning, compareDates } from './date.ts';
import type { Fact } from './schema.ts';

/** A fact that answers for a day. */
export interface Held {
  fact: Fact;
  /** Whether the day lies within what was read. Otherwise it is the latest known, and nothing says that it ended. */
  isCertain: boolean;
}

/** What the base says of one office, seat or count on one day, and what stands on either side of it. */
export interface OnDate {
  /** Two on a day of handover, or where sources differ; none where the day lies in a gap or after a known end. */
  held: Held[];
  before?: Fact;
  after?: Fact;
}

/**
 * Who held an office, or how many there were, on a day: "who presided over the Council in May 2015?" is
 * `onDate(base, 'security-council-presidency', '2015-05')`. Nothing is carried over into a time nobody is known for.
 * @param day may be partial; then everything counts that held at some time in it
 */
export function onDate(base: FactBase, timeline: string, day: PartialDate): OnDate {
  const line = base.timelines.get(timeline) ?? [];
  const held = line.flatMap((fact): Held[] => {
    if (compareDates(beginning(fact), day) > 0) return [];
    if (compareDates(lastKnown(fact), day) >= 0) return [{ fact, isCertain: true }];
    return fact === line.at(-1) && isOpen(fact) ? [{ fact, isCertain: false }] : [];
  });
  const holds = new Set(held.map(({ fact }) => fact));
  const before = line.findLast((fact) => compareDates(lastKnown(fact), day) < 0 && !holds.has(fact));
  const after = line.find((fact) => compareDates(beginning(fact), day) > 0);
  return {
    held,
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
  };
}

/** Something with a beginning and no end; a count of one day has neither. */
const isOpen = ({ from, until }: Fact): boolean => from !== undefined && until === undefined;

/** The last day for which a fact is known to have held. */
function lastKnown(fact: Fact): PartialDate {
  if (fact.until !== undefined) return fact.until;
  const began = beginning(fact);
  return compareDates(fact.asOf, began) > 0 ? fact.asOf : began;
}
