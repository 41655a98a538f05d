import type { Claim, TopicId } from './mention.ts';

/** Longest text, in UTF-16 code units, that is looked up at once: some twenty pages. */
export const LONGEST_LOOKUP = 60_000;

/** A part of a text, as UTF-16 offsets; `to` is exclusive. */
export interface Span {
  from: number;
  to: number;
}

/** Something that was found in a text which somebody looked up. */
export interface LookedUp extends Span {
  topic: TopicId;
  /** The passage that it stands in. */
  passage: Span;
  /** The other topics that the passage names. */
  named: TopicId[];
  /** For a figure: what it says, and what the other figures of the passage say. */
  claim?: Claim;
  beside?: Claim[];
}
