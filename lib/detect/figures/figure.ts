import type { CountryCode, Measure } from '../../model/quantity.ts';
import type { Amount } from './amount.ts';
import type { Attached } from './attached.ts';
import type { NounPhrase } from './modifiers.ts';

/** A quantity with what it was joined to, before its surroundings are read. Token positions. */
export interface Figure {
  amount: Amount;
  from: number;
  to: number;
  /** How it is joined: to a noun, or in one of the ways in which a bare number stands for one. */
  form: 'noun' | 'bare' | 'country' | 'cell' | 'share';
  phrase?: NounPhrase;
  attached?: Attached;
  before?: Attached;
  /** The country of "Tunisia (6,000)" or of a table's row. */
  country?: CountryCode;
  confidence: number;
  /** What decided, in stable codes. */
  because: string[];
  /** A measure that the form itself fixes (per head, a table's column). */
  measure?: Measure;
}

/** What a figure counts, and whether no word says so. */
export interface Counted {
  measure: Measure;
  implied?: true;
}

/** What the text has established so far and a bare figure may lean on. */
export interface Antecedent {
  /** Foreign fighters were spoken of. */
  topic: boolean;
  counted?: Counted;
  origins: CountryCode[];
  /** Words that name the part of the world they came from. */
  region?: string;
  destinations: CountryCode[];
}

/** Nothing has been spoken of. */
export const NOTHING: Antecedent = { topic: false, origins: [], destinations: [] };
