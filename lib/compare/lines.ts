import type { Comparison } from './comparison.ts';
import type { Entry } from './record.ts';

/** Estimates this much further off than the nearest one still speak for the same time. */
const SAME_SPELL_MONTHS = 4;

/** Whether the record says that two estimates must never be set beside each other. */
export function areKeptApart({ series: a }: Entry, { series: b }: Entry): boolean {
  return a !== undefined && b !== undefined && (a.notWith.includes(b.id) || b.notWith.includes(a.id));
}

/**
 * The estimates that speak for one time, the closest in scope first: of each series only its last word, none that must
 * not stand beside the first, and none much further off than the nearest.
 */
export function spokenAt(candidates: readonly Comparison[]): Comparison[] {
  const likeliest = candidates.filter(({ people }) => people === 'same');
  const sorted = (likeliest.length > 0 ? likeliest : [...candidates]).sort(byCloseness);
  const [anchor] = sorted;
  if (anchor === undefined) return [];
  const together = sorted.filter(({ entry }) => !areKeptApart(entry, anchor.entry));
  const last = together.filter((one) => together.every((other) => !isReplaced(one, other)));
  const nearest = Math.min(...last.map(({ distance }) => distance));
  return last.filter(({ distance }) => distance <= nearest + SAME_SPELL_MONTHS);
}

/** Whether a value of the same line is closer to the time; makers who share a series without one line stay apart. */
function isReplaced({ entry, distance }: Comparison, other: Comparison): boolean {
  const { series } = entry;
  if (series === undefined || series !== other.entry.series) return false;
  return other.distance < distance && (series.comparable || entry.house === other.entry.house);
}

const PLACE_ORDER: Record<Comparison['place'], number> = {
  same: 0,
  near: 1,
  open: 1,
  wider: 2,
  part: 2,
  other: 3,
};

/** Same place first; where none is named, all regions before one; then the nearest in time, then the most prominent. */
export function byCloseness(a: Comparison, b: Comparison): number {
  return (
    PLACE_ORDER[a.place] - PLACE_ORDER[b.place] ||
    (a.place === 'open' ? Number(b.entry.everywhere) - Number(a.entry.everywhere) : 0) ||
    a.distance - b.distance ||
    b.entry.fact.weight - a.entry.fact.weight ||
    a.entry.knownFrom - b.entry.knownFrom ||
    (a.entry.fact.id < b.entry.fact.id ? -1 : 1)
  );
}

/** The most prominent first, then whoever published first: later ones mostly repeat it. */
export const byOrigin = (a: Comparison, b: Comparison): number =>
  b.entry.fact.weight - a.entry.fact.weight ||
  a.entry.knownFrom - b.entry.knownFrom ||
  (a.entry.fact.id < b.entry.fact.id ? -1 : 1);
