import { setTimeout } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer-core';
import type { FrameReport } from '../../lib/model/page.ts';
import type { Driver } from '../../tests/browser/harness/driver.ts';
import { until } from '../../tests/browser/harness/until.ts';
import {
  LAST_LINE,
  type Snapshot,
  addLastLine,
  isLastLineMarked,
  makeRepeatable,
  removeLastLine,
  settle,
  takeSnapshot,
} from './inpage.ts';

export { LAST_LINE } from './inpage.ts';

/** A page as one load of it left it. */
export interface Load {
  snapshot: Snapshot;
  /** Errors in the console and thrown. */
  errors: string[];
}

/** The same with Gloss, and what that found. */
export interface GlossedLoad extends Load {
  report: FrameReport | undefined;
}

const LOADED_MS = 20_000;
const MARKED_WITHIN_MS = 20_000;

/**
 * Loads a page in a browser without Gloss.
 * @param later milliseconds to go on watching it after it has come to rest
 */
export const loadPlain = (browser: Browser, url: string, later = 0): Promise<Load> =>
  inPage(browser, url, async (page, errors) => {
    await setTimeout(later);
    return { snapshot: await page.evaluate(takeSnapshot), errors };
  });

/** Loads a page with Gloss, and waits until Gloss has read all of it. */
export const loadGlossed = (driver: Driver, url: string): Promise<GlossedLoad> =>
  inPage(driver.browser, url, async (page, errors) => {
    const report = await reportOf(driver, page, url);
    await page.evaluate(removeLastLine);
    return { snapshot: await page.evaluate(takeSnapshot), errors, report };
  });

/** Opens a page, waits until it has come to rest, and does something with it. */
export async function inPage<T>(
  browser: Browser,
  url: string,
  work: (page: Page, errors: string[]) => Promise<T>,
): Promise<T> {
  const page = await browser.newPage();
  try {
    const errors: string[] = [];
    // Addresses hold the time of day and the like.
    const add = (text: string): unknown => errors.push(text.replaceAll(/https?:[^\s'")]*/g, '…'));
    page.on('console', (message) => {
      if (message.type() === 'error') add(message.text());
    });
    page.on('pageerror', (error) => add(error instanceof Error ? error.message : String(error)));
    page.on('dialog', (dialog) => void dialog.dismiss());
    await page.evaluateOnNewDocument(makeRepeatable);
    await goTo(page, url);
    await page.evaluate(settle);
    return await work(page, errors);
  } finally {
    await page.close();
  }
}

/** Opens a page and waits until it is loaded. Firefox takes one for failed that would have sent its readers on, and was kept from it. */
export async function goTo(page: Page, url: string): Promise<void> {
  try {
    await page.goto(url, { waitUntil: 'load', timeout: LOADED_MS });
  } catch (error) {
    if (!String(error).includes('Address rejected')) throw error;
    await page.waitForFunction(
      (wanted) => location.href === wanted && document.readyState === 'complete',
      { timeout: LOADED_MS },
      url,
    );
  }
}

/** What Gloss has told the background of a page, once that includes the page's last line. */
async function reportOf(driver: Driver, page: Page, url: string): Promise<FrameReport | undefined> {
  await page.evaluate(addLastLine);
  const isRead = await page
    .waitForFunction(isLastLineMarked, { timeout: MARKED_WITHIN_MS })
    .then(() => true)
    .catch(() => false);
  const host = new URL(url).hostname;
  const ask = (): Promise<FrameReport | undefined> => driver.inExtension(reportFor, host);
  const isWhole = ({ mentions }: FrameReport): boolean =>
    !isRead || mentions.some(({ before }) => before.endsWith(LAST_LINE));
  return until('a report of the page', ask, isWhole).catch(() => ask());
}

/** The last report of a top page with this host. Runs in a page of the extension. */
async function reportFor(host: string): Promise<FrameReport | undefined> {
  const { browser, chrome } = globalThis as unknown as Record<
    'browser' | 'chrome',
    ExtensionApis | undefined
  >;
  const stored = await (browser ?? chrome)?.storage.session.get(null);
  return Object.entries(stored ?? {})
    .filter(([key, report]) => key.endsWith(':0') && report.host === host)
    .map(([, report]) => report)
    .at(-1);
}

interface ExtensionApis {
  storage: { session: { get(keys: null): Promise<Record<string, FrameReport>> } };
}
