import type { Browser } from 'puppeteer-core';
import { bundle } from '../../tests/bench/page/bundle.ts';
import { inPage } from './loading.ts';

/** How long Gloss keeps a page's thread, in milliseconds. */
export interface Timed {
  longest: number;
  total: number;
}

const [script, background] = await Promise.all([bundle('gloss.ts'), bundle('background.ts')]);

/** What has to be served beside every page for it to be timed. */
export const BACKGROUND = { path: '/gloss-background.js', body: background };

/**
 * Times Gloss on a page, in a load of its own: browsers do not say what an extension's script costs, so the same
 * script runs as the page's own, between two looks at the clock. Undefined where the page allows no worker.
 */
export const timeGloss = (browser: Browser, url: string): Promise<Timed | undefined> =>
  inPage(browser, url, async (page) => {
    try {
      await page.evaluate(script);
      await page.evaluate((address) => window.glossBench.ready(address), new URL(BACKGROUND.path, url).href);
      const { longest, total } = await page.evaluate(() => window.glossBench.scan());
      return { longest, total };
    } catch {
      return undefined;
    }
  });
