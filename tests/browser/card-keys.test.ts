import { beforeEach, describe, expect, it } from 'vitest';
import { waitForBadge } from './harness/badge.ts';
import { focusIn } from './harness/cards.ts';
import { BROWSERS } from './harness/launch.ts';
import { type OpenedPage, openPage } from './harness/opened.ts';
import { onStage } from './harness/stage.ts';
import { until } from './harness/until.ts';
import { pageOf, waitForFocus, waitForWords } from './page-marks.ts';

/** A field that has the keyboard, then mentions far below it. */
const PAGE = pageOf(`<input id="field" autofocus><div style="height: 3000px"></div>
  <p>The United Nations met.</p><div style="height: 3000px"></div><p>So did UNESCO.</p>`);

describe.each(BROWSERS)('a card and the keyboard in %s', (name) => {
  const stage = onStage(name);
  let opened: OpenedPage;

  beforeEach(async () => {
    opened = await openPage(stage.driver, stage.server.serve('/keys', { body: PAGE }));
    await waitForWords(opened.page, ['United Nations', 'UNESCO']);
    await waitForBadge(stage.driver, opened.page, '3');
    await opened.page.focus('#field');
  });

  const next = async (words: string): Promise<void> => {
    await stage.driver.command(opened.page, 'next-mention');
    await waitForFocus(opened.page, words);
    await opened.cardWhen('the card', ({ text }) => text.includes(' of 3'));
  };
  const keyboardAt = (what: string): Promise<unknown> =>
    until(
      `the keyboard at ${what}`,
      () => focusIn(stage.driver, opened.page),
      (at) => at === what,
    );
  const where = (): Promise<{ top: number; focus: string }> =>
    opened.page.evaluate(() => ({ top: Math.round(scrollY), focus: document.activeElement?.id ?? '' }));

  it('is told where it stands among the page’s mentions', async () => {
    const said = (): Promise<string | undefined> =>
      stage.driver.inHost(opened.page, (root) => root.querySelector('[role="status"]')?.textContent ?? '');
    await next('United Nations');
    await until('the position', said, (text) => text === '1 of 3: United Nations');
    await next('UNESCO');
    await until('the next position', said, (text) => text === '2 of 3: UNESCO');
  });

  it('has the keyboard, walks through with Tab, and back to the page past its end', async () => {
    await next('United Nations');
    await keyboardAt('card');
    const stops: (string | undefined)[] = [];
    for (
      let at = await focusIn(stage.driver, opened.page);
      at !== '';
      at = await focusIn(stage.driver, opened.page)
    ) {
      stops.push(at);
      expect(stops.length).toBeLessThan(30);
      await opened.page.keyboard.press('Tab');
    }
    expect(stops.slice(0, 4)).toEqual(['card', 'menu', 'pin', 'close']);
    expect(stops).toContain('cite');
    await opened.cardGone();
    expect((await where()).focus).toBe('field');
  });

  it('gives the keyboard and the place on the page back on Escape, from however many steps', async () => {
    const before = await where();
    expect(before).toEqual({ top: 0, focus: 'field' });
    await next('United Nations');
    await next('UNESCO');
    expect((await where()).top).toBeGreaterThan(3000);
    await opened.page.keyboard.press('Escape');
    await opened.cardGone();
    await until('the place before', where, ({ top, focus }) => top === 0 && focus === 'field');
  });

  it('leaves the page where the reader has scrolled it since', async () => {
    await next('United Nations');
    await opened.page.evaluate(() => scrollBy({ top: 40, behavior: 'instant' }));
    await opened.page.keyboard.press('Escape');
    await opened.cardGone();
    await until('the keyboard in the page', where, ({ focus }) => focus === 'field');
    expect((await where()).top).toBeGreaterThan(2000);
  });

  it('opens and is read with the pointer elsewhere', async () => {
    await opened.page.mouse.move(5, 5);
    await next('United Nations');
    await opened.page.mouse.move(50, 50, { steps: 4 });
    await keyboardAt('card');
    expect((await opened.card())?.label).toBe('United Nations');
  });
});
