import type { Browser, Page } from 'puppeteer-core';
import type { PageServer } from '../../browser/harness/server.ts';
import { until } from '../../browser/harness/until.ts';
import { type Meter, meterOf } from './meters.ts';
import { median, row } from './numbers.ts';
import type { Pair } from './pair.ts';

/*
 * What Gloss keeps and what its start takes, as browsers themselves count: what the page's process holds after garbage
 * was collected, and the processor's time, which other work of the machine hardly changes.
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

/** Milliseconds of the processor that a page takes until it has been loaded and is at rest. */
async function workOf(browser: Browser, meter: Meter, url: string): Promise<number> {
  const page = await browser.newPage();
  const worked = await meter.work(page);
  await page.goto(url, { waitUntil: 'load' });
  await rest(LOADED_MS);
  const milliseconds = await worked();
  await page.close();
  return milliseconds;
}

async function heldAfterLoad(browser: Browser, meter: Meter, url: string, marks: number): Promise<number> {
  const page = await browser.newPage();
  await page.goto(url, { waitUntil: 'load' });
  await rest(LOADED_MS);
  await until(
    'the marks',
    () => marksOn(page),
    (size) => size === marks,
  );
  const held = await meter.held(page);
  await page.close();
  return held;
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

/** What is held more after each of some equal numbers of navigations than before it. */
async function growth(browser: Browser, meter: Meter, url: string): Promise<number[]> {
  const page = await browser.newPage();
  await page.goto(url, { waitUntil: 'load' });
  const held: number[] = [];
  for (const times of [NAVIGATIONS / 2, NAVIGATIONS, NAVIGATIONS]) {
    await navigate(page, times);
    await rest(LOADED_MS);
    held.push(await meter.held(page));
  }
  await page.close();
  return held.slice(1).map((kilobytes, i) => kilobytes - (held[i] ?? 0));
}

const print = (name: string, without: number, withGloss: number): void =>
  console.log(row(name, [without, withGloss, withGloss - without], 1));

/** Opens a page of the same site that stays, so that the site's process does, too. */
async function openAnchor(browser: Browser, server: PageServer): Promise<void> {
  const page = await browser.newPage();
  await page.goto(server.serve('/anchor.html', { body: pageOf('') }), { waitUntil: 'load' });
  await rest(LOADED_MS);
}

/** Both browsers of a pair with their meters. */
async function measured({ name, plain, glossed }: Pair, server: PageServer) {
  const browsers = [plain, glossed.browser] as const;
  // Firefox counts by process, and the start of one is none of Gloss's.
  if (name === 'firefox') for (const browser of browsers) await openAnchor(browser, server);
  const [without, withGloss] = browsers.map((browser) => ({ browser, meter: meterOf(name, browser) }));
  if (without === undefined || withGloss === undefined) throw new Error('A pair is two browsers.');
  return { without, withGloss };
}

/** Prints what a page's process holds with and without Gloss. */
export async function benchMemory(pair: Pair, server: PageServer): Promise<void> {
  const { without, withGloss } = await measured(pair, server);
  console.log("\n  held by the page's process after garbage was collected, kB");
  console.log(row('', ['without', 'with', 'more']));
  for (const mentions of [0, 1000]) {
    const body = PLAIN.repeat(1000 - mentions) + MENTION.repeat(mentions);
    const url = server.serve(`/heap-${mentions}.html`, { body: pageOf(body) });
    print(
      `1,000 paragraphs, ${mentions} mentions`,
      await heldAfterLoad(without.browser, without.meter, url, 0),
      await heldAfterLoad(withGloss.browser, withGloss.meter, url, mentions),
    );
  }
  const url = server.serve('/navigations.html', { body: pageOf(MENTION) });
  // At the same time: what is held does not depend on it.
  const [plain, glossed] = await Promise.all([
    growth(without.browser, without.meter, url),
    growth(withGloss.browser, withGloss.meter, url),
  ]);
  for (const [i, name] of ['more after 1,000 navigations, after 500', '… after another 1,000'].entries())
    print(name, plain[i] ?? Number.NaN, glossed[i] ?? Number.NaN);
}

/** Prints what loading takes with and without Gloss, in an empty page, in frames and on a page full of mentions. */
export async function benchStart(pair: Pair, server: PageServer, rounds: number): Promise<void> {
  const both = await measured(pair, server);
  const frame = server.serve('/frame.html', { body: pageOf(PLAIN) });
  const pages: [string, string][] = [
    ['an empty page', ''],
    ['a page of 20 empty frames', '<iframe></iframe>'.repeat(FRAMES)],
    ['a page of 20 frames with a paragraph', `<iframe src="${frame}"></iframe>`.repeat(FRAMES)],
    ['20,000 mentions, of which 3,000 are marked', MENTION.repeat(20_000)],
  ];
  console.log('\n  work while a page is loaded and read, ms of the processor, medians');
  console.log(row('', ['without', 'with', 'more']));
  for (const [i, [name, body]] of pages.entries()) {
    const url = server.serve(`/start-${i}.html`, { body: pageOf(body) });
    const [without, withGloss]: [number[], number[]] = [[], []];
    for (let round = 0; round < rounds; round += 1) {
      without.push(await workOf(both.without.browser, both.without.meter, url));
      withGloss.push(await workOf(both.withGloss.browser, both.withGloss.meter, url));
    }
    print(name, median(without), median(withGloss));
  }
}
