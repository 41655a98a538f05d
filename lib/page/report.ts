import { type ListedMention, MOST_LISTED } from '../model/page.ts';
import type { Placed } from './placed.ts';

/** Characters of the paragraph shown on either side of a mention in a list. */
const SNIPPET = 60;

/** Mentions as plain data for the popup, no more than it lists. */
export const listMentions = (placed: readonly Placed[]): ListedMention[] =>
  placed.slice(0, MOST_LISTED).map((one, at) => list(one, paragraphOf(placed, at)));

/** The place of the first figure of the same run: by that number the figures of a paragraph know each other. */
function paragraphOf(placed: readonly Placed[], at: number): number {
  const { block, context } = placed[at] as Placed;
  let first = at;
  while (placed[first - 1]?.block === block && placed[first - 1]?.context === context) first -= 1;
  return first;
}

function list({ id, mention, text, context }: Placed, paragraph: number): ListedMention {
  const { kind, topic, from, to } = mention;
  return {
    id,
    kind,
    topic,
    text: squeeze(text),
    before: squeeze(context.slice(wordStart(context, from - SNIPPET), from)).trimStart(),
    after: squeeze(context.slice(to, wordEnd(context, to + SNIPPET))).trimEnd(),
    ...(mention.kind === 'figure' ? { claim: mention.claim, paragraph } : {}),
  };
}

const squeeze = (text: string): string => text.replace(/\s+/g, ' ');

/** The nearest place at or after an offset where a word begins. */
function wordStart(text: string, offset: number): number {
  if (offset <= 0) return 0;
  const space = text.indexOf(' ', offset);
  return space < 0 || space - offset > SNIPPET / 2 ? offset : space + 1;
}

/** The nearest place at or before an offset where a word ends. */
function wordEnd(text: string, offset: number): number {
  if (offset >= text.length) return text.length;
  const space = text.lastIndexOf(' ', offset);
  return offset - space > SNIPPET / 2 ? offset : space;
}
