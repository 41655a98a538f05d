import type { Claim, Mention } from '../model/mention.ts';
import { type TextRun, endOf } from './textrun.ts';
import { isConnected, parentElement } from './tree.ts';

/** A mention in its place on the page: the value that finding, painting and pointing share. */
export interface Placed {
  /** Stable as long as the mention stays as it is. */
  id: number;
  mention: Mention;
  /** The words marked. */
  text: string;
  /** The whole run around them. */
  context: string;
  /** For a figure: the claims of the run's other figures, in their order. */
  beside: Claim[];
  block: Element;
  lang: string;
  /** The first mention of its topic in the run, or a figure: each of these is another. */
  isFirst: boolean;
  /** One per text node: it survives the loss of a part, and never paints over what lies between. */
  ranges: StaticRange[];
}

/** Puts a mention in its place among those of its run. */
export function place(id: number, mention: Mention, run: TextRun, all: readonly Mention[]): Placed {
  return {
    id,
    mention,
    text: run.text.slice(mention.from, mention.to).trim(),
    context: run.text,
    beside: mention.kind === 'figure' ? claimsBeside(mention, all) : [],
    block: run.block,
    lang: run.lang,
    isFirst: isFirst(mention, all),
    ranges: rangesOf(run, mention.from, mention.to),
  };
}

const claimsBeside = (mention: Mention, all: readonly Mention[]): Claim[] =>
  all.flatMap((other) => (other.kind === 'figure' && other !== mention ? [other.claim] : []));

/** Whether a mention is a figure, or the first that names its topic. */
const isFirst = (mention: Mention, all: readonly Mention[]): boolean =>
  mention.kind === 'figure' ||
  all.find(({ kind, topic }) => kind === 'name' && topic === mention.topic) === mention;

function rangesOf({ pieces }: TextRun, start: number, end: number): StaticRange[] {
  return pieces
    .filter((piece) => piece.at < end && endOf(piece) > start)
    .map(({ node, at, from, to }) => {
      return new StaticRange({
        startContainer: node,
        startOffset: from + Math.max(start - at, 0),
        endContainer: node,
        endOffset: Math.min(to, from + end - at),
      });
    });
}

/** The element that a mention's words stand in. */
export const elementOf = ({ ranges: [first], block }: Placed): Element =>
  (first === undefined ? null : parentElement(first.startContainer)) ?? block;

/** Whether the page still holds the marked words where they were found. */
export function isCurrent({ ranges, text }: Placed): boolean {
  let words = '';
  for (const { startContainer, startOffset, endOffset } of ranges) {
    if (!isConnected(startContainer)) return false;
    words += (startContainer as Text).data.slice(startOffset, endOffset);
  }
  return sameWords(words, text);
}

/** Line breaks between text nodes and in the source count as spaces, and are no difference. */
const sameWords = (a: string, b: string): boolean =>
  a === b || a.replace(/\s+/g, '') === b.replace(/\s+/g, '');

/** The boxes of a mention in the viewport, one a line or part of a line. */
export function rectsOf({ ranges }: Placed): DOMRect[] {
  return ranges.flatMap(({ startContainer, startOffset, endContainer, endOffset }) => {
    if (!startContainer.isConnected) return [];
    // A live range for the length of this call only: kept alive, it would slow down every change of the page.
    const range = new Range();
    try {
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      return [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
    } catch {
      // The text was shortened since.
      return [];
    } finally {
      // Left where nothing changes until it is collected.
      range.selectNodeContents(new Text());
    }
  });
}
