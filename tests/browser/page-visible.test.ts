import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { waitForBadge } from './harness/badge.ts';
import { BROWSERS } from './harness/launch.ts';
import { onStage } from './harness/stage.ts';
import { until } from './harness/until.ts';
import { pageOf } from './page-marks.ts';

const HIDDEN: [string, string][] = [
  ['display: none', '<p style="display: none">UNESCO</p>'],
  ['the hidden attribute', '<p hidden>UNESCO</p>'],
  ['visibility: hidden', '<p style="visibility: hidden">UNESCO</p>'],
  [
    'a box for screen readers only',
    '<p><span style="position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(0, 0, 0, 0)">UNESCO</span></p>',
  ],
  ['a clip path', '<p style="position: absolute; clip-path: inset(50%)">UNESCO</p>'],
  ['a place far off the page', '<p style="position: absolute; left: -9999px">UNESCO</p>'],
  ['an indent that puts it off the page', '<h1 style="text-indent: -9999px; overflow: hidden">UNESCO</h1>'],
  ['a closed dialog', '<dialog>UNESCO</dialog>'],
  ['a closed popover', '<div popover>UNESCO</div>'],
  ['a shadow root without a slot', '<div><template shadowrootmode="open">-</template>UNESCO</div>'],
  ['a hidden part of a closed details', '<details><summary>A</summary><p hidden>UNESCO</p></details>'],
];

const SEEN: [string, string][] = [
  ['plainly', '<p>UNESCO</p>'],
  ['hidden from screen readers only', '<p aria-hidden="true">UNESCO</p>'],
  ['in a closed details', '<details><summary>A</summary><p>UNESCO</p></details>'],
  ['in a part that a search would open', '<p hidden="until-found">UNESCO</p>'],
  ['below the window', '<p style="margin-top: 300vh">UNESCO</p>'],
  [
    'in a part that is drawn only when it comes into view',
    '<p style="margin-top: 300vh; content-visibility: auto">UNESCO</p>',
  ],
  [
    'made visible again inside something hidden',
    '<div style="visibility: hidden"><p style="visibility: visible">UNESCO</p></div>',
  ],
  ['with display: contents around it', '<div style="display: contents"><p>UNESCO</p></div>'],
];

describe.each(BROWSERS)('what a reader sees in %s', (name) => {
  const stage = onStage(name);
  let page: Page;

  beforeAll(async () => {
    page = await stage.driver.browser.newPage();
  });

  /** Opens a page and waits until as many mentions are listed as wanted, its last line among them. */
  const openAndCount = async (what: string, body: string, count: number): Promise<void> => {
    // The list of the page before must not be taken for this one's.
    await page.goto('about:blank');
    await waitForBadge(stage.driver, page, '');
    await page.goto(stage.server.serve(`/${encodeURIComponent(what)}`, { body: pageOf(body) }));
    await waitForCount(count);
  };
  /** What is far from the last line may be told of a moment after it; one too many never goes away again. */
  const waitForCount = async (count: number): Promise<void> => {
    const listed = await until(
      `${count} listed`,
      () => stage.driver.badge(page),
      (badge) => Number(badge) >= count,
    );
    expect(listed).toBe(String(count));
  };

  it.each(HIDDEN)('is not what is hidden by %s', (what, body) => openAndCount(what, body, 1));

  it.each(SEEN)('is text %s', (what, body) => openAndCount(what, body, 2));

  it('is what appears later', async () => {
    await openAndCount('later', '<p id="p" hidden>UNESCO</p>', 1);
    await page.evaluate(() => {
      document.querySelector<HTMLElement>('#p')!.hidden = false;
    });
    await waitForBadge(stage.driver, page, '2');
  });
});
