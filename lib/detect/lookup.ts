import type { Claim, TopicId } from '../model/mention.ts';
import type { LookedUp } from '../model/lookup.ts';
import { PAINT_THRESHOLD, detect } from './detect.ts';

/** One passage of a text: what stands between two line breaks. */
const PASSAGE = /[^\n\r]+/g;

/** Finds what a text that somebody looks up names and counts, in reading order, each with what stands beside it. */
export function lookUp(text: string): LookedUp[] {
  return [...text.matchAll(PASSAGE)].flatMap(({ 0: passage, index }) => {
    const mentions = detect(passage).filter(({ confidence }) => confidence >= PAINT_THRESHOLD);
    return mentions.map((mention): LookedUp => {
      const others = mentions.filter((other) => other !== mention);
      return {
        from: index + mention.from,
        to: index + mention.to,
        topic: mention.topic,
        passage: { from: index, to: index + passage.length },
        named: others.flatMap(({ kind, topic }): TopicId[] => (kind === 'name' ? [topic] : [])),
        ...(mention.kind === 'figure' ? { claim: mention.claim, beside: others.flatMap(claimOf) } : {}),
      };
    });
  });
}

const claimOf = (mention: { kind: string; claim?: Claim }): Claim[] =>
  mention.claim === undefined ? [] : [mention.claim];
