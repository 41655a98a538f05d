import type { Browser, Page } from 'puppeteer-core';
import type { BrowserName } from '../../../scripts/browsers.ts';
import type { Driver } from '../../browser/harness/driver.ts';
import { launchPlain, launchWithGloss } from '../../browser/harness/launch.ts';
import { median } from './numbers.ts';

/** The same browser twice: as it is, and with the extension that ships. */
export interface Pair {
  name: BrowserName;
  plain: Browser;
  glossed: Driver;
  close: () => Promise<void>;
}

export async function launchPair(name: BrowserName): Promise<Pair> {
  const plain = await launchPlain(name, { offline: true });
  const glossed = await launchWithGloss(name, { offline: true });
  const close = async (): Promise<void> => {
    await plain.close();
    await glossed.close();
  };
  return { name, plain, glossed, close };
}

/** Medians of the same measurement without and with Gloss, by turns. */
export interface Compared {
  without: number;
  with: number;
  /** The median of the ratios of each two that were made one after the other. */
  ratio: number;
}

/** So long after a measurement whatever it has left behind is done with, in either browser. */
const SETTLE_MS = 500;

/** Lets the browser come to rest. */
const settle = (page: Page): Promise<void> =>
  page.evaluate(
    (milliseconds) =>
      new Promise<void>((resolve) => {
        setTimeout(() => requestIdleCallback(() => resolve()), milliseconds);
      }),
    SETTLE_MS,
  );

/** Opens a page in both, and measures on it by turns, so that whatever else the machine does falls on both. */
export async function compareOn(
  { plain, glossed }: Pair,
  url: string,
  rounds: number,
  measure: (page: Page) => Promise<number>,
): Promise<Compared> {
  const pages = [await plain.newPage(), await glossed.browser.newPage()] as const;
  for (const page of pages) await page.goto(url, { waitUntil: 'load' });
  const times: { without: number; with: number }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const order = round % 2 === 0 ? [0, 1] : [1, 0];
    const took = [0, 0];
    for (const which of order) {
      const page = pages[which];
      await page?.bringToFront();
      if (page === undefined) continue;
      await settle(page);
      took[which] = await measure(page);
    }
    times.push({ without: took[0] ?? 0, with: took[1] ?? 0 });
  }
  for (const page of pages) await page.close();
  return {
    without: median(times.map((time) => time.without)),
    with: median(times.map((time) => time.with)),
    ratio: median(times.map((time) => time.with / time.without)),
  };
}
