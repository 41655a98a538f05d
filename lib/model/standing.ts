import type { PartialDate } from './date.ts';
import type { CountryCode, CountryCount, Measure, Quantity } from './quantity.ts';

/** How a page's figure stands against the published record. Never "true" or "false". */
export type Relation = 'reported' | 'within' | 'above' | 'below' | 'differentMeasure' | 'noRecord';

/** Why an estimate is shown beside a figure. */
export type EstimateRole = 'same' | 'sameTime' | 'newest' | 'nearest' | 'confusable';

/** The total is a lower limit; the parts have different makers; they count different things. */
export type PartsCause = 'floor' | 'makers' | 'measures';

/** What a remark speaks of, from which it is said in any language: ids of estimates and series, dates, numbers. */
export interface RemarkParams {
  estimate?: string;
  estimates?: readonly string[];
  series?: string;
  date?: PartialDate;
  number?: number;
  quantity?: Quantity;
  measure?: Measure;
  countries?: readonly CountryCode[];
  count?: CountryCount;
  /** Why the parts of a total exceed it. */
  causes?: readonly PartsCause[];
}

/** Something to be said about a comparison: a stable code, and what it speaks of. */
export interface Remark {
  code: string;
  params: RemarkParams;
}

/** A remark with the sentence that is shown to the reader. */
export interface SaidRemark extends Remark {
  text: string;
}

export interface Standing {
  relation: Relation;
  /** The verdict-free sentence shown first. */
  summary: string;
  /** The steps of the comparison, in their order. */
  reasons: SaidRemark[];
  /** What else to keep in mind: how such counts are made, and what is easily taken for what. */
  notes: SaidRemark[];
  /** Facts of the base, by id, best first. `apart`: a dated statement by itself, never in one line with the others. */
  estimates: { id: string; role: EstimateRole; apart?: true }[];
}
