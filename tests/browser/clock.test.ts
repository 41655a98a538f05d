import { describe, expect, it } from 'vitest';
import { base } from '../../lib/facts/bundle.ts';
import { pressIn } from './harness/cards.ts';
import { BROWSERS } from './harness/launch.ts';
import { openPage } from './harness/opened.ts';
import { onStage } from './harness/stage.ts';
import { until } from './harness/until.ts';
import { openMarked, pageOf, pointAt, waitForFocus, waitForWords } from './page-marks.ts';

const YEAR = 31_536_000_000;

describe.each(BROWSERS)('a clock that is put on and back, in %s', (name) => {
  const stage = onStage(name);

  it('leaves off what is off until the browser starts anew, and on again what is switched on', async () => {
    const page = await stage.driver.browser.newPage();
    const reopen = (words: string[]): Promise<void> =>
      openMarked(stage.server, page, '/off', '<p>The <b id="t">United Nations</b> met.</p>', words);
    await reopen(['United Nations']);
    expect(await stage.driver.moveClock(YEAR)).toBeGreaterThan(Date.now() + YEAR / 2);
    await pointAt(page, page, '#t');
    await waitForFocus(page, 'United Nations');
    await pressIn(stage.driver, page, '[data-do="menu"]');
    await pressIn(stage.driver, page, '[data-act="siteOffForNow"]');
    await waitForWords(page, [], { isWhole: true });
    // Another background begins by the right clock.
    await stage.driver.stopBackground();
    await page.reload();
    const popup = await stage.driver.openPopup(page);
    const isOn = (): Promise<string | undefined> =>
      popup.run(
        () => document.querySelector('.site-switch')?.getAttribute('aria-checked') ?? undefined,
        undefined,
      );
    await until('the switch to be off', isOn, (is) => is === 'false');
    await waitForWords(page, [], { isWhole: true });
    await popup.run(() => document.querySelector<HTMLElement>('.site-switch')?.click(), undefined);
    await until('the switch to be on', isOn, (is) => is === 'true');
    await popup.close();
    await waitForWords(page, ['United Nations']);
    await page.close();
  });

  it('changes nothing that a card says when it is behind the facts themselves', async () => {
    const body = pageOf('<p>The United Nations and its secretary-general met.</p>');
    const opened = await openPage(stage.driver, stage.server.serve('/card', { body }));
    await opened.marksWhen('the mark', (marks) => marks.some(({ text }) => text === 'United Nations'));
    const said = async (): Promise<string> => {
      await opened.hover('United Nations');
      const { text } = await opened.cardWhen('the card', ({ links }) => links.length > 0);
      await opened.page.keyboard.press('Escape');
      await opened.cardGone();
      return text;
    };
    const lastDay = Date.parse(base.dayBy(''));
    await stage.driver.moveClock(lastDay - Date.now());
    const right = await said();
    expect(await stage.driver.moveClock(-lastDay)).toBeLessThan(YEAR);
    expect(await said()).toBe(right);
    await opened.page.close();
  });
});
