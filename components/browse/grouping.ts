import { MOST_BESIDE } from '../../lib/model/card.ts';
import { type Claim, type TopicId, type TopicRoot, rootOf } from '../../lib/model/mention.ts';
import type { FrameReport, ListedMention } from '../../lib/model/page.ts';
import type { MentionAddress } from './port.ts';

/** The order of the groups in every list. */
export const ROOTS: readonly TopicRoot[] = ['fighters', 'un', 'interpol'];

/** One place on the page, with the words around it. */
export interface Place extends MentionAddress {
  mention: ListedMention;
  /** For a figure: the claims of the other figures in its paragraph. */
  beside: Claim[];
}

/** Mentions that read alike: one line in the list, with all its places in reading order. */
export interface MentionLine {
  topic: TopicId;
  text: string;
  places: [Place, ...Place[]];
}

export interface MentionGroup {
  root: TopicRoot;
  count: number;
  lines: MentionLine[];
}

/**
 * Groups the mentions of a tab by topic root. Names that read alike share a line and lines of one topic stand
 * together; every figure has a line of its own, as the same words may count different things.
 */
export function groupMentions(frames: readonly { frameId: number; report: FrameReport }[]): MentionGroup[] {
  const places = frames.flatMap(({ frameId, report: { mentions } }) => {
    const paragraphs = Map.groupBy(mentions, ({ paragraph }) => paragraph);
    return mentions.map((mention): Place => ({
      frameId,
      id: mention.id,
      mention,
      beside: claimsBeside(mention, paragraphs.get(mention.paragraph) ?? []),
    }));
  });
  const byRoot = Map.groupBy(places, ({ mention }) => rootOf(mention.topic));
  return ROOTS.flatMap((root) => {
    const ofRoot = byRoot.get(root) ?? [];
    return ofRoot.length === 0 ? [] : [{ root, count: ofRoot.length, lines: linesOf(ofRoot) }];
  });
}

function linesOf(places: readonly Place[]): MentionLine[] {
  const topics = Map.groupBy(places, ({ mention }) => (mention.kind === 'figure' ? '' : mention.topic));
  return [...topics.values()].flatMap((ofTopic) =>
    [...Map.groupBy(ofTopic, lineKey).values()].map((alike) => {
      const [first, ...others] = alike as [Place, ...Place[]];
      return { topic: first.mention.topic, text: first.mention.text, places: [first, ...others] as const };
    }),
  ) as MentionLine[];
}

const lineKey = ({ frameId, id, mention: { kind, text } }: Place): string =>
  kind === 'figure' ? `${frameId}:${id}` : text.toLowerCase();

const claimsBeside = (mention: ListedMention, paragraph: readonly ListedMention[]): Claim[] =>
  mention.paragraph === undefined
    ? []
    : paragraph
        .flatMap((other) => (other === mention || other.claim === undefined ? [] : [other.claim]))
        .slice(0, MOST_BESIDE);
