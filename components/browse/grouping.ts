import { type TopicId, type TopicRoot, rootOf } from '../../lib/model/mention.ts';
import type { FrameReport, ListedMention } from '../../lib/model/page.ts';
import type { MentionAddress } from './port.ts';

/** The order and the headings of the groups in every list. */
const ROOTS: readonly { root: TopicRoot; name: string }[] = [
  { root: 'fighters', name: 'Foreign-fighter figures' },
  { root: 'un', name: 'United Nations' },
  { root: 'interpol', name: 'Interpol' },
];

/** One place on the page, with the words around it. */
export interface Place extends MentionAddress {
  mention: ListedMention;
}

/** Mentions that read alike: one line in the list, with all its places in reading order. */
export interface MentionLine {
  topic: TopicId;
  text: string;
  places: [Place, ...Place[]];
}

export interface MentionGroup {
  root: TopicRoot;
  name: string;
  count: number;
  lines: MentionLine[];
}

/**
 * Groups the mentions of a tab by topic root. Names that read alike share a line and lines of one topic stand
 * together; every figure has a line of its own, as the same words may count different things.
 */
export function groupMentions(frames: readonly { frameId: number; report: FrameReport }[]): MentionGroup[] {
  const places = frames.flatMap(({ frameId, report }) =>
    report.mentions.map((mention): Place => ({ frameId, id: mention.id, mention })),
  );
  const byRoot = Map.groupBy(places, ({ mention }) => rootOf(mention.topic));
  return ROOTS.flatMap(({ root, name }) => {
    const ofRoot = byRoot.get(root) ?? [];
    return ofRoot.length === 0 ? [] : [{ root, name, count: ofRoot.length, lines: linesOf(ofRoot) }];
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
