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

/** Groups the mentions of a tab by topic root, names that read alike together, each figure on its own. */
export function groupMentions(frames: readonly { frameId: number; report: FrameReport }[]): MentionGroup[] {
  const places = frames.flatMap(({ frameId, report }) =>
    report.mentions.map((mention): Place => ({ frameId, id: mention.id, mention })),
  );
  return ROOTS.map(({ root, name }) => {
    const ofRoot = places.filter(({ mention }) => rootOf(mention.topic) === root);
    return { root, name, count: ofRoot.length, lines: linesOf(ofRoot) };
  }).filter(({ count }) => count > 0);
}

function linesOf(places: readonly Place[]): MentionLine[] {
  const lines = new Map<string, MentionLine>();
  for (const place of places) {
    const { kind, topic, text } = place.mention;
    const key = kind === 'figure' ? `${place.frameId}:${place.id}` : `${topic}:${text.toLowerCase()}`;
    const line = lines.get(key);
    if (line === undefined) lines.set(key, { topic, text, places: [place] });
    else line.places.push(place);
  }
  return [...lines.values()];
}
