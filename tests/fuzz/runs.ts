import fc, { type Parameters } from 'fast-check';

// How long each test goes on, and from where: set by scripts/fuzz.ts; without it, a few runs that are always the same.

/** Where the few runs begin, so that what they find was changed by whoever sees it. */
const SEED_OF_FEW = 1;

const minutes = Number(process.env['FUZZ_MINUTES'] ?? 0);
const seed = process.env['FUZZ_SEED'];
const path = process.env['FUZZ_PATH'];

/**
 * Parameters of a property: so many runs, or as many as there is time for. What fails is told with the seed and the
 * path that lead there again, `npm run fuzz -- --seed S --path P`.
 */
export const runs = <T>(few: number): Parameters<T> => ({
  numRuns: minutes > 0 ? Number.MAX_SAFE_INTEGER : few,
  ...(minutes > 0
    ? { plugins: [fc.interruptAfterTimeLimit(minutes * 60_000) as fc.Plugin<T>], endOnFailure: true }
    : {}),
  ...(seed === undefined && minutes > 0 ? {} : { seed: Number(seed ?? SEED_OF_FEW) }),
  ...(path === undefined ? {} : { path }),
});

/** Longest that a test may take, in milliseconds: what it was given, and a while to come to its end. */
export const LONGEST = minutes * 60_000 + 600_000;
