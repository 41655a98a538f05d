import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { waitForBadge } from './harness/badge.ts';
import { pressIn } from './harness/cards.ts';
import { onStage } from './harness/stage.ts';
import { tabOf } from './harness/tabs.ts';
import { until } from './harness/until.ts';
import { pageOf, pointAt, waitForFocus, waitForWords } from './page-marks.ts';

const UN = '<p>The <b id="t">United Nations</b> met.</p>';
/** Hosts of this machine, so that the two pages are of two sites. */
const [ORDINARY, PRIVATE] = ['localhost', '127.0.0.1'];

type Area = 'local' | 'sync' | 'session';

// Chromium does not load an extension again that came from outside, once it is let in there.
describe.each(['firefox'] as const)('a private window that Gloss is let into, in %s', (name) => {
  const stage = onStage(name);
  let ordinary: Page;
  let hidden: Page;
  let before: string;

  const stored = (area: Area): Promise<string> =>
    stage.driver.inExtension(async (wanted) => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: Record<string, { get(key: null): Promise<object> }> };
      };
      return JSON.stringify(await chrome.storage[wanted]?.get(null));
    }, area);
  const kept = async (): Promise<string> => (await stored('local')) + (await stored('sync'));

  beforeAll(async () => {
    await stage.driver.allowPrivate();
    ordinary = await stage.driver.browser.newPage();
    const shown = stage.server.serve('/ordinary', { body: pageOf('<p>So did UNESCO.</p>') });
    await ordinary.goto(shown.replace(PRIVATE, ORDINARY));
    await waitForWords(ordinary, ['UNESCO']);
    before = await kept();
    hidden = await stage.driver.openPrivate(stage.server.serve('/private', { body: pageOf(UN) }));
  });

  it('is read as others are, and has its cards', async () => {
    await waitForWords(hidden, ['United Nations']);
    await pointAt(hidden, hidden, '#t');
    await waitForFocus(hidden, 'United Nations');
  });

  it('is offered nothing that would keep its site, in the card or in the popup', async () => {
    await pressIn(stage.driver, hidden, '[data-do="menu"]');
    const acts = await until('the menu', () =>
      stage.driver.inHost(hidden, (root) => {
        const all = [...root.querySelectorAll<HTMLElement>('[data-act]')].map(
          ({ dataset }) => dataset['act'],
        );
        return all.includes('quiet') ? all : undefined;
      }),
    );
    expect(acts.filter((act) => act?.startsWith('site'))).toEqual([]);
    await ordinary.bringToFront();
    const tab = await until('its tab', () => tabOf(stage.driver, PRIVATE));
    const popup = await stage.driver.openOwn(`popup.html?tab=${tab}#/page`);
    const read = (): Promise<{ text: string; switches: number }> =>
      popup.run(
        () => ({
          text: document.body.innerText,
          switches: document.querySelectorAll('.site-switch').length,
        }),
        undefined,
      );
    const { switches } = await until('its list', read, ({ text }) => text.includes('United Nations'));
    expect(switches).toBe(0);
    await popup.close();
  });

  it('is in no list of the ordinary window', async () => {
    await waitForBadge(stage.driver, ordinary, '2');
    const popup = await stage.driver.openPopup(ordinary);
    const text = await until(
      'the list',
      () => popup.run(() => document.body.innerText, undefined),
      (shown) => shown.includes('UNESCO'),
    );
    expect(text).not.toContain('United Nations met');
    await popup.close();
  });

  it('leaves nothing behind once it is closed', async () => {
    await hidden.close();
    await ordinary.bringToFront();
    const session = await until(
      'the tab to be forgotten',
      () => stored('session'),
      (text) => !text.includes(PRIVATE) && !text.includes('"isPrivate":true'),
    );
    expect(session).toContain('UNESCO');
    expect(await kept()).toBe(before);
    expect(before).not.toContain(PRIVATE);
    expect(await stage.driver.traces()).toEqual({ errors: [], requests: [] });
  });
});
