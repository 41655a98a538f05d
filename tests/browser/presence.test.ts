import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { waitForBadge } from './harness/badge.ts';
import { cardCount } from './harness/cards.ts';
import { BROWSERS, BUILDS, onlyIn } from './harness/launch.ts';
import { onStage } from './harness/stage.ts';
import { until } from './harness/until.ts';
import { openMarked, pageOf, pointAt, waitForFocus, waitForWords } from './page-marks.ts';

const UN = '<p>The <b id="t">United Nations</b> met.</p>';

describe.each(BROWSERS)('Gloss in pages that are open, in %s', (name) => {
  const stage = onStage(name);
  let page: Page;
  const troubles: string[] = [];

  beforeAll(async () => {
    page = await stage.driver.browser.newPage();
    page.on('pageerror', (error) => troubles.push(String(error)));
    page.on('console', (message) => troubles.push(message.text()));
    await openMarked(stage.server, page, '/open', UN, ['United Nations']);
  });

  const marksShown = (): Promise<boolean> =>
    page.evaluate(() =>
      [...CSS.highlights.keys()].some(
        (key) =>
          getComputedStyle(document.querySelector('#t')!, `::highlight(${key})`).textDecorationLine !==
            'none' && CSS.highlights.get(key)!.size > 0,
      ),
    );

  // Only DevTools of Chromium reach into the world of an extension's script.
  it.each(onlyIn('chromium', name))(
    'a second copy of the script in a page leaves it to the first',
    async () => {
      const script = await readFile(join(BUILDS[name], 'annotate.js'), 'utf8');
      const session = await page.createCDPSession();
      const world = new Promise<number>((resolve) => {
        session.on('Runtime.executionContextCreated', ({ context }) => {
          if (context.origin.startsWith('chrome-extension://')) resolve(context.id);
        });
      });
      await session.send('Runtime.enable');
      await session.send('Runtime.evaluate', { expression: script, contextId: await world });
      await session.detach();
      await page.evaluate(() => {
        document.querySelector('#t')!.textContent = 'Security Council';
      });
      await waitForWords(page, ['Security Council']);
      await pointAt(page, page, '#t');
      await waitForFocus(page, 'Security Council');
      await until(
        'a card',
        () => cardCount(stage.driver, page),
        (count) => count === 1,
      );
      expect(await page.$$(':root > :not(head):not(body)')).toHaveLength(1);
      await page.keyboard.press('Escape');
      await waitForFocus(page, '');
    },
  );

  it('is gone once it is switched off, and the page goes on without it', async () => {
    await stage.driver.setEnabled(false);
    await page.bringToFront();
    await page.mouse.move(5, 5);
    await page.mouse.move(50, 50);
    await until('no mark', marksShown, (is) => !is);
    await page.evaluate(() => {
      document.querySelector('#t')!.textContent = 'Interpol';
      window.dispatchEvent(new Event('focus'));
    });
    expect(await marksShown()).toBe(false);
    expect(troubles).toEqual([]);
  });

  it('is there again in what is loaded after it is switched on', async () => {
    await stage.driver.setEnabled(true);
    await page.bringToFront();
    await page.reload();
    await waitForWords(page, ['United Nations']);
    await pointAt(page, page, '#t');
    await waitForFocus(page, 'United Nations');
    await waitForBadge(stage.driver, page, '2');
    expect(troubles).toEqual([]);
  });

  it('is not in private windows, which no reader has let it into', async () => {
    const other = await stage.driver.openPrivate(stage.server.serve('/private', { body: pageOf(UN) }));
    await page.bringToFront();
    await page.reload();
    await waitForWords(page, ['United Nations']);
    expect(await other.evaluate(() => [...CSS.highlights.keys()])).toEqual([]);
    await other.close();
  });
});
