import { median } from '../../tests/bench/page/numbers.ts';
import type { Driver, Memory } from '../../tests/browser/harness/driver.ts';

/** What is held after some loads. */
export interface Sample extends Memory {
  loads: number;
  /** Entries that the background keeps of open tabs. */
  entries: number;
}

/** More than this from the first quarter to the last is growth. */
const MOST_GROWTH = 0.05;
const MEGABYTE = 2 ** 20;

interface Apis {
  storage: { session: { get(keys: null): Promise<object> } };
}

/** Counts what is held now. */
export async function takeSample(driver: Driver, loads: number): Promise<Sample> {
  const entries = await driver.inExtension(async () => {
    const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Apis | undefined>;
    return Object.keys((await (browser ?? chrome)?.storage.session.get(null)) ?? {}).length;
  }, undefined);
  return { loads, entries, ...(await driver.memory()) };
}

const megabytes = (bytes: number): string => (bytes / MEGABYTE).toFixed(2);

/** A line of the record. */
export const line = ({ loads, pages, background, entries }: Sample): string =>
  `${String(loads).padStart(6)} loads  pages ${megabytes(pages).padStart(8)} MB  background ${megabytes(background).padStart(8)} MB  entries ${entries}`;

/** The medians of the first and the last quarter, and whether what is held stays the same; one line each. */
export function verdicts(samples: readonly Sample[]): string[] {
  const quarter = Math.max(1, samples.length >> 2);
  return (['pages', 'background', 'entries'] as const).map((what) => {
    const [first, last] = [samples.slice(0, quarter), samples.slice(-quarter)].map((part) =>
      median(part.map((sample) => sample[what])),
    ) as [number, number];
    const growth = last / first - 1;
    const written = what === 'entries' ? String : megabytes;
    return (
      `${what}: first quarter ${written(first)}, last quarter ${written(last)} ` +
      `(${growth < 0 ? '' : '+'}${(growth * 100).toFixed(1)} %): ${growth <= MOST_GROWTH ? 'flat' : 'GROWS'}`
    );
  });
}
