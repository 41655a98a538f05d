import { slice } from './runbuilder.ts';
import type { TextRun } from './runs.ts';

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

/** Whether a reader sees an element's text, or may open what holds it. */
export const isReadable = (element: Element): boolean =>
  element.checkVisibility({ visibilityProperty: true }) ? !isForEarsOnly(element) : isCollapsed(element);

/** Whether an element is hidden by nothing but a closed `details` or `hidden="until-found"`. */
function isCollapsed(element: Element): boolean {
  const keeper = element.closest('details:not([open]), [hidden="until-found" i]');
  if (keeper === null) return false;
  for (let up: Element | null = element; up !== null && up !== keeper; up = up.parentElement) {
    const { display, visibility } = getComputedStyle(up);
    if (display === 'none' || visibility === 'hidden') return false;
  }
  return keeper.parentElement === null || isReadable(keeper.parentElement);
}

function isForEarsOnly(element: Element): boolean {
  let up: Element | null = element;
  for (let level = 0; level < WRAPPERS && up !== null; level += 1, up = up.parentElement) {
    const style = getComputedStyle(up);
    const { position, clipPath, left, top } = style;
    if (position !== 'absolute' && position !== 'fixed') continue;
    if (CLIPPED_AWAY.test(style.getPropertyValue('clip')) || INSET_AWAY.test(clipPath)) return true;
    if (parseFloat(left) < FAR_OFF || parseFloat(top) < FAR_OFF) return true;
  }
  return false;
}

/** The runs that a reader sees in a run: parted where styles part it, and without what is hidden in its middle. */
export function asRendered(run: TextRun): TextRun[] {
  if (run.pieces.length < 2) return [run];
  const known = new Map<Element | null, boolean>();
  const isSeen = ({ parentElement }: Text): boolean => {
    const seen = known.get(parentElement) ?? (parentElement === null || isReadable(parentElement));
    known.set(parentElement, seen);
    return seen;
  };
  const [seen, unseen] = partition(run.pieces, ({ node }) => isSeen(node));
  if (seen.length === 0 || unseen.length === 0) return partedByStyle(run);
  return [...partedByStyle(joined(run, seen)), ...unseen.map((piece) => joined(run, [piece]))];
}

function partition<T>(all: readonly T[], isFirst: (one: T) => boolean): [T[], T[]] {
  const first: T[] = [];
  const second: T[] = [];
  for (const one of all) (isFirst(one) ? first : second).push(one);
  return [first, second];
}

/** A run of some of a run's pieces, with what stood for line breaks and gaps between them. */
function joined(run: TextRun, pieces: TextRun['pieces']): TextRun {
  let text = '';
  const placed = pieces.map(({ node, at, from, to }, i) => {
    const before = pieces[i - 1];
    const end = before === undefined ? at : before.at + before.to - before.from;
    if (run.pieces[run.pieces.findIndex((one) => one.node === node) - 1] === before)
      text += run.text.slice(end, at);
    const piece = { node, at: text.length, from, to };
    text += run.text.slice(at, at + to - from);
    return piece;
  });
  return { ...run, text, pieces: placed, seams: [] };
}

/** Elements that flow in a line by their name may stand as blocks by their style. */
function partedByStyle(run: TextRun): TextRun[] {
  const runs: TextRun[] = [];
  let from = 0;
  for (const [i, { node, at }] of run.pieces.entries()) {
    const before = run.pieces[i - 1]?.node;
    if (before === undefined || !areParted(before, node)) continue;
    runs.push(slice(run, from, at));
    from = at;
  }
  return from === 0 ? [run] : [...runs, slice(run, from, run.text.length)];
}

const areParted = (before: Text, after: Text): boolean =>
  before.parentNode !== after.parentNode && (isBlockWithout(before, after) || isBlockWithout(after, before));

/** Whether a node stands in a block that another does not stand in. */
function isBlockWithout(node: Text, other: Text): boolean {
  for (let up = node.parentElement; up !== null && !up.contains(other); up = up.parentElement) {
    const { display, float } = getComputedStyle(up);
    if (BLOCK_LEVEL.test(display) && !(float !== 'none' && up.textContent.length <= LONGEST_CAPITAL))
      return true;
  }
  return false;
}
