/** Where a part of a text node stands in a run: `run.text` from `at` on is the node's text between the offsets. */
export interface Piece {
  node: Text;
  at: number;
  from: number;
  to: number;
}

/** The text of one block, joined across inline elements. Line breaks of the source are spaces. */
export interface TextRun {
  text: string;
  pieces: Piece[];
  block: Element;
  /** The text's language by the nearest `lang`; '' where none is given. */
  lang: string;
  /** Where two words of different elements touch: styles decide whether they are one. */
  seams: number[];
  /** The cells of a table's row that the run is made of. */
  cells?: TextRun[];
}

/** Where a piece ends in its run. */
export const endOf = ({ at, from, to }: Piece): number => at + to - from;

/** Cuts a run at some offsets of its text, in ascending order. */
export function split(run: TextRun, cuts: readonly number[]): TextRun[] {
  if (cuts.length === 0) return [run];
  const runs: TextRun[] = [];
  let from = 0;
  let [next, seam] = [0, 0];
  for (const to of [...cuts, run.text.length]) {
    const part: TextRun = { ...run, text: run.text.slice(from, to), pieces: [], seams: [] };
    for (let piece = run.pieces[next]; piece !== undefined && piece.at < to; piece = run.pieces[next]) {
      part.pieces.push(cut(piece, from, to));
      if (endOf(piece) > to) break;
      next += 1;
    }
    for (let at = run.seams[seam]; at !== undefined && at < to; at = run.seams[seam]) {
      if (at > from) part.seams.push(at - from);
      seam += 1;
    }
    runs.push(part);
    from = to;
  }
  return runs;
}

/** The part of a piece between two offsets of its run, as a piece of a run that begins at the first. */
function cut({ node, at, from: start, to: end }: Piece, from: number, to: number): Piece {
  return {
    node,
    at: Math.max(at - from, 0),
    from: start + Math.max(from - at, 0),
    to: Math.min(end, start + to - at),
  };
}
