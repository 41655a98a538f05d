import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from './harness/launch.ts';
import { TEXT_CHANGES } from './page-changes-text.ts';
import { TREE_CHANGES } from './page-changes-tree.ts';
import { pageOf, waitForWords } from './page-marks.ts';
import { onStage } from './harness/stage.ts';

/** What takes a mention away. None may be marked when the page is painted next. */
const LOSSES: { what: string; change: () => void }[] = [
  {
    what: 'changed',
    change: () => void (document.querySelector('#p')!.firstChild!.nodeValue = 'Nobody met.'),
  },
  { what: 'replaced', change: () => void (document.querySelector('#p')!.textContent = 'Nobody met.') },
  { what: 'cut short', change: () => (document.querySelector('#p')!.firstChild as Text).deleteData(5, 99) },
  { what: 'removed', change: () => document.querySelector('#p')!.remove() },
  { what: 'removed with what is around it', change: () => document.querySelector('#around')!.remove() },
  { what: 'replaced with all else', change: () => void (document.body.innerHTML = '<p>Nobody met.</p>') },
];

describe.each(BROWSERS)('following in %s', (name) => {
  const stage = onStage(name);
  let tab: Page;
  const troubles: string[] = [];

  beforeAll(async () => {
    tab = await stage.driver.browser.newPage();
    tab.on('pageerror', (error) => troubles.push(String(error)));
  });

  it.each([...TEXT_CHANGES, ...TREE_CHANGES])('$what', async ({ what, body, before, change, after }) => {
    await tab.goto(stage.server.serve(`/${encodeURIComponent(what)}`, { body: pageOf(body) }));
    await waitForWords(tab, before);
    await tab.evaluate(change);
    await waitForWords(tab, after);
    expect(troubles).toEqual([]);
  });

  it.each(LOSSES)('no mark is painted once its text is $what', async ({ what, change }) => {
    const body = '<div id="around"><p id="p">The United Nations met.</p></div>';
    await tab.goto(stage.server.serve(`/${encodeURIComponent(what)}`, { body: pageOf(body) }));
    await waitForWords(tab, ['United Nations']);
    const next = await tab.evaluateHandle(() => ({
      // After a change, the last moment before the page is painted.
      marked: new Promise<number>((resolve) => {
        new MutationObserver((_records, observer) => {
          observer.disconnect();
          requestAnimationFrame(() => resolve(CSS.highlights.get('gloss-un')!.size));
        }).observe(document, { subtree: true, childList: true, characterData: true });
      }),
    }));
    await tab.evaluate(change);
    const marked = await next.evaluate((paint) => paint.marked);
    expect(marked).toBe(0);
    expect(troubles).toEqual([]);
  });
});
