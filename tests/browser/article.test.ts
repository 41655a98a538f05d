import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Popup } from './harness/driver.ts';
import { BROWSERS } from './harness/launch.ts';
import { type Mark, type OpenedPage, openPage } from './harness/opened.ts';
import { STRICT_POLICY } from './harness/server.ts';
import { onStage } from './harness/stage.ts';
import { until } from './harness/until.ts';

const SAMPLE = new URL('../pages/sample.html', import.meta.url);
const FIGURE =
  'more than 25,000 foreign terrorist fighters from more than 100 countries in Syria, Iraq, Afghanistan, Yemen and Libya';

/** What is marked in the sample article, in reading order: in each paragraph the first of each topic. */
const EXPECTED = [
  'UN',
  'United Nations Security Council',
  'Interpol',
  'nearly 5,000 militants operating abroad',
  'International Criminal Police Organization',
  'UN Security Council',
  FIGURE,
  'UN Secretary-General',
  'Interpol',
  'nearly 5,000 militants operating abroad',
  'United Nations',
  'more than 25,000 foreign fighters from more than 100 countries',
  '22,000 foreign jihadists',
  '6,500 in Afghanistan',
  'hundreds of others in Yemen, Libya, Pakistan and Somalia',
];

/** "(Interpol)" after its full name, and "whom Interpol has helped": found and listed, but not marked. */
const REPEATED = 2;

/** The marks among those expected; the article may hold more that is right to mark. */
const expectedOf = (marks: readonly Mark[]): string[] =>
  marks.map(({ text }) => text).filter((text) => EXPECTED.includes(text));
const allFound = (marks: readonly Mark[]): boolean => expectedOf(marks).length >= EXPECTED.length;

describe.each(BROWSERS)('the sample article in %s', (name) => {
  const stage = onStage(name);
  let opened: OpenedPage;

  beforeAll(async () => {
    // Without its own style, which the strict policy would block with a complaint in the console.
    const article = (await readFile(SAMPLE, 'utf8')).replace(/<style>[\s\S]*<\/style>/, '');
    opened = await openPage(
      stage.driver,
      stage.server.serve('/sample', { body: article, headers: STRICT_POLICY }),
    );
  });

  /** Presses the first control of the popup that a selector finds and whose text begins so. */
  const press = (popup: Popup, selector: string, beginning = ''): Promise<boolean> =>
    popup.run(
      (wanted) => {
        const found = [...document.querySelectorAll<HTMLElement>(wanted.selector)].find((one) =>
          one.textContent.trim().startsWith(wanted.beginning),
        );
        found?.click();
        return found !== undefined;
      },
      { selector, beginning },
    );
  const pressWhenThere = (popup: Popup, selector: string, beginning = ''): Promise<boolean> =>
    until(`"${beginning}" ${selector} in the popup`, () => press(popup, selector, beginning), Boolean);

  it('is marked under the strictest policy a page can set', async () => {
    const marks = await opened.marksWhen('all mentions of the article', allFound);
    expect(expectedOf(marks)).toEqual(EXPECTED);
    expect(marks.map(({ text }) => text).join(' | ')).not.toMatch(/Mr\. Ban|Islamic State|Friday|2015/);
  });

  it('counts its mentions on the toolbar button', async () => {
    const badge = await until(
      'the count of all mentions',
      () => stage.driver.badge(opened.page),
      (text) => Number(text) >= EXPECTED.length + REPEATED,
    );
    expect(Number(badge)).toBe((await opened.marks()).length + REPEATED);
  });

  it('opens a card on hover that says how a figure stands, with sources', async () => {
    await opened.hover(FIGURE);
    const { text, links } = await opened.cardWhen('the figure', (card) =>
      card.text.includes('Monitoring Team'),
    );
    expect(text).toContain('more than 25,000');
    expect(text).toContain('travelled');
    expect(text).not.toMatch(/\b(true|false)\b/i);
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((link) => !link.startsWith('https://'))).toEqual([]);
  });

  it('closes it on Escape', async () => {
    await opened.page.keyboard.press('Escape');
    await opened.cardGone();
    expect(await opened.card()).toBeUndefined();
  });

  it('shows who held an office then, and who holds it now, and closes when the pointer leaves', async () => {
    await opened.hover('UN Secretary-General');
    const { text } = await opened.cardWhen('the office', (card) => card.text.includes('Ban Ki-moon'));
    expect(text).toContain('Guterres');
    await opened.page.mouse.move(2, 2);
    await opened.cardGone();
  });

  it('lists it in the popup, and a press shows the mention with its card', async () => {
    const popup = await stage.driver.openPopup(opened.page);
    await pressWhenThere(popup, 'li button', '6,500 in Afghanistan');
    const card = await opened.cardWhen('the mention', ({ text }) => text.includes('Afghan security forces'));
    expect(card.text).toContain('6,500');
    // It closes itself once the mention is shown; in Chromium closing it again says that it is gone.
    await popup.close().catch(() => undefined);
    await opened.page.bringToFront();
    await opened.page.keyboard.press('Escape');
    await opened.cardGone();
  });

  it('has a searchable fact base in the popup', async () => {
    const popup = await stage.driver.openPopup(opened.page);
    await pressWhenThere(popup, 'nav a', 'Facts');
    const search = (): Promise<string> =>
      popup.run(() => {
        const field = document.querySelector<HTMLInputElement>('input[type="search"]');
        if (field === null) return '';
        field.value = 'red notice';
        field.dispatchEvent(new Event('input', { bubbles: true }));
        return document.body.innerText;
      }, undefined);
    const found = await until(
      'facts on red notices',
      search,
      (text) => /red notice/i.test(text) && /as of/i.test(text),
    );
    expect(found).toMatch(/INTERPOL/);
    await popup.close();
  });

  it('leaves the page as it was, but for one element, and asks the network for nothing', async () => {
    expect(await opened.changes()).toEqual({ mutations: [], hosts: 1, same: true });
    // A data: address holds its own content: nobody is asked for it.
    const asked = opened.requests.filter((url) => !/^data:|\/(sample|favicon\.ico)$/.test(url));
    expect(asked).toEqual([]);
    expect(stage.server.requests.filter((path) => path !== '/sample')).toEqual([]);
    expect((await stage.driver.traces()).requests).toEqual([]);
  });

  it('causes no error in the page, nor in the extension', async () => {
    // Firefox notes when a popup is closed while it still waits for an answer; nothing is lost by that.
    const closedWhileAsking = /^Promise resolved while context is inactive/;
    expect((await stage.driver.traces()).errors.filter((text) => !closedWhileAsking.test(text))).toEqual([]);
    expect(opened.errors).toEqual([]);
  });

  it('is left alone once the site is switched off, and marked again once it is on', async () => {
    const stateOf = (popup: Popup): Promise<string | null | undefined> =>
      popup.run(() => document.querySelector('.site-switch')?.getAttribute('aria-checked'), undefined);
    const toggle = async (): Promise<void> => {
      const popup = await stage.driver.openPopup(opened.page);
      await pressWhenThere(popup, 'nav a', 'This page');
      const before = await until('the switch', async () => (await stateOf(popup)) ?? undefined);
      await press(popup, '.site-switch');
      await until(
        'the switch to follow',
        () => stateOf(popup),
        (state) => state !== before,
      );
      await popup.close();
    };
    await toggle();
    expect(await opened.marksWhen('no marks', (marks) => marks.length === 0)).toEqual([]);
    await toggle();
    expect(expectedOf(await opened.marksWhen('all marks again', allFound))).toEqual(EXPECTED);
  });
});
