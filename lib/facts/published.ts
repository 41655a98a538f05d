import type { PartialDate } from '../model/date.ts';
import type { EstimateFact, Fact } from './schema.ts';

/** When a published figure first came out, as far as its sources say; else the date it held for. */
export function publishedOn({ sources, asOf }: EstimateFact): PartialDate {
  const dates = sources.map(({ published }) => published).filter((date) => date !== undefined);
  return dates.sort()[0] ?? asOf;
}

/** Whether a fact is a published figure. */
export const isEstimate = (fact: Fact): fact is EstimateFact => fact.estimate !== undefined;
