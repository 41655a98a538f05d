import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { waitForBadge } from './harness/badge.ts';
import { boxIn, noticeWhen, pressIn } from './harness/cards.ts';
import { BROWSERS } from './harness/launch.ts';
import { onStage } from './harness/stage.ts';
import { ownTabs } from './harness/tabs.ts';
import { until } from './harness/until.ts';
import { pageOf, pointAt, waitForFocus, waitForWords } from './page-marks.ts';

const UN = '<p>The <b id="t">United Nations</b> met.</p>';

describe.each(BROWSERS)('private windows that a reader has let Gloss into, in %s', (name) => {
  const stage = onStage(name, { inPrivate: true });
  let page: Page;
  let host: string;

  beforeAll(async () => {
    const address = stage.server.serve('/private', { body: pageOf(UN) });
    host = new URL(address).hostname;
    page = await stage.driver.openPrivate(address);
  });

  /** All that is kept once the browser is closed. */
  const kept = (): Promise<string> =>
    stage.driver.inExtension(async () => {
      const { storage } = (
        globalThis as unknown as {
          chrome: { storage: Record<'local' | 'sync', { get(keys: null): Promise<object> }> };
        }
      ).chrome;
      return JSON.stringify([await storage.local.get(null), await storage.sync.get(null)]);
    }, undefined);

  it('are marked and counted', async () => {
    await waitForWords(page, ['United Nations']);
    await waitForBadge(stage.driver, page, '2');
  });

  it('are offered nothing that would keep their site', async () => {
    await pointAt(page, page, '#t');
    await waitForFocus(page, 'United Nations');
    await pressIn(stage.driver, page, '[data-do="menu"]');
    await boxIn(stage.driver, page, '[data-act="quiet"]');
    const acts = await stage.driver.inHost(page, (root) =>
      [...root.querySelectorAll<HTMLElement>('[data-act]')].map(({ dataset }) => dataset['act']),
    );
    expect(acts?.filter((act) => act?.startsWith('site'))).toEqual([]);
  });

  it('leave nothing of their site behind, whatever key is pressed', async () => {
    await stage.driver.command(page, 'pause-site');
    await noticeWhen(stage.driver, page, 'nothing about private windows');
    expect(await kept()).not.toContain(host);
    await waitForWords(page, ['United Nations']);
  });

  // Chromium opens pages of extensions in ordinary windows only: there they are not told what is looked up.
  it.each([
    ['a selected text', () => stage.driver.lookUp(page, 'secret words'), '#/lookup', '?text=secret+words'],
    [
      'what is written behind the keyword',
      () => stage.driver.enter('secret words'),
      '#/facts',
      '?q=secret+words',
    ],
  ])('have %s looked up, and no other window is told', async (_what, lookUp, place, asked) => {
    const own = await stage.driver.openOwn('options.html');
    await page.bringToFront();
    await lookUp();
    const told = name === 'firefox' ? place + asked : place;
    const addresses = await until(
      `a tab at ${told}`,
      () => ownTabs(own),
      (urls) => urls.some((url) => url.endsWith(told)),
    );
    expect(addresses.filter((url) => url.includes(asked))).toHaveLength(name === 'firefox' ? 1 : 0);
    await own.close();
  });
});
