import { type TextRun, endOf, only, split } from './textrun.ts';
import { closest, contains, parentAcross, parentElement, parentNode, textContent } from './tree.ts';

/*
 * What only styles can tell. Asked of blocks that hold a hit, and of no others: an answer may cost the page a
 * style computation.
 */

const BLOCK_LEVEL = /^(?:block|flex|grid|table|list-item|flow-root)/;
/** The usual ways of keeping a text for screen readers only. */
const CLIPPED_AWAY = /^rect\([01]px,? [01]px,? [01]px,? [01]px\)$/;
const INSET_AWAY = /^inset\((?:50|100)%/;
const FAR_OFF = -900;
/** How far up such a wrapper may stand. */
const WRAPPERS = 6;
/** A drop capital is as long as this at most. */
const LONGEST_CAPITAL = 2;

/** What is known already of elements around texts: most texts share theirs. */
export type Known = Map<Element, boolean>;

/** Whether a reader sees an element's text, or may open what holds it. */
export const isReadable = (element: Element, known: Known = new Map()): boolean =>
  Element.prototype.checkVisibility.call(element, { visibilityProperty: true })
    ? !isForEarsOnly(element, known)
    : isCollapsed(element, known);

/** Whether an element is hidden by nothing but a closed `details` or `hidden="until-found"`. */
function isCollapsed(element: Element, known: Known): boolean {
  const keeper = closest(element, 'details:not([open]), [hidden="until-found" i]');
  if (keeper === null) return false;
  for (let up: Element | null = element; up !== null && up !== keeper; up = parentElement(up)) {
    const { display, visibility } = getComputedStyle(up);
    if (display === 'none' || visibility === 'hidden') return false;
  }
  const around = parentElement(keeper);
  return around === null || isReadable(around, known);
}

function isForEarsOnly(element: Element, known: Known): boolean {
  let up: Element | null = element;
  for (let level = 0; level < WRAPPERS && up !== null; level += 1, up = parentAcross(up)) {
    const isAway = known.get(up) ?? isPutAway(up);
    known.set(up, isAway);
    if (isAway) return true;
  }
  return false;
}

/** Whether an element's own style keeps it out of sight, though it is part of the page. */
function isPutAway(element: Element): boolean {
  const style = getComputedStyle(element);
  const { position, textIndent, clipPath, left, top } = style;
  if (parseFloat(textIndent) < FAR_OFF) return true;
  if (position !== 'absolute' && position !== 'fixed') return false;
  return (
    CLIPPED_AWAY.test(style.getPropertyValue('clip')) ||
    INSET_AWAY.test(clipPath) ||
    parseFloat(left) < FAR_OFF ||
    parseFloat(top) < FAR_OFF
  );
}

/**
 * The runs that a reader sees in a run: parted where styles part it, and without what is hidden in its middle. The
 * very same run where there is nothing to part.
 */
export function asRendered(run: TextRun): TextRun[] {
  if (run.cells !== undefined) {
    const cells = run.cells.map(asRendered);
    return cells.every((parts, i) => parts[0] === run.cells?.[i]) ? [run] : cells.flat();
  }
  if (run.pieces.length < 2) return [run];
  const known: Known = new Map();
  const seenIn = new Map<Element, boolean>();
  const isSeen = (text: Text): boolean => {
    const element = parentElement(text);
    if (element === null) return true;
    const seen = seenIn.get(element) ?? isReadable(element, known);
    seenIn.set(element, seen);
    return seen;
  };
  const [seen, unseen] = partition(run.pieces, ({ node }) => isSeen(node));
  if (seen.length === 0 || unseen.length === 0) return partedByStyle(run);
  return [...partedByStyle(joined(run, seen)), ...unseen.map((piece) => only(run, piece))];
}

function partition<T>(all: readonly T[], isFirst: (one: T) => boolean): [T[], T[]] {
  const first: T[] = [];
  const second: T[] = [];
  for (const one of all) (isFirst(one) ? first : second).push(one);
  return [first, second];
}

/** A run of some of a run's pieces, with what stood for line breaks and gaps between them. */
function joined(run: TextRun, pieces: TextRun['pieces']): TextRun {
  const before = new Map(run.pieces.map((piece, i) => [piece, run.pieces[i - 1]]));
  let text = '';
  const placed = pieces.map((piece, i) => {
    const last = pieces[i - 1];
    if (last !== undefined && before.get(piece) === last) text += run.text.slice(endOf(last), piece.at);
    const at = text.length;
    text += run.text.slice(piece.at, endOf(piece));
    return { ...piece, at };
  });
  return { ...run, text, pieces: placed, seams: [] };
}

/** Elements that flow in a line by their name may stand as blocks by their style. */
function partedByStyle(run: TextRun): TextRun[] {
  const cuts = run.pieces.flatMap(({ node, at }, i) => {
    const before = run.pieces[i - 1]?.node;
    return before !== undefined && areParted(before, node) ? [at] : [];
  });
  return split(run, cuts);
}

const areParted = (before: Text, after: Text): boolean =>
  parentNode(before) !== parentNode(after) &&
  (isBlockWithout(before, after) || isBlockWithout(after, before));

/** Whether a node stands in a block that another does not stand in. */
function isBlockWithout(node: Text, other: Text): boolean {
  for (let up = parentElement(node); up !== null && !contains(up, other); up = parentElement(up)) {
    const { display, float } = getComputedStyle(up);
    if (BLOCK_LEVEL.test(display) && !(float !== 'none' && textContent(up).length <= LONGEST_CAPITAL))
      return true;
  }
  return false;
}
