import { Sight } from './sight.ts';
import { type Piece, type TextRun, endOf, split } from './textrun.ts';
import { contains, parentElement, parentNode, textContent } from './tree.ts';

/*
 * Where only styles part a text. Asked of runs that hold a hit, and of no others: an answer may cost the page a style
 * computation.
 */

const BLOCK_LEVEL = /^(?:block|flex|grid|table|list-item|flow-root)/;
/** A drop capital is as long as this at most. */
const LONGEST_CAPITAL = 2;

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
  const [seen, unseen] = bySight(run.pieces);
  if (seen.length === 0 || unseen.length === 0) return partedByStyle(run);
  return [seen, ...unseen].flatMap((pieces) => partedByStyle(joined(run, pieces)));
}

/** The pieces that a reader sees, and stretches of those that stand unseen among them. */
function bySight(pieces: readonly Piece[]): [seen: Piece[], unseen: Piece[][]] {
  const sight = new Sight();
  const seen: Piece[] = [];
  const unseen: Piece[][] = [];
  let stretch: Piece[] | undefined;
  for (const piece of pieces) {
    if (sight.isSeen(piece.node)) {
      seen.push(piece);
      stretch = undefined;
    } else if (stretch === undefined) unseen.push((stretch = [piece]));
    else stretch.push(piece);
  }
  return [seen, unseen];
}

/** A run of some of a run's pieces, with what stood for line breaks and gaps between them. */
function joined(run: TextRun, pieces: readonly Piece[]): TextRun {
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
