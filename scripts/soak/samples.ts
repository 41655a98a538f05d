import { median } from '../../tests/bench/page/numbers.ts';
import type { Driver, Memory } from '../../tests/browser/harness/driver.ts';

/** What is held by one browser after some loads. */
export interface Sample extends Memory {
  loads: number;
  /** Entries that the background keeps of open tabs. */
  entries: number;
}

/** The same moment in the two browsers: one with all of Gloss, one without its script in pages. */
export interface Pair {
  gloss: Sample;
  control: Sample;
}

const MEGABYTE = 2 ** 20;
const KILOBYTE = 2 ** 10;

/**
 * Bytes a load by which what Gloss adds may grow: a megabyte in a thousand pages. A page whose script is not let go of
 * keeps all of its world, some 700 kB (`npm run bench:page -- --only memory`), so that one in 700 is seen. Less than
 * that cannot be told from the browsers' own noise in two thousand loads.
 */
const MOST_PER_LOAD = KILOBYTE;

interface Apis {
  storage: { session: { get(keys: null): Promise<Record<string, { host: string }>> } };
}

/** Counts what is held now. */
export async function takeSample(driver: Driver, loads: number): Promise<Sample> {
  const entries = await driver.inExtension(async () => {
    const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Apis | undefined>;
    const kept = Object.values((await (browser ?? chrome)?.storage.session.get(null)) ?? {});
    // Empty tabs, as the one that this runs in was at first, have no host.
    return kept.filter(({ host }) => host !== '').length;
  }, undefined);
  return { loads, entries, ...(await driver.memory()) };
}

const megabytes = (bytes: number): string => (bytes / MEGABYTE).toFixed(2);
const kilobytes = (bytes: number): string => `${bytes < 0 ? '' : '+'}${(bytes / KILOBYTE).toFixed(2)}`;

/** A line of the record: with Gloss's script in pages, and without. */
export const line = ({ gloss, control }: Pair): string =>
  `${String(gloss.loads).padStart(6)} loads  ` +
  (['pages', 'background'] as const)
    .map((what) => `${what} ${megabytes(gloss[what])} MB, without ${megabytes(control[what])} MB`)
    .join('; ') +
  `; worlds ${gloss.worlds}, without ${control.worlds}; entries ${gloss.entries}`;

/** How fast something grows in a load, and between what it lies with 95 % of confidence. */
export interface Growth {
  slope: number;
  low: number;
  high: number;
}

/**
 * How fast what Gloss adds grows: the median of (dj − di) / (lj − li) over all pairs of samples, where d is what is
 * held with Gloss's script in pages less what is held without, and l the loads until then (Theil 1950; the interval as
 * in Sen 1968). What a browser itself grows by is in both and falls out of d, and a sample taken before a browser had
 * let go of something moves a median little. The first quarter is left out: code and stores are warm after it.
 */
export function growth(pairs: readonly Pair[], what: 'pages' | 'background'): Growth {
  const points = pairs.slice(pairs.length >> 2);
  const slopes = points
    .flatMap((later, j) =>
      points
        .slice(0, j)
        .map(
          (earlier) =>
            (added(later, what) - added(earlier, what)) / (later.gloss.loads - earlier.gloss.loads),
        ),
    )
    .sort((a, b) => a - b);
  const n = points.length;
  const reach = 1.96 * Math.sqrt((n * (n - 1) * (2 * n + 5)) / 18);
  const at = (rank: number): number =>
    slopes[Math.min(Math.max(Math.round(rank), 0), slopes.length - 1)] ?? Number.NaN;
  return {
    slope: median(slopes),
    low: at((slopes.length - reach) / 2 - 1),
    high: at((slopes.length + reach) / 2),
  };
}

const added = ({ gloss, control }: Pair, what: keyof Sample): number => gloss[what] - control[what];

/** Whether what is held stays the same, one line for each kind of it. */
export function verdicts(pairs: readonly Pair[]): string[] {
  return [
    ...(['pages', 'background'] as const).map((what) => ofBytes(pairs, what)),
    ...(['worlds', 'entries'] as const).map((what) => ofCount(pairs, what)),
  ];
}

function ofBytes(pairs: readonly Pair[], what: 'pages' | 'background'): string {
  const { slope, low, high } = growth(pairs, what);
  const [first, last] = quarters(pairs).map((part) =>
    megabytes(median(part.map((pair) => added(pair, what)))),
  );
  const verdict = high <= MOST_PER_LOAD ? 'flat' : low > MOST_PER_LOAD ? 'GROWS' : 'NOT CERTAIN';
  return (
    `${what}: with less without ${first} MB in the first quarter, ${last} MB in the last; ` +
    `${kilobytes(slope)} kB a load (95 %: ${kilobytes(low)} to ${kilobytes(high)}): ${verdict}`
  );
}

/** What stays of a page that is gone is in every count after it: the least of a quarter tells. */
function ofCount(pairs: readonly Pair[], what: 'worlds' | 'entries'): string {
  const [first = Number.NaN, last = Number.NaN] = quarters(pairs).map((part) =>
    Math.min(...part.map((pair) => added(pair, what))),
  );
  return `${what}: with less without at least ${first} in the first quarter, ${last} in the last: ${last <= first ? 'flat' : 'GROWS'}`;
}

function quarters(pairs: readonly Pair[]): [Pair[], Pair[]] {
  const quarter = Math.max(1, pairs.length >> 2);
  return [pairs.slice(0, quarter), pairs.slice(-quarter)];
}
