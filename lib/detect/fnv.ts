/** The hash FNV-1a over code units: where it starts, and how it takes in one more. */
export const SEED = 0x811c9dc5;
export const mix = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);
