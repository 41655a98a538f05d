import type { Span } from '../model/lookup.ts';

/**
 * Leaves, where things stand over one another, the surer kind first (`isShown`), then the longer. In reading order;
 * work grows with the lengths of what is placed, not with how often it overlaps.
 */
export function withoutOverlaps<T extends Span>(placed: readonly T[], isShown: (one: T) => boolean): T[] {
  const taken = new Uint8Array(placed.reduce((end, { to }) => Math.max(end, to), 0));
  const rank = (one: T): number => (isShown(one) ? 1 : 0);
  const ranked = [...placed].sort(
    (a, b) => rank(b) - rank(a) || b.to - b.from - (a.to - a.from) || a.from - b.from,
  );
  return ranked
    .filter(({ from, to }) => {
      if (taken.subarray(from, to).includes(1)) return false;
      taken.fill(1, from, to);
      return true;
    })
    .sort((a, b) => a.from - b.from);
}
