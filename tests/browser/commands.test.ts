import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { waitForBadge } from './harness/badge.ts';
import { noticeIn, noticeWhen, pressIn } from './harness/cards.ts';
import type { OwnTab } from './harness/driver.ts';
import { BROWSERS } from './harness/launch.ts';
import { type OpenedPage, openPage } from './harness/opened.ts';
import { onStage } from './harness/stage.ts';
import { ownTabs } from './harness/tabs.ts';
import { until } from './harness/until.ts';
import { pageOf, waitForFocus, waitForWords } from './page-marks.ts';

/** Two mentions in view, in a tall page with one far below; and fields. */
const PAGE = pageOf(`<p id="first">UNESCO met.</p><div style="height: 400px"></div>
  <p id="second">The Security Council met.</p><div style="height: 3000px"></div><p>So did Interpol.</p>
  <textarea id="field">the Human Rights Council</textarea><input id="secret" type="password" value="Security Council">
  <iframe srcdoc="<p id='inner'>Interpol is in a frame.</p>"></iframe>`);

describe.each(BROWSERS)('what keys do in %s', (name) => {
  const stage = onStage(name);
  let opened: OpenedPage;
  let own: OwnTab;

  beforeAll(async () => {
    own = await stage.driver.openOwn('options.html');
  });

  const command = (which: string): Promise<void> => stage.driver.command(opened.page, which);
  const select = (selector: string): Promise<void> =>
    opened.page.evaluate((wanted) => {
      const element = document.querySelector(wanted);
      if (element) getSelection()?.selectAllChildren(element);
    }, selector);
  /** What our tabs look up. */
  const lookedUp = async (): Promise<string[]> =>
    (await ownTabs(own)).map((address) => new URL(address).hash);
  const looksUp = async (address: string): Promise<void> => {
    await until(`the look-up ${address}`, lookedUp, (found) => found.includes(address));
    await opened.page.bringToFront();
  };

  describe('with mentions', () => {
    beforeEach(async () => {
      opened = await openPage(stage.driver, stage.server.serve('/commands', { body: PAGE }));
      await waitForWords(opened.page, ['UNESCO', 'Security Council', 'Interpol']);
      await waitForBadge(stage.driver, opened.page, '5');
    });

    it('open the card of what is in the middle of the view', async () => {
      await command('open-mention');
      await waitForFocus(opened.page, 'Security Council');
      await opened.cardWhen('the card', ({ text }) => text.includes('2 of '));
    });

    it('open the card of what is selected', async () => {
      await select('#first');
      await command('open-mention');
      await waitForFocus(opened.page, 'UNESCO');
    });

    it('open the card again that was open last, as long as it is in view', async () => {
      await command('next-mention');
      await waitForFocus(opened.page, 'UNESCO');
      await opened.page.keyboard.press('Escape');
      await opened.cardGone();
      await command('open-mention');
      await waitForFocus(opened.page, 'UNESCO');
    });

    it('look up what is selected, in the page, in a field and in a frame', async () => {
      await select('#second');
      await command('look-up');
      await looksUp('#/lookup?text=The+Security+Council+met.');
      await opened.page.$eval('#field', (field) => {
        (field as HTMLTextAreaElement).focus();
        (field as HTMLTextAreaElement).setSelectionRange(4, 16);
      });
      await command('look-up');
      await looksUp('#/lookup?text=Human+Rights');
      const frame = await (await opened.page.$('iframe'))?.contentFrame();
      await frame?.evaluate(() => {
        window.focus();
        const inner = document.querySelector('#inner');
        if (inner) getSelection()?.selectAllChildren(inner);
      });
      await command('look-up');
      await looksUp('#/lookup?text=Interpol+is+in+a+frame.');
    });

    it('look up nothing of what is in a field for passwords', async () => {
      await opened.page.$eval('#secret', (field) => {
        (field as HTMLInputElement).focus();
        (field as HTMLInputElement).select();
      });
      await command('look-up');
      await looksUp('#/lookup');
    });

    it('switch Gloss off on the site, with a notice that takes it back, and on again', async () => {
      const told = (text: string): Promise<unknown> => noticeWhen(stage.driver, opened.page, text);
      const marked = (count: number): Promise<unknown> =>
        opened.marksWhen(`${count} marks`, ({ length }) => length === count);
      const { length: all } = await opened.marks();
      expect(all).toBeGreaterThan(0);
      await command('pause-site');
      await told('Gloss is off on 127.0.0.1 until the browser restarts.');
      await marked(0);
      await pressIn(stage.driver, opened.page, '.card-undo');
      await told('Gloss is on again');
      await marked(all);
      await command('pause-site');
      await told('Gloss is off');
      await marked(0);
      await command('pause-site');
      await told('Gloss is on again');
      await marked(all);
      await pressIn(stage.driver, opened.page, '[data-do="close"]');
      await until(
        'no notice',
        () => noticeIn(stage.driver, opened.page),
        (notice) => notice === '',
      );
    });
  });

  it('lead on to a mention where none is in view', async () => {
    const body = pageOf('<div style="height: 3000px"></div><p>UNESCO met.</p>');
    opened = await openPage(stage.driver, stage.server.serve('/below', { body }));
    await waitForBadge(stage.driver, opened.page, '2');
    await command('open-mention');
    await waitForFocus(opened.page, 'UNESCO');
  });

  it('are listed in the settings, with those that are set', async () => {
    await own.page.bringToFront();
    const listed = (): Promise<string[]> =>
      own.run(
        () => [...document.querySelectorAll('.shortcuts > div')].map((row) => (row as HTMLElement).innerText),
        undefined,
      );
    const rows = await until('the list', listed, ({ length }) => length >= 5);
    const row = (does: string): string | undefined => rows.find((text) => text.startsWith(does));
    expect(row('Show the next mention')).toMatch(/Alt\+Period|Alt\+\./);
    expect(row('Open the card of')).toContain('Alt+Shift+G');
    expect(row('Look the selection up')).toContain('Alt+Shift+L');
    expect(row('Turn Gloss off')).toContain('none set');
  });

  it('have caused no error', async () => {
    expect((await stage.driver.traces()).errors).toEqual([]);
  });
});
