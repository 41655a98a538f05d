import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { cardAtRest } from '../tests/browser/harness/cards.ts';
import type { Driver } from '../tests/browser/harness/driver.ts';
import { launchWithGloss } from '../tests/browser/harness/launch.ts';
import { type CardReading, type OpenedPage, openPage } from '../tests/browser/harness/opened.ts';
import { startServer } from '../tests/browser/harness/server.ts';
import { BrowserMissingError, type BrowserName } from './browsers.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const ARTICLE = 'sample.html';
/** The figure whose card is open in the screenshot. */
const SHOWN = /^more than 25,000 foreign terrorist fighters/;
/** The last figure of the article: when it is marked, all before it are. */
const LAST = /^hundreds of others/;
const TOPICS: Record<string, string> = {
  'gloss-interpol': 'Interpol',
  'gloss-un': 'United Nations',
  'gloss-fighters': 'Figure',
};

function build(browser: BrowserName): void {
  const wxt = join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  const target = browser === 'firefox' ? ['-b', 'firefox'] : [];
  const { status } = spawnSync(process.execPath, [wxt, 'build', ...target], { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

/** Whether a window can be opened: elsewhere than on Linux one always can. */
const hasDisplay = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env['DISPLAY']) || Boolean(process.env['WAYLAND_DISPLAY']);

/** Opens a window on the sample article and waits until it is closed. */
async function showWindow(driver: Driver, url: string): Promise<void> {
  const [first] = await driver.browser.pages();
  const page = first ?? (await driver.browser.newPage());
  await page.goto(url);
  console.log(`Gloss runs on ${url}. Hover a marked word; the toolbar button lists them all.`);
  console.log('Close the window, or press Ctrl+C, to end.');
  await new Promise((resolve) => {
    driver.browser.once('disconnected', resolve);
  });
}

/** Whether a card is whole, in whatever language the browser speaks: it names a source. */
const isWhole = ({ links }: CardReading): boolean => links.length > 0;

/** What a card says first: the standing of a figure, what a name is. */
async function readFirst(opened: OpenedPage, text: string, nth: number): Promise<string> {
  await opened.hover(text, nth);
  const { text: card } = await opened.cardWhen(`the card of "${text}"`, isWhole);
  await opened.page.keyboard.press('Escape');
  await opened.cardGone();
  const [, first = ''] = card
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  return first;
}

/** Prints every mention with its standing, as its card gives it, and takes a picture of the main one. */
async function printMentions(driver: Driver, url: string): Promise<void> {
  const opened = await openPage(driver, url);
  const found = await opened.marksWhen('the mentions of the article', (marks) =>
    marks.some(({ text }) => LAST.test(text)),
  );
  const seen = new Map<string, number>();
  for (const { highlight, text } of found) {
    const nth = seen.get(text) ?? 0;
    seen.set(text, nth + 1);
    console.log(
      `${(TOPICS[highlight] ?? highlight).padEnd(15)} ${text}\n${' '.repeat(16)}${await readFirst(opened, text, nth)}`,
    );
  }
  const main = found.find(({ text }) => SHOWN.test(text));
  await opened.hover(main?.text ?? '');
  await opened.cardWhen('the card of the main figure', isWhole);
  await cardAtRest(driver, opened.page);
  mkdirSync(join(root, 'screenshots'), { recursive: true });
  const path = join(root, 'screenshots', `sample-${driver.name}.png`);
  writeFileSync(path, await opened.page.screenshot());
  console.log(`\n${found.length} mentions. Screenshot: ${relative(process.cwd(), path)}`);
}

const { values } = parseArgs({
  options: {
    browser: { type: 'string', default: 'chromium' },
    headless: { type: 'boolean', default: false },
    // Shows what has been built before.
    built: { type: 'boolean', default: false },
  },
});
if (values.browser !== 'chromium' && values.browser !== 'firefox') {
  console.error(`--browser takes chromium or firefox, not "${values.browser}".`);
  process.exit(1);
}
if (!values.built) build(values.browser);
const server = await startServer();
const url = await server.serveFile(ARTICLE);
const window = hasDisplay() && !values.headless;
const driver = await launchWithGloss(values.browser, { window }).catch((error: unknown) => {
  if (!(error instanceof BrowserMissingError)) throw error;
  console.error(error.message);
  process.exit(1);
});
try {
  await (window ? showWindow(driver, url) : printMentions(driver, url));
} finally {
  await driver.close();
  await server.close();
}
