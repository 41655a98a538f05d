import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { waitForBadge } from './harness/badge.ts';
import { boxIn, noticeWhen, pressIn } from './harness/cards.ts';
import { BROWSERS } from './harness/launch.ts';
import { onStage } from './harness/stage.ts';
import { until } from './harness/until.ts';
import { openMarked, pageOf, pointAt, waitForFocus, waitForWords } from './page-marks.ts';

const UN = '<p>The <b id="t">United Nations</b> met.</p>';
const PARAGRAPHS = 24;

describe.each(BROWSERS)('a background that is stopped at any moment, in %s', (name) => {
  const stage = onStage(name);
  let page: Page;

  beforeEach(async () => {
    page = await stage.driver.browser.newPage();
  });

  const open = (path: string, words: string[]): Promise<void> =>
    openMarked(stage.server, page, path, UN, words);
  const countIs = (count: string): Promise<void> => waitForBadge(stage.driver, page, count);

  it('is woken by a pointer on a mention', async () => {
    await open('/woken', ['United Nations']);
    await stage.driver.stopBackground();
    await pointAt(page, page, '#t');
    await waitForFocus(page, 'United Nations');
    const said = await until('the card', () =>
      stage.driver.inHost(
        page,
        (root) => root.querySelector<HTMLElement>('.card:not([aria-busy])')?.innerText,
      ),
    );
    expect(said).toContain('founded in 1945');
  });

  it('is woken by a page that is loaded', async () => {
    await stage.driver.stopBackground();
    await open('/loaded', ['United Nations']);
    await countIs('2');
  });

  it('still knows what an open page holds', async () => {
    await open('/kept', ['United Nations']);
    await countIs('2');
    await stage.driver.stopBackground();
    const popup = await stage.driver.openPopup(page);
    await until(
      'the list',
      () => popup.run(() => document.body.innerText, undefined),
      (text) => text.includes('United Nations'),
    );
    await popup.close();
  });

  it('forgets what went while it slept, once somebody looks', async () => {
    const inner = stage.server.serve('/inner', { body: pageOf('<p>So did UNESCO.</p>') });
    const frame = `<iframe src="${inner}"></iframe>`;
    await openMarked(stage.server, page, '/around', UN + frame, ['United Nations']);
    await countIs('4');
    await stage.driver.stopBackground();
    await page.evaluate(() => document.querySelector('iframe')!.remove());
    const popup = await stage.driver.openPopup(page);
    await until(
      'the list without it',
      () => popup.run(() => document.body.innerText, undefined),
      (text) => text.includes('United Nations') && !text.includes('UNESCO'),
    );
    await popup.close();
    await countIs('2');
  });

  it('is woken by every single message: for a card, its menu, a choice, and its undoing', async () => {
    await open('/steps', ['United Nations']);
    const told = (text: string): Promise<unknown> => noticeWhen(stage.driver, page, text);
    await stage.driver.stopBackground();
    await pointAt(page, page, '#t');
    for (const [pressed, notice] of [
      ['[data-do="menu"]', undefined],
      ['[data-act="quiet"]', 'no longer marked'],
      ['.card-undo', 'marked again'],
    ] as const) {
      await boxIn(stage.driver, page, pressed);
      await stage.driver.stopBackground();
      await pressIn(stage.driver, page, pressed);
      if (notice !== undefined) await told(notice);
    }
    await stage.driver.stopBackground();
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
      if (at % 4 === 0) await stage.driver.stopBackground();
    }
    const added = Array.from({ length: PARAGRAPHS }, (_, at) => bodies[at % bodies.length] ?? '');
    await waitForWords(page, ['United Nations', ...added]);
    await countIs(String(PARAGRAPHS + 2));
    expect((await stage.driver.traces()).errors).toEqual([]);
  });

  it('serves two windows at once', async () => {
    const other = await stage.driver.browser.newPage({ type: 'window' });
    await Promise.all([
      page.goto(stage.server.serve('/one', { body: pageOf(UN) })),
      other.goto(stage.server.serve('/two', { body: pageOf('<p>So did UNESCO.</p>') })),
    ]);
    await stage.driver.stopBackground();
    await page.bringToFront();
    await waitForWords(page, ['United Nations']);
    await countIs('2');
    await other.bringToFront();
    await waitForWords(other, ['UNESCO']);
    await other.close();
  });
});
