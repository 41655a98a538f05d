import type { ListedMention } from '../model/page.ts';
import type { Placed } from './placed.ts';

/** Characters of the paragraph shown on either side of a mention in a list. */
const SNIPPET = 60;

/** The mentions a reader can see, as plain data for the popup. Asks for layout, but only of blocks with a hit. */
export function listMentions(placed: readonly Placed[]): ListedMention[] {
  const shown = new Map<Element, boolean>();
  const isShown = (block: Element): boolean => {
    const known =
      shown.get(block) ?? block.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    shown.set(block, known);
    return known;
  };
  return placed.filter(({ block }) => isShown(block)).map(list);
}

function list({ id, mention, text, context }: Placed): ListedMention {
  const { kind, topic, from, to } = mention;
  return {
    id,
    kind,
    topic,
    text: squeeze(text),
    before: squeeze(context.slice(wordStart(context, from - SNIPPET), from)).trimStart(),
    after: squeeze(context.slice(to, wordEnd(context, to + SNIPPET))).trimEnd(),
    ...(mention.kind === 'figure' ? { claim: mention.claim } : {}),
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
