import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { boxIn, noticeIn, pressIn } from './harness/cards.ts';
import type { Driver } from './harness/driver.ts';
import { BROWSERS, launchWithGloss } from './harness/launch.ts';
import { type PageServer, startServer } from './harness/server.ts';
import { until } from './harness/until.ts';
import { pageOf, pointAt, waitForFocus, waitForWords } from './page-marks.ts';

const UN = '<p>The <b id="t">United Nations</b> met.</p>';
const PARAGRAPHS = 24;

describe.each(BROWSERS)('a background that is stopped at any moment, in %s', (name) => {
  let driver: Driver;
  let server: PageServer;
  let page: Page;

  beforeAll(async () => {
    server = await startServer();
    driver = await launchWithGloss(name);
  });

  afterAll(async () => {
    await driver.close();
    await server.close();
  });

  beforeEach(async () => {
    page = await driver.browser.newPage();
  });

  const open = async (path: string, words: string[]): Promise<void> => {
    await page.goto(server.serve(path, { body: pageOf(UN) }));
    await waitForWords(page, words);
  };
  const countIs = (count: string): Promise<string> =>
    until(
      'the count on the button',
      () => driver.badge(page),
      (text) => text === count,
    );

  it('is woken by a pointer on a mention', async () => {
    await open('/woken', ['United Nations']);
    await driver.stopBackground();
    await pointAt(page, page, '#t');
    await waitForFocus(page, 'United Nations');
    const said = await until('the card', () =>
      driver.inHost(page, (root) => root.querySelector<HTMLElement>('.card:not([aria-busy])')?.innerText),
    );
    expect(said).toContain('founded in 1945');
  });

  it('is woken by a page that is loaded', async () => {
    await driver.stopBackground();
    await open('/loaded', ['United Nations']);
    await countIs('2');
  });

  it('still knows what an open page holds', async () => {
    await open('/kept', ['United Nations']);
    await countIs('2');
    await driver.stopBackground();
    const popup = await driver.openPopup(page);
    await until(
      'the list',
      () => popup.run(() => document.body.innerText, undefined),
      (text) => text.includes('United Nations'),
    );
    await popup.close();
  });

  it('is woken by every single message: for a card, its menu, a choice, and its undoing', async () => {
    await open('/steps', ['United Nations']);
    const told = (text: string): Promise<unknown> =>
      until(
        `the notice "${text}"`,
        () => noticeIn(driver, page),
        (notice) => notice.includes(text),
      );
    await driver.stopBackground();
    await pointAt(page, page, '#t');
    for (const [pressed, notice] of [
      ['[data-do="menu"]', undefined],
      ['[data-act="quiet"]', 'no longer marked'],
      ['.card-undo', 'marked again'],
    ] as const) {
      await boxIn(driver, page, pressed);
      await driver.stopBackground();
      await pressIn(driver, page, pressed);
      if (notice !== undefined) await told(notice);
    }
    await driver.stopBackground();
    await page.keyboard.press('Escape');
    await waitForWords(page, ['United Nations']);
  });

  it('loses nothing when it is stopped again and again during a burst', async () => {
    await open('/burst', ['United Nations']);
    const bodies = ['UNESCO', 'UNICEF', 'UNHCR', 'Interpol'];
    for (let at = 0; at < PARAGRAPHS; at += 1) {
      await page.evaluate(
        (text) => document.querySelector('#last')!.insertAdjacentHTML('beforebegin', `<p>${text} met.</p>`),
        `${bodies[at % bodies.length] ?? ''} number ${String(at)}`,
      );
      if (at % 4 === 0) await driver.stopBackground();
    }
    const added = Array.from({ length: PARAGRAPHS }, (_, at) => bodies[at % bodies.length] ?? '');
    await waitForWords(page, ['United Nations', ...added]);
    await countIs(String(PARAGRAPHS + 2));
    expect((await driver.traces()).errors).toEqual([]);
  });

  it('serves two windows at once', async () => {
    const other = await driver.browser.newPage({ type: 'window' });
    await Promise.all([
      page.goto(server.serve('/one', { body: pageOf(UN) })),
      other.goto(server.serve('/two', { body: pageOf('<p>So did UNESCO.</p>') })),
    ]);
    await driver.stopBackground();
    await page.bringToFront();
    await waitForWords(page, ['United Nations']);
    await countIs('2');
    await other.bringToFront();
    await waitForWords(other, ['UNESCO']);
    await other.close();
  });
});
