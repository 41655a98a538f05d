import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from './harness/launch.ts';
import { onStage } from './harness/stage.ts';
import { until } from './harness/until.ts';
import { openMarked, pointAt, waitForFocus, waitForWords } from './page-marks.ts';

const BODY = `<p>The <b id="t">United Nations</b> met.</p>
  <div id="host"><template shadowrootmode="open"><p>So did UNESCO.</p></template></div><iframe></iframe>`;

/** What a reader can see of Gloss in a page. */
const tracesIn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const texts = [
      document.querySelector('#t')!,
      document.querySelector('#host')!.shadowRoot!.querySelector('p')!,
    ];
    const isMarked = (element: Element): boolean =>
      [...CSS.highlights].some(
        ([name, ranges]) =>
          [...ranges].some(({ startContainer }) => element.contains(startContainer)) &&
          getComputedStyle(element, `::highlight(${name})`).textDecorationLine !== 'none',
      );
    const hosts = document.querySelectorAll(':root > :not(head):not(body)');
    return [
      ...texts.filter(isMarked).map(({ textContent }) => textContent),
      ...[...hosts].filter((host) => host.checkVisibility()).map(() => 'the card'),
    ];
  });

/** What is marked in a page that was open before: Chromium runs new page scripts in new pages only. */
const TAKEN_OVER = { firefox: 'Interpol,So did the UNHCR.', chromium: '' };

describe.each(BROWSERS)('after an update in %s', (name) => {
  const stage = onStage(name);
  let page: Page;
  const troubles: string[] = [];

  beforeAll(async () => {
    page = await stage.driver.browser.newPage();
    page.on('pageerror', (error) => troubles.push(String(error)));
    page.on('console', (message) => troubles.push(message.text()));
    await openMarked(stage.server, page, '/page', BODY, ['UNESCO', 'United Nations']);
    await pointAt(page, page, '#t');
    await waitForFocus(page, 'United Nations');
  });

  it('nothing is left to be seen in the page once the reader comes back to it', async () => {
    expect(await tracesIn(page)).toEqual(['United Nations', 'So did UNESCO.', 'the card']);
    await stage.driver.removeExtension();
    await page.mouse.move(5, 5);
    await page.mouse.move(50, 50);
    await until(
      'nothing to be left',
      () => tracesIn(page),
      ({ length }) => length === 0,
    );
  });

  it('and the page can go on without it', async () => {
    await page.evaluate(async () => {
      document.querySelector('#t')!.textContent = 'Interpol';
      document.querySelector('#host')!.shadowRoot!.innerHTML = '<p>So did the UNHCR.</p>';
      // The script of the version before waits in there.
      document.querySelector('iframe')!.contentDocument!.body.append('The United Nations met.');
      window.dispatchEvent(new Event('focus'));
      await new Promise(requestAnimationFrame);
    });
    expect(await tracesIn(page)).toEqual([]);
    expect(troubles).toEqual([]);
  });

  it('the new version takes over open pages, where the browser lets it', async () => {
    await stage.driver.installExtension();
    await until(
      'the text to be read anew',
      () => tracesIn(page),
      (seen) => seen.join() === TAKEN_OVER[name],
    );
    expect(await page.$$(':root > :not(head):not(body)')).toEqual([]);
    await stage.driver.removeExtension();
  });

  it('a page that is loaded then is read by the new version', async () => {
    await stage.driver.installExtension();
    await page.reload();
    await waitForWords(page, ['UNESCO', 'United Nations']);
    await pointAt(page, page, '#t');
    await waitForFocus(page, 'United Nations');
    expect(troubles).toEqual([]);
  });
});
