import type { Reading } from './comparison.ts';
import type { Entry } from './record.ts';

const ends = ({ value: { quantity } }: Entry): number[] => [
  ...new Set([quantity.low, quantity.high].filter((end) => end !== undefined)),
];

const isOneSource = (a: Entry, b: Entry): boolean =>
  a.value.publisher === b.value.publisher &&
  a.fact.asOf === b.fact.asOf &&
  a.value.measure === b.value.measure &&
  a.value.quantity.unit === b.value.quantity.unit;

const meets = (named: ReadonlySet<string>, parts: ReadonlySet<string>): boolean =>
  [...named].some((place) => parts.has(place));

/** Sums are made within this many months. */
const NEAR = 24;

/**
 * Two figures that one source gave for one time and whose sum is the page's number: a sum that its readers made.
 * Empty where there is none.
 */
export function sumOf(
  { claim, month, places, origins, knownBy }: Reading,
  entries: readonly Entry[],
): Entry[] {
  const { low, high, unit } = claim.quantity;
  const total = low ?? high;
  if (total === undefined || unit !== 'people' || origins === undefined) return [];
  const near = entries.filter(
    (entry) =>
      Math.abs(entry.month - month) <= NEAR &&
      entry.knownFrom <= knownBy &&
      (places.size === 0 || meets(places, entry.places)),
  );
  for (const a of near) {
    if (a.origins === undefined || !meets(origins, a.origins)) continue;
    const b = near.find((one) => one !== a && isOneSource(a, one) && addUp(a, one, total));
    if (b !== undefined) return [a, b];
  }
  return [];
}

const addUp = (a: Entry, b: Entry, total: number): boolean =>
  ends(a).some((one) => ends(b).some((other) => one + other === total));
