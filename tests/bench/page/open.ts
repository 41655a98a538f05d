import type { Browser, Page } from 'puppeteer-core';
import type { PageServer } from '../../browser/harness/server.ts';
import type { BenchPage } from './generated.ts';

/** Nothing is loaded and no script of the page's runs: what is measured is the page, at rest. Clocks are exact. */
const HEADERS = {
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; worker-src 'self'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

/** Serves a page to be measured at rest, and gives its address. */
export const serveAtRest = (server: PageServer, path: string, { html }: BenchPage): string =>
  server.serve(path, { body: html, headers: HEADERS }).replace('127.0.0.1', 'localhost');

/** Serves a script that pages at rest may run. */
export const serveScript = (server: PageServer, path: string, body: string): string =>
  server.serve(path, {
    body,
    headers: { 'content-type': 'text/javascript', 'cross-origin-embedder-policy': 'require-corp' },
  });

/** Opens a page anew, waits until the browser has nothing left to do with it, and measures something on it. */
export async function onFreshPage<T>(
  browser: Browser,
  url: string,
  measure: (page: Page) => Promise<T>,
): Promise<T> {
  const page = await browser.newPage();
  try {
    await page.goto(url, { waitUntil: 'load' });
    await page.evaluate(
      () =>
        new Promise((resolve) => {
          requestIdleCallback(resolve);
        }),
    );
    return await measure(page);
  } finally {
    await page.close();
  }
}
