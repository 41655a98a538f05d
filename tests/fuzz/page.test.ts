import fc from 'fast-check';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chooseSettings } from '../browser/harness/choose.ts';
import type { Driver } from '../browser/harness/driver.ts';
import { BROWSERS, launchWithGloss } from '../browser/harness/launch.ts';
import { type PageServer, startServer } from '../browser/harness/server.ts';
import { until } from '../browser/harness/until.ts';
import { changes, makeChanges } from './changes.ts';
import { readSides } from './marks.ts';
import { LONGEST, runs } from './runs.ts';

// A page changes at random; then the same page, as it is now, is loaded beside it. What is marked must be the same.

const around = (play: string, last: string): string =>
  `<!doctype html><html lang="en"><title>Test</title><body><div id="play">${play}</div>` +
  `<p id="last">The end: <i>${last}</i>.</p>`;

/** The page as it is now, its shadow roots too, for the server; its last line has changed last of all. */
function writeOut(): string {
  const page = document.querySelector<HTMLIFrameElement>('#changed')!.contentDocument!;
  page.querySelector('#last i')!.textContent = 'UNESCO';
  return page.querySelector('#play')!.getHTML({ serializableShadowRoots: true });
}

/** Loads a page into one of the two frames. */
const load = (tab: Page, frame: string, url: string): Promise<void> =>
  tab.evaluate(
    (selector, address) =>
      new Promise<void>((resolve) => {
        const element = document.querySelector<HTMLIFrameElement>(selector)!;
        element.addEventListener('load', () => resolve(), { once: true });
        element.src = address;
      }),
    frame,
    url,
  );

describe.each(BROWSERS)('a page that changes at random, in %s', (name) => {
  let driver: Driver;
  let server: PageServer;
  let tab: Page;
  let count = 0;

  beforeAll(async () => {
    server = await startServer();
    driver = await launchWithGloss(name);
    tab = await driver.browser.newPage();
    await tab.goto(
      server.serve('/', {
        body: '<!doctype html><iframe id="changed" width="500" height="800"></iframe><iframe id="fresh" width="500" height="800"></iframe>',
      }),
    );
    await chooseSettings(driver, tab, { marks: { density: 'all', style: 'quiet' } });
  });

  afterAll(async () => {
    await driver.close();
    await server.close();
  });

  it(
    'is marked as if it were loaded afresh',
    async () => {
      await fc.assert(
        fc.asyncProperty(changes, async (list) => {
          await load(tab, '#changed', server.serve(`/changed${++count}`, { body: around('', 'Interpol') }));
          // As text: what fast-check makes has no prototype, which Firefox's protocol does not take.
          await tab.evaluate(makeChanges, JSON.stringify(list));
          const written = around(await tab.evaluate(writeOut), 'UNESCO');
          await load(tab, '#fresh', server.serve(`/fresh${count}`, { body: written }));
          const { changed, fresh } = await until(
            `the same marks on both sides of ${written}`,
            () => tab.evaluate(readSides),
            (sides) => sides.areRead && sides.changed.join('\n') === sides.fresh.join('\n'),
          );
          expect(changed).toEqual(fresh);
        }),
        runs(30),
      );
    },
    LONGEST,
  );
});
