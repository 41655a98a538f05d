/** How a page's figure stands against the published record. Never "true" or "false". */
export type Relation = 'reported' | 'within' | 'above' | 'below' | 'differentMeasure' | 'noRecord';

/** Why an estimate is shown beside a figure. */
export type EstimateRole = 'same' | 'sameTime' | 'newest' | 'nearest' | 'confusable';

/** One visible step of the comparison: a stable code, and the sentence shown to the reader. */
export interface StandingReason {
  code: string;
  text: string;
}

export interface Standing {
  relation: Relation;
  /** The verdict-free sentence shown first. */
  summary: string;
  reasons: StandingReason[];
  /** Facts of the base, by id, best first. */
  estimates: { id: string; role: EstimateRole }[];
}
