import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Box } from './harness/driver.ts';
import { BROWSERS } from './harness/launch.ts';
import { onStage } from './harness/stage.ts';
import { until } from './harness/until.ts';
import { focused, openMarked, pointAt, waitForFocus, waitForWords } from './page-marks.ts';

const DIALOG = `<p>The <b id="out">United Nations</b> met.</p><button id="enter">Open</button>
  <dialog id="box"><p>Here <b id="in">UNESCO</b> met.</p><p style="height: 20em"></p></dialog>
  <script>enter.onclick = () => box.showModal()</script>`;

const FULLSCREEN = `<p>The <b id="out">United Nations</b> met.</p>
  <article id="box"><button id="enter">Open</button><p>Here <b id="in">UNESCO</b> met.</p><p style="height: 20em"></p></article>
  <script>enter.onclick = () => box.requestFullscreen()</script>`;

describe.each(BROWSERS)('the card’s host in %s', (name) => {
  const stage = onStage(name);
  let page: Page;
  const troubles: string[] = [];

  beforeEach(async () => {
    page = await stage.driver.browser.newPage();
    page.on('pageerror', (error) => troubles.push(String(error)));
  });

  const open = (path: string, content: string, words: string[]): Promise<void> =>
    openMarked(stage.server, page, path, content, words);

  /** Where the host stands: the element around it, by its id or name. */
  const around = (): Promise<string> =>
    page.evaluate(() => {
      const host = document.querySelector(':root > :not(head):not(body), #box > div:last-child');
      const parent = host?.parentElement;
      return parent?.id === 'box' ? 'box' : (parent?.localName ?? 'nowhere');
    });

  /** Closes the card by its own button, which only takes a press where nothing lies over it. */
  const closeByButton = async (): Promise<void> => {
    const box = await until('the card’s button', () =>
      stage.driver.inHost(
        page,
        (root) =>
          root
            .querySelector('[role="dialog"]:not([aria-busy]) [title="Close"]')
            ?.getBoundingClientRect()
            .toJSON() as Box | undefined,
      ),
    );
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await waitForFocus(page, '');
  };

  it('moves into a modal dialog, and back', async () => {
    await open('/dialog', DIALOG, ['UNESCO', 'United Nations']);
    await pointAt(page, page, '#out');
    await waitForFocus(page, 'United Nations');
    expect(await around()).toBe('html');
    await page.keyboard.press('Escape');
    await page.click('#enter');
    await pointAt(page, page, '#in');
    await waitForFocus(page, 'UNESCO');
    expect(await around()).toBe('box');
    await closeByButton();
    expect(await page.evaluate(() => document.querySelector('dialog')!.open)).toBe(true);
    await page.evaluate(() => document.querySelector('dialog')!.close());
    await pointAt(page, page, '#out');
    await waitForFocus(page, 'United Nations');
    expect(await around()).toBe('html');
    await closeByButton();
  });

  it('closes with the dialog that its mention stands in', async () => {
    await open('/closing', DIALOG, ['UNESCO', 'United Nations']);
    await page.click('#enter');
    await pointAt(page, page, '#in');
    await waitForFocus(page, 'UNESCO');
    await page.evaluate(() => document.querySelector('dialog')!.close());
    await waitForFocus(page, '');
  });

  it('moves into a fullscreen element, and back', async () => {
    await open('/fullscreen', FULLSCREEN, ['UNESCO', 'United Nations']);
    await page.click('#enter');
    await until('full screen', () => page.evaluate(() => document.fullscreenElement !== null), Boolean);
    await pointAt(page, page, '#in');
    await waitForFocus(page, 'UNESCO');
    expect(await around()).toBe('box');
    await closeByButton();
    await page.evaluate(() => document.exitFullscreen());
    await until('the window', () => page.evaluate(() => document.fullscreenElement === null), Boolean);
    await pointAt(page, page, '#out');
    await waitForFocus(page, 'United Nations');
    expect(await around()).toBe('html');
    await closeByButton();
  });

  it('comes back when the page removes it, and is not put in without a card', async () => {
    await open('/removal', '<p>The <b id="out">United Nations</b> met.</p>', ['United Nations']);
    expect(await around()).toBe('nowhere');
    await pointAt(page, page, '#out');
    await waitForFocus(page, 'United Nations');
    await page.evaluate(() => document.documentElement.lastElementChild!.remove());
    await until('the host to be back', around, (place) => place === 'html');
    await closeByButton();
  });

  it('gives up on a page that will not have it', async () => {
    await open(
      '/hostile',
      `<p>The <b id="out">United Nations</b> met.</p><script>
        window.removals = 0;
        new MutationObserver(() => {
          const host = document.querySelector(':root > :not(head):not(body)');
          if (host) { host.remove(); window.removals += 1; }
        }).observe(document.documentElement, { childList: true });
      </script>`,
      ['United Nations'],
    );
    await pointAt(page, page, '#out');
    const removals = (): Promise<number> =>
      page.evaluate(() => (window as unknown as { removals: number }).removals);
    await until('the host to be removed', removals, (count) => count > 0);
    await waitForFocus(page, '');
    expect(await removals()).toBeLessThan(20);
    expect(await around()).toBe('nowhere');
  });

  it('holds text that Gloss does not read, and goes with the mention it was opened for', async () => {
    await open('/own', '<p id="p">The <b id="out">United Nations</b> met.</p>', ['United Nations']);
    await pointAt(page, page, '#out');
    await waitForFocus(page, 'United Nations');
    await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<p>So did UNESCO.</p>'));
    await waitForWords(page, ['UNESCO', 'United Nations']);
    expect(await focused(page)).toBe('United Nations');
    await page.evaluate(() => document.querySelector('#p')!.remove());
    await waitForFocus(page, '');
    await waitForWords(page, ['UNESCO']);
  });

  it('is there again after document.open', async () => {
    await open('/opened', '<p>The United Nations met.</p>', ['United Nations']);
    await page.evaluate(() => {
      document.open();
      document.close();
      document.body.innerHTML = '<p>Here <b id="t">UNESCO</b> met.</p><p id="last">Interpol';
    });
    await waitForWords(page, ['UNESCO']);
    await pointAt(page, page, '#t');
    await waitForFocus(page, 'UNESCO');
    expect(troubles).toEqual([]);
  });
});
