import type { Amount } from './amount.ts';
import type { Antecedent, Figure } from './figure.ts';
import type { Sentence } from './sentence.ts';
import type { Topic } from './topic.ts';

/** A sentence whose figures are being found. */
export interface Joining {
  sentence: Sentence;
  before: Antecedent;
  topics: Topic[];
  /** Those found so far, in order. */
  figures: Figure[];
}

/** Reads one way in which a number without a noun of its own stands for fighters spoken of. */
export type ReadBare = (joining: Joining, amount: Amount) => Figure | undefined;
