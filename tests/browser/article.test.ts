import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Driver, Popup } from './harness/driver.ts';
import { BROWSERS, launchWithGloss } from './harness/launch.ts';
import { documentWithoutHost, pointOf, waitForMarks } from './harness/marks.ts';
import { type PageServer, STRICT_POLICY, startServer } from './harness/server.ts';
import { until } from './harness/until.ts';

const FIGURE = 'more than 25,000 foreign terrorist fighters';

/** What the sample article holds, in reading order. */
const EXPECTED = {
  'gloss-interpol': [
    'Interpol',
    'International Criminal Police Organization',
    'Interpol',
    'Interpol',
    'Interpol',
  ],
  'gloss-un': [
    'UN',
    'United Nations Security Council',
    'UN Security Council',
    'UN Secretary-General',
    'United Nations',
  ],
  'gloss-fighters': [
    'nearly 5,000 militants operating abroad',
    'more than 25,000 foreign terrorist fighters from more than 100 countries in Syria, Iraq, Afghanistan, Yemen and Libya',
    'nearly 5,000 militants operating abroad',
    'more than 25,000 foreign fighters from more than 100 countries',
    '22,000 foreign jihadists',
    '6,500 in Afghanistan',
    'hundreds of others in Yemen, Libya, Pakistan and Somalia',
  ],
};

const allFound = (marks: Record<string, string[]>): boolean =>
  Object.entries(EXPECTED).every(([name, words]) => words.every((word) => marks[name]?.includes(word)));

describe.each(BROWSERS)('the sample article in %s', (name) => {
  let driver: Driver;
  let server: PageServer;
  let page: Page;
  const troubles: string[] = [];
  const asked: string[] = [];

  /** What a reader of the card sees, as plain text. */
  const cardText = (): Promise<string | undefined> =>
    driver.inHost(page, (root) =>
      root.host.matches(':popover-open')
        ? (root.querySelector<HTMLElement>('[role="dialog"]')?.innerText ?? '')
        : '',
    );
  const waitForCard = (part: string): Promise<string> =>
    until(`a card with "${part}"`, cardText, (text) => text.includes(part));
  const waitForNoCard = (): Promise<string> =>
    until(
      'the card to close',
      async () => (await cardText()) ?? '',
      (text) => text === '',
    );

  const hover = async (words: string): Promise<void> => {
    const { x, y } = await pointOf(page, words);
    await page.mouse.move(x, y - 4);
    await page.mouse.move(x, y);
  };

  beforeAll(async () => {
    server = await startServer();
    driver = await launchWithGloss(name);
  });

  afterAll(async () => {
    await driver.close();
    await server.close();
  });

  it('is marked under the strictest policy a page can set', async () => {
    page = await driver.browser.newPage();
    page.on('request', (request) => asked.push(request.url()));
    page.on('pageerror', (error) => troubles.push(String(error)));
    page.on('console', (message) => void (message.type() === 'error' && troubles.push(message.text())));
    await page.goto(await server.serveFile('sample.html', STRICT_POLICY));
    const marks = await waitForMarks(page, 'all mentions of the article', allFound);
    for (const [mark, words] of Object.entries(EXPECTED)) {
      expect(marks[mark]?.filter((text) => words.includes(text))).toEqual(words);
    }
    expect(Object.values(marks).flat().join(' | ')).not.toMatch(/Mr\. Ban|Islamic State|Friday/);
  });

  it('counts its mentions on the toolbar button', async () => {
    const count = Object.values(EXPECTED).flat().length;
    await until(
      'the count of all mentions',
      () => driver.badge(page),
      (text) => Number(text) >= count,
    );
  });

  it('opens a card on hover that says how a figure stands', async () => {
    await hover(FIGURE);
    const text = await waitForCard('Monitoring Team');
    expect(text).toContain('more than 25,000');
    expect(text).toContain('travelled');
    expect(text).not.toMatch(/\b(true|false)\b/i);
  });

  it('closes it on Escape', async () => {
    await page.keyboard.press('Escape');
    await waitForNoCard();
  });

  it('shows who held an office then, and who holds it now', async () => {
    await page.mouse.move(5, 5);
    await hover('UN Secretary-General');
    const text = await waitForCard('Ban Ki-moon');
    expect(text).toContain('Guterres');
  });

  it('closes it when the pointer goes elsewhere', async () => {
    await page.mouse.move(5, 5);
    await waitForNoCard();
  });

  it('lists it in the popup, and a press shows the mention with its card', async () => {
    const popup = await driver.openPopup(page);
    const lines = await until(
      'the list in the popup',
      () =>
        popup.run(() => [...document.querySelectorAll('.line')].map((line) => line.textContent), undefined),
      (list) => list.length > 0,
    );
    expect(lines.some((line) => line.startsWith('6,500 in Afghanistan'))).toBe(true);
    await popup.run(() => {
      const line = [...document.querySelectorAll('.line')].find((one) =>
        one.textContent.startsWith('6,500 in Afghanistan'),
      );
      (line as HTMLElement | undefined)?.click();
    }, undefined);
    await waitForCard('Afghan security forces');
    await page.bringToFront();
    await page.keyboard.press('Escape');
    await waitForNoCard();
  });

  it('leaves the page as it was, but for one element, and asks the network for nothing', async () => {
    const annotated = await documentWithoutHost(page);
    const hosts = await page.evaluate(() => document.querySelectorAll('html > :not(head):not(body)').length);
    const bare = await (await fetch(`${server.origin}/sample.html`)).text();
    const without = await page.evaluate((html) => {
      const parsed = new DOMParser().parseFromString(html, 'text/html');
      return parsed.documentElement.outerHTML;
    }, bare);
    expect(annotated).toBe(without);
    expect(hosts).toBe(1);
    const own = new Set([`${server.origin}/sample.html`, `${server.origin}/favicon.ico`]);
    // A data: address holds its own content: nobody is asked for it.
    expect(asked.filter((url) => !own.has(url) && !url.startsWith('data:'))).toEqual([]);
    expect(server.requests.filter((path) => path !== '/sample.html')).toEqual([]);
    expect((await driver.traces()).requests).toEqual([]);
  });

  it('causes no error in the page, nor in the extension', async () => {
    expect((await driver.traces()).errors).toEqual([]);
    expect(troubles.filter((text) => !/Content.Security.Policy|favicon/i.test(text))).toEqual([]);
  });

  it('is left alone once the site is switched off, and marked again once it is on', async () => {
    const stateOf = (popup: Popup): Promise<string | null | undefined> =>
      popup.run(() => document.querySelector('[role="switch"]')?.getAttribute('aria-checked'), undefined);
    const press = (popup: Popup, selector: string): Promise<void> =>
      popup.run((wanted) => document.querySelector<HTMLElement>(wanted)?.click(), selector);
    const toggle = async (): Promise<void> => {
      const popup = await driver.openPopup(page);
      await until(
        'the tabs',
        () => popup.run(() => document.querySelector('#tab-page') !== null, undefined),
        Boolean,
      );
      await press(popup, '#tab-page');
      const before = await until('the switch', async () => (await stateOf(popup)) ?? undefined);
      await press(popup, '[role="switch"]');
      await until(
        'the switch to follow',
        () => stateOf(popup),
        (state) => state !== before,
      );
      await popup.close();
    };
    await toggle();
    await waitForMarks(page, 'no marks', (marks) => Object.keys(marks).length === 0);
    await toggle();
    await waitForMarks(page, 'all marks again', allFound);
  });
});
