import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import sharp from 'sharp';
import { cardAtRest } from '../tests/browser/harness/cards.ts';
import type { Driver } from '../tests/browser/harness/driver.ts';
import { launchWithGloss } from '../tests/browser/harness/launch.ts';
import { type OpenedPage, openPage } from '../tests/browser/harness/opened.ts';
import { startServer } from '../tests/browser/harness/server.ts';
import { until } from '../tests/browser/harness/until.ts';

// Takes the pictures of the README anew, in Chromium, of what is built: `npm run build && npm run pictures`.

const FOLDER = new URL('../docs/images/', import.meta.url);
const SIZE = { width: 920, height: 700 };
const FIGURE = 'more than 25,000 foreign terrorist fighters';
const NAME = 'UN Security Council';

const save = (name: string, picture: Uint8Array): void =>
  writeFileSync(fileURLToPath(new URL(name, FOLDER)), picture);

/** What headless pictures lack: where the pointer is. */
const POINTER = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="28"><path d="M2 2v19l5-4 3.5 8 3.5-1.6-3.5-7.8h6.500z" fill="#111" stroke="#fff" stroke-width="1.6"/></svg>',
);

/** One picture of the animation, and how long it stays, in milliseconds. */
interface Frame {
  picture: Buffer;
  delay: number;
}

async function frame(page: Page, at: { x: number; y: number }, delay: number): Promise<Frame> {
  const screen = sharp(await page.screenshot());
  const left = Math.round(Math.min(at.x, SIZE.width - 20));
  const top = Math.round(Math.min(at.y, SIZE.height - 28));
  return {
    picture: await screen
      .composite([{ input: POINTER, left, top }])
      .png()
      .toBuffer(),
    delay,
  };
}

/** Where the first line of a marked text stands. */
async function placeOf(opened: OpenedPage, text: string): Promise<{ x: number; y: number }> {
  const place = await opened.page.evaluate((wanted) => {
    for (const ranges of CSS.highlights.values())
      for (const { startContainer, startOffset, endContainer, endOffset } of ranges) {
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        if (!range.toString().replace(/\s+/g, ' ').startsWith(wanted)) continue;
        const { left, top, height } = range.getClientRects()[0] ?? new DOMRect();
        return { x: left + 60, y: top + height * 0.7 };
      }
    return undefined;
  }, text);
  if (place === undefined) throw new Error(`"${text}" is not marked.`);
  return place;
}

/** Moves the pointer to a mark, step by step, and waits for its card. */
async function visit(driver: Driver, opened: OpenedPage, text: string, from: { x: number; y: number }) {
  const { page } = opened;
  const to = await placeOf(opened, text);
  const frames: Frame[] = [];
  const steps = 7;
  for (let step = 1; step <= steps; step++) {
    const eased = 1 - (1 - step / steps) ** 2;
    const at = { x: from.x + (to.x - from.x) * eased, y: from.y + (to.y - from.y) * eased };
    await page.mouse.move(at.x, at.y);
    if (step < steps) frames.push(await frame(page, at, 60));
  }
  await opened.cardWhen(`the card of ${text}`, ({ text: words }) => /as of|since/i.test(words));
  await cardAtRest(driver, page);
  frames.push(await frame(page, to, 2600));
  return { frames, at: to };
}

/** Moves the pointer into the card above it and reads on in it. */
async function readOn(page: Page, from: { x: number; y: number }): Promise<Frame[]> {
  const at = { x: from.x + 90, y: from.y - 150 };
  const frames: Frame[] = [];
  for (const share of [0.4, 0.75, 1]) {
    const between = { x: from.x + (at.x - from.x) * share, y: from.y + (at.y - from.y) * share };
    await page.mouse.move(between.x, between.y);
    frames.push(await frame(page, between, 60));
  }
  for (let turn = 0; turn < 9; turn++) {
    await page.mouse.wheel({ deltaY: 45 });
    frames.push(await frame(page, at, 70));
  }
  frames.push(await frame(page, at, 2600));
  return frames;
}

async function animate(driver: Driver, opened: OpenedPage): Promise<void> {
  const { page } = opened;
  await page.bringToFront();
  const start = { x: SIZE.width - 60, y: 130 };
  await page.mouse.move(start.x, start.y);
  const before = await frame(page, start, 900);
  const first = await visit(driver, opened, NAME, start);
  await page.keyboard.press('Escape');
  await opened.cardGone();
  const second = await visit(driver, opened, FIGURE, first.at);
  save('article.png', await page.screenshot());
  const frames = [before, ...first.frames, ...second.frames, ...(await readOn(page, second.at))];
  const moving = sharp(
    frames.map(({ picture }) => picture),
    { join: { animated: true } },
  );
  const delay = frames.map((one) => one.delay);
  save('gloss.webp', await moving.webp({ delay, loop: 0, quality: 82 }).toBuffer());
}

async function pictureViews(driver: Driver, opened: OpenedPage): Promise<void> {
  const popup = await driver.openPopup(opened.page);
  await until(
    'the popup’s list',
    () => popup.run(() => document.body.innerText, undefined),
    (text) => text.includes('25,000'),
  );
  save('popup.png', await popup.screenshot());
  await popup.close();
  const [id] = (await driver.browser.extensions()).keys();
  const page = await driver.browser.newPage();
  await page.goto(`chrome-extension://${id}/facts.html#/figures`);
  await page.waitForSelector('svg');
  save('figures.png', await page.screenshot());
  await page.close();
}

const server = await startServer();
const driver = await launchWithGloss('chromium');
try {
  const opened = await openPage(driver, await server.serveFile('sample.html'));
  await opened.page.setViewport(SIZE);
  await opened.marksWhen('the mentions of the article', (marks) => marks.length > 10);
  await animate(driver, opened);
  await pictureViews(driver, opened);
} finally {
  await driver.close();
  await server.close();
}
console.log('docs/images holds the pictures of the README.');
