import { mkdirSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { launchWithGloss } from '../tests/browser/harness/launch.ts';
import { openPage } from '../tests/browser/harness/opened.ts';
import { startServer } from '../tests/browser/harness/server.ts';
import { until } from '../tests/browser/harness/until.ts';

// The pictures of the stores' listings, from the build that ships: `npm run store:screenshots`. Both stores take this size.

const SIZE = { width: 1280, height: 800 };
const FOLDER = fileURLToPath(new URL('../docs/store/screenshots/', import.meta.url));
const ARTICLE = new URL('../tests/pages/sample.html', import.meta.url);

/** Pages of the extension, with a word that each shows once it is drawn. */
const OWN: readonly [name: string, address: string, word: string][] = [
  ['3-facts', 'facts.html#/facts?q=red+notice', 'As of'],
  ['4-figures', 'facts.html#/figures', 'Syria'],
  ['5-settings', 'options.html', 'Gloss'],
];

const server = await startServer();
const driver = await launchWithGloss('chromium', { offline: true });
mkdirSync(FOLDER, { recursive: true });
const save = (name: string, picture: Uint8Array): void => writeFileSync(`${FOLDER}${name}.png`, picture);

// A mention is scrolled to the upper part of the view, where its card has room below.
const body = (await readFile(ARTICLE, 'utf8')).replace(
  '</style>',
  'html { scroll-padding-block-end: 500px; }</style>',
);
const opened = await openPage(driver, server.serve('/article', { body }));
await opened.page.setViewport(SIZE);
// A card that fades in would be half there.
await opened.page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
const marks = await opened.marksWhen('the mentions', ({ length }) => length > 10);
for (const [name, start, word] of [
  ['1-figure', 'more than 25,000 foreign terrorist', 'Monitoring Team'],
  ['2-name', 'UN Secretary-General', 'Guterres'],
] as const) {
  await opened.hover(marks.find(({ text }) => text.startsWith(start))?.text ?? start);
  await opened.cardWhen(name, ({ text }) => text.includes(word));
  save(name, await opened.page.screenshot());
  await opened.page.keyboard.press('Escape');
}
for (const [name, address, word] of OWN) {
  const own = await driver.openOwn(address);
  await own.page.setViewport(SIZE);
  await until(
    name,
    // Charts below the first are drawn when there is time.
    () =>
      own.run(() => (document.querySelector('.tile-chart:empty') ? '' : document.body.innerText), undefined),
    (text) => text.includes(word),
  );
  save(name, await own.page.screenshot());
  await own.close();
}
await driver.close();
await server.close();
console.log(`Wrote ${String(2 + OWN.length)} pictures to ${FOLDER}`);
