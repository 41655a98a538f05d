import type { Browser } from 'puppeteer-core';
import type { PageServer } from '../../browser/harness/server.ts';
import { bundle } from './bundle.ts';
import type { BenchPage } from './generated.ts';
import { median, quantile, row } from './numbers.ts';
import { onFreshPage, serveAtRest, serveScript } from './open.ts';
import type { Scan } from './scripts/gloss.ts';
import type { Reader } from './scripts/readers.ts';

/*
 * A first scan, against others on the same page. Each measurement is made on a page loaded anew, in a script that has
 * never run: that is what a reader's page costs. Gloss runs the very modules that ship, as a script of the page and
 * not of the extension, for browsers do not say what an extension's script costs; a meter notes each piece of its work
 * from the first line to the last report. Mentions are read on a worker's thread, as the background reads them in its
 * own process: that time is given apart.
 */

interface Scripts {
  gloss: string;
  readers: string;
  background: string;
}

interface Measured extends Record<Reader, number> {
  gloss: number;
  /** The same on the same page once more, in code that the browser has seen run and made fast. */
  again: number;
  longest: number;
  background: number;
}

const READERS: readonly Reader[] = ['read', 'expression', 'markjs', 'fardt'];

export async function bundleScan(server: PageServer): Promise<Scripts> {
  const [gloss, readers, background] = await Promise.all(
    ['gloss.ts', 'readers.ts', 'background.ts'].map(bundle),
  );
  return {
    gloss: gloss ?? '',
    readers: readers ?? '',
    background: serveScript(server, '/gloss-background.js', background ?? ''),
  };
}

/** So often the page script is run again, for its code to become fast. */
const RUNS_AGAIN = 5;

/** Runs the page script on a fresh page, and again. */
const scanOnce = (
  browser: Browser,
  url: string,
  { gloss, background }: Scripts,
): Promise<{ first: Scan; again: Scan }> =>
  onFreshPage(browser, url, async (page) => {
    await page.evaluate(gloss);
    // In full: pages have bases of their own.
    await page.evaluate(
      (path) => window.glossBench.ready(location.origin + path),
      new URL(background).pathname,
    );
    const first = await page.evaluate(() => window.glossBench.scan());
    for (let run = 1; run < RUNS_AGAIN; run += 1) await page.evaluate(() => window.glossBench.scan());
    return { first, again: await page.evaluate(() => window.glossBench.scan()) };
  });

const readOnce = (browser: Browser, url: string, { readers }: Scripts, reader: Reader): Promise<number> =>
  onFreshPage(browser, url, async (page) => {
    await page.evaluate(readers);
    return page.evaluate((name) => window.glossReaders(name).total, reader);
  });

async function measure(browser: Browser, url: string, scripts: Scripts, rounds: number): Promise<Measured> {
  const scans: Scan[] = [];
  const again: Scan[] = [];
  const times = new Map<Reader, number[]>(READERS.map((reader) => [reader, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const reader of READERS) times.get(reader)?.push(await readOnce(browser, url, scripts, reader));
    const scan = await scanOnce(browser, url, scripts);
    scans.push(scan.first);
    again.push(scan.again);
  }
  const of = (reader: Reader): number => median(times.get(reader) ?? []);
  return {
    read: of('read'),
    expression: of('expression'),
    markjs: of('markjs'),
    fardt: of('fardt'),
    gloss: median(scans.map(({ total }) => total)),
    again: median(again.map(({ total }) => total)),
    longest: median(scans.map(({ longest }) => longest)),
    background: median(scans.map((scan) => scan.background)),
  };
}

const ROWS: [keyof Measured, string][] = [
  ['read', '(a) read every text node, do nothing'],
  ['gloss', '(b) Gloss: first scan, everything on the page'],
  ['again', '    … once more, in code made fast by then'],
  ['background', '    … and in the background, meanwhile'],
  ['expression', '(c) 31 names by one regular expression'],
  ['markjs', '(d) mark.js, the same 31 names'],
  ['fardt', '(e) findAndReplaceDOMText, the same 31 names'],
  ['longest', 'longest piece of (b)'],
];

/** Prints, for all pages, what reading them costs in each way. */
export async function benchScan(
  browser: Browser,
  server: PageServer,
  pages: readonly BenchPage[],
  rounds: number,
): Promise<void> {
  const scripts = await bundleScan(server);
  const all: Measured[] = [];
  for (const [i, page] of pages.entries())
    all.push(await measure(browser, serveAtRest(server, `/page-${i}.html`, page), scripts, rounds));
  console.log(`\n  first scan of ${pages.length} pages, ${rounds} rounds; milliseconds, medians over pages`);
  console.log(row('', ['median', '95%', 'most', '× (a)']));
  for (const [key, name] of ROWS) {
    const values = all.map((one) => one[key]);
    const ratio = median(all.map((one) => one[key] / one.read));
    console.log(
      row(name, [
        median(values),
        quantile(values, 0.95),
        Math.max(...values),
        key === 'longest' ? '' : ratio,
      ]),
    );
  }
}
