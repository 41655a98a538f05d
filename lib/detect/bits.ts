/** Places for each number, so that few are taken; and how many bits the fewest places have. */
const PLACES_PER_NUMBER = 32;
const LEAST_BITS = 17;

/** What numbers there may be, told by their upper bits alone: small, so that it stays in the processor's nearest memory. */
export interface Bits {
  readonly bits: Uint8Array;
  /** Takes a number of 32 bits to its place. */
  readonly shift: number;
}

/** Room for so many numbers. */
export function roomFor(most: number): Bits {
  const power = Math.max(LEAST_BITS, Math.ceil(Math.log2(most * PLACES_PER_NUMBER)));
  return { bits: new Uint8Array(2 ** (power - 3)), shift: 32 - power };
}

export function takePlace({ bits }: Bits, place: number): void {
  bits[place >>> 3] = (bits[place >>> 3] ?? 0) | (1 << (place & 7));
}

export const take = (all: Bits, number: number): void => takePlace(all, number >>> all.shift);

/** Whether a number may be among those taken. */
export function mayHold({ bits, shift }: Bits, number: number): boolean {
  const place = number >>> shift;
  return ((bits[place >>> 3] ?? 0) & (1 << (place & 7))) !== 0;
}

/** The places that are taken, in order. */
export const placesTaken = ({ bits }: Bits): number[] =>
  Array.from(bits).flatMap((byte, at) =>
    [0, 1, 2, 3, 4, 5, 6, 7].filter((bit) => (byte & (1 << bit)) !== 0).map((bit) => at * 8 + bit),
  );

/** Whether a hash is one of these, of which only so many upper bits are kept; a first look tells most that are not. */
export function hashSet(kept: readonly number[], keptBits = 32): (hash: number) => boolean {
  const rest = 32 - keptBits;
  const hashes = new Set(kept);
  const first = roomFor(hashes.size);
  for (const hash of hashes) take(first, hash << rest);
  return (hash) => mayHold(first, hash) && hashes.has(hash >>> rest);
}
