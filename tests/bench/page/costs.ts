import type { Browser, CDPSession, Page } from 'puppeteer-core';
import type { PageServer } from '../../browser/harness/server.ts';
import { until } from '../../browser/harness/until.ts';
import { median, row } from './numbers.ts';
import type { Pair } from './pair.ts';

/*
 * What Gloss keeps and what its start takes, as Chromium itself counts: the heap of the page's process after garbage
 * was collected, and the processor's time of its main thread, which other work of the machine does not change.
 */

const MENTION = '<p>Yesterday the United Nations met, and nobody said a word about the bridge.</p>';
const PLAIN = '<p>Yesterday the town council met, and nobody said a word about the bridge.</p>';
const FRAMES = 20;
const NAVIGATIONS = 1000;
/** Long enough for Gloss to start, and to read a page like these. */
const LOADED_MS = 1500;
/** Between two navigations: some are read before the next, and some are not. */
const STAY_MS = 40;

const pageOf = (body: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Costs</title><body>${body}`;

const rest = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

const marksOn = (page: Page): Promise<number> =>
  page.evaluate(() =>
    [...CSS.highlights].reduce((sum, [name, { size }]) => sum + (name.endsWith('-hue') ? 0 : size), 0),
  );

async function metric(session: CDPSession, name: 'JSHeapUsedSize' | 'TaskDuration'): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find((one) => one.name === name)?.value ?? Number.NaN;
}

/** Kilobytes of a page's heap that something still holds. */
async function heapOf(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const bytes = await metric(session, 'JSHeapUsedSize');
  await session.detach();
  return bytes / 1024;
}

/** Milliseconds that the page's main thread works until it has been loaded and is at rest. */
async function workOf(browser: Browser, url: string): Promise<number> {
  const page = await browser.newPage();
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(url, { waitUntil: 'load' });
  await rest(LOADED_MS);
  const seconds = await metric(session, 'TaskDuration');
  await page.close();
  return seconds * 1000;
}

async function heapAfterLoad(browser: Browser, url: string, marks: number): Promise<number> {
  const page = await browser.newPage();
  await page.goto(url, { waitUntil: 'load' });
  await rest(LOADED_MS);
  await until(
    'the marks',
    () => marksOn(page),
    (size) => size === marks,
  );
  const heap = await heapOf(page);
  await page.close();
  return heap;
}

/** Goes from article to article as pages do that load only once. */
const navigate = (page: Page, times: number): Promise<void> =>
  page.evaluate(
    async (count, article, stay) => {
      for (let i = 0; i < count; i += 1) {
        history.pushState({}, '', `#${i}`);
        document.body.innerHTML = `<h1>Article ${i}</h1>${article.repeat(3)}`;
        await new Promise((resolve) => {
          setTimeout(resolve, stay);
        });
      }
    },
    times,
    MENTION,
    STAY_MS,
  );

async function heapGrowth(browser: Browser, url: string): Promise<number> {
  const page = await browser.newPage();
  await page.goto(url, { waitUntil: 'load' });
  await navigate(page, NAVIGATIONS / 2);
  await rest(LOADED_MS);
  const before = await heapOf(page);
  await navigate(page, NAVIGATIONS);
  await rest(LOADED_MS);
  const grown = (await heapOf(page)) - before;
  await page.close();
  return grown;
}

const print = (name: string, without: number, withGloss: number): void =>
  console.log(row(name, [without, withGloss, withGloss - without], 1));

/** Prints what a page's heap holds with and without Gloss. */
export async function benchMemory({ plain, glossed: { browser } }: Pair, server: PageServer): Promise<void> {
  console.log("\n  heap of the page's process after garbage was collected, kB");
  console.log(row('', ['without', 'with', 'more']));
  for (const mentions of [0, 1000]) {
    const body = PLAIN.repeat(1000 - mentions) + MENTION.repeat(mentions);
    const url = server.serve(`/heap-${mentions}.html`, { body: pageOf(body) });
    const heap = await heapAfterLoad(plain, url, 0);
    print(`1,000 paragraphs, ${mentions} mentions`, heap, await heapAfterLoad(browser, url, mentions));
  }
  const url = server.serve('/navigations.html', { body: pageOf(MENTION) });
  print(
    'more after 1,000 navigations in the page',
    await heapGrowth(plain, url),
    await heapGrowth(browser, url),
  );
}

/** Prints what loading takes with and without Gloss, in an empty page, in frames and on a page full of mentions. */
export async function benchStart(
  { plain, glossed: { browser } }: Pair,
  server: PageServer,
  rounds: number,
): Promise<void> {
  const frame = server.serve('/frame.html', { body: pageOf(PLAIN) });
  const pages: [string, string][] = [
    ['an empty page', ''],
    ['a page of 20 empty frames', '<iframe></iframe>'.repeat(FRAMES)],
    ['a page of 20 frames with a paragraph', `<iframe src="${frame}"></iframe>`.repeat(FRAMES)],
    ['20,000 mentions, of which 3,000 are marked', MENTION.repeat(20_000)],
  ];
  console.log('\n  work of the main thread while a page is loaded and read, ms of the processor, medians');
  console.log(row('', ['without', 'with', 'more']));
  for (const [i, [name, body]] of pages.entries()) {
    const url = server.serve(`/start-${i}.html`, { body: pageOf(body) });
    const [without, withGloss]: [number[], number[]] = [[], []];
    for (let round = 0; round < rounds; round += 1) {
      without.push(await workOf(plain, url));
      withGloss.push(await workOf(browser, url));
    }
    print(name, median(without), median(withGloss));
  }
}
