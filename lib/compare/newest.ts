import type { Comparison, Reading } from './comparison.ts';
import { areKeptApart } from './lines.ts';

/**
 * The newest estimate of what is compared, if it is later than all that is shown: of the same series, else of one that
 * may stand beside it, else of other scope, which the reader is told.
 */
export function newestOf(
  { month }: Reading,
  all: readonly Comparison[],
  shown: readonly Comparison[],
): Comparison | undefined {
  const [anchor] = shown;
  if (anchor === undefined) return undefined;
  const last = Math.max(month, ...shown.map(({ entry }) => entry.month));
  return all
    .filter((one) => one.entry.month > last && isOfTheKind(one, anchor))
    .sort((a, b) => rank(a, anchor) - rank(b, anchor) || b.entry.month - a.entry.month)[0];
}

const isOfTheKind = ({ entry, place, origin }: Comparison, anchor: Comparison): boolean =>
  entry.value.measure === anchor.entry.value.measure &&
  entry.kind === anchor.entry.kind &&
  place !== 'other' &&
  origin === anchor.origin &&
  !entry.retold;

/** Whether an estimate is of other places than the one it is shown beside, or kept apart from it by the record. */
export const isOfOtherScope = ({ place, entry }: Comparison, anchor: Comparison): boolean =>
  areKeptApart(entry, anchor.entry) ||
  ((place === 'part' || place === 'wider') && place !== anchor.place) ||
  (anchor.entry.everywhere && !entry.everywhere);

const [OTHER_SCOPE, GUESSED] = [4, 8];

function rank(one: Comparison, anchor: Comparison): number {
  const { entry } = one;
  // A bare year is often a guess: such a value comes last.
  const guessed = entry.fact.asOf.length === 4 ? GUESSED : 0;
  if (entry.series !== undefined && entry.series === anchor.entry.series) return guessed;
  const beside = entry.house === anchor.entry.house ? 1 : 2;
  return guessed + beside + (isOfOtherScope(one, anchor) ? OTHER_SCOPE : 0);
}
