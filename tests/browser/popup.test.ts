import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { type OwnPage, PANEL_BUTTON, type Popup } from './harness/driver.ts';
import { BROWSERS } from './harness/launch.ts';
import { type OpenedPage, openPage } from './harness/opened.ts';
import { onStage } from './harness/stage.ts';
import { until } from './harness/until.ts';

const SAMPLE = new URL('../pages/sample.html', import.meta.url);
const FIGURE = 'more than 25,000 foreign terrorist fighters from more than 100 countries';
/** The least that a viewer takes for a PDF file. */
const PDF =
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>';

const read = (own: OwnPage): Promise<string> =>
  own.run(() => document.querySelector<HTMLElement>('.panel:not([hidden])')?.innerText ?? '', undefined);
const readWhen = (own: OwnPage, what: string, isThere: (text: string) => boolean): Promise<string> =>
  until(what, () => read(own), isThere);

/** Presses the first of what a selector finds, or the first whose text begins so. */
const press = (own: OwnPage, selector: string, beginning = ''): Promise<true> =>
  until(`${selector} "${beginning}"`, () =>
    own.run(
      (wanted) => {
        const found = [...document.querySelectorAll<HTMLElement>(wanted.selector)].find((one) =>
          one.textContent.trim().startsWith(wanted.beginning),
        );
        found?.click();
        return found === undefined ? undefined : (true as const);
      },
      { selector, beginning },
    ),
  );

/** How the figure of the sample stands, as the list says it. */
const standingIn = (own: OwnPage): Promise<string> =>
  own.run(
    (figure) =>
      [...document.querySelectorAll<HTMLElement>('.line')]
        .find((line) => line.innerText.startsWith(figure))
        ?.querySelector('.line-standing')?.textContent ?? '',
    FIGURE,
  );

describe.each(BROWSERS)('the popup in %s', (name) => {
  const stage = onStage(name);
  let opened: OpenedPage;

  beforeAll(async () => {
    const body = await readFile(SAMPLE, 'utf8');
    opened = await openPage(stage.driver, stage.server.serve('/2015/05/30/sample', { body }));
    await opened.marksWhen('the marks', (marks) => marks.length >= 15);
  });

  const withPopup = async <T>(work: (popup: Popup) => Promise<T>): Promise<T> => {
    const popup = await stage.driver.openPopup(opened.page);
    const result = await work(popup);
    await popup.close().catch(() => undefined);
    return result;
  };

  it('says how much was found, and of what date the page is', async () => {
    const text = await withPopup((popup) =>
      // What is found first is listed at once; figures may come a moment later.
      readWhen(popup, 'the list', (shown) => /\d+ mentions · \d+ figures/.test(shown)),
    );
    expect(text).toContain('Dated 30 May 2015, as the page says');
  });

  it('lets the reader say another date, which standings follow, and takes it back', async () => {
    await withPopup(async (popup) => {
      const before = await until('a standing', () => standingIn(popup), Boolean);
      await popup.run(() => {
        const field = document.querySelector<HTMLInputElement>('.page-date-form input');
        if (field === null) return;
        field.value = '2014-01-15';
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }, undefined);
      await until('the date to be taken', async () => {
        await press(popup, '.page-date-form button', 'Use this date');
        return (await read(popup)).includes('Dated 15 January 2014, as you said') || undefined;
      });
      const then = await standingIn(popup);
      expect(then).not.toBe(before);
      expect(then).toMatch(/for that time|before 15 January 2014/);
      await press(popup, '.page-date-form button', 'Use the page’s own');
      await readWhen(popup, 'the page’s own date', (text) => text.includes('30 May 2015, as the page says'));
      expect(await standingIn(popup)).toBe(before);
    });
  });

  it('turns a topic off and on, on all pages', async () => {
    await withPopup(async (popup) => {
      await press(popup, '.topic-switch', 'Interpol');
      const heads = (): Promise<string> =>
        popup.run(
          () => [...document.querySelectorAll('.group-name')].map((one) => one.textContent).join(),
          undefined,
        );
      await until('no Interpol', heads, (text) => text !== '' && !text.includes('Interpol'));
      await press(popup, '.topic-switch', 'Interpol');
      await until('Interpol again', heads, (text) => text.includes('Interpol'));
    });
  });

  it('switches Gloss off on the site until the browser restarts, and on again', async () => {
    await withPopup(async (popup) => {
      await readWhen(popup, 'the list', (text) => text.includes(FIGURE));
      await press(popup, '.pause');
      await readWhen(popup, 'that it is off', (text) => text.includes('Off for') && !text.includes(FIGURE));
      // For good nothing is chosen.
      const patterns = await popup.run(async () => {
        const { chrome } = globalThis as unknown as {
          chrome: { storage: { local: { get(): Promise<{ settings?: { settings: { sites: object } } }> } } };
        };
        return (await chrome.storage.local.get()).settings?.settings.sites;
      }, undefined);
      expect(patterns).toMatchObject({ mode: 'block', patterns: [] });
      await press(popup, '.notice .action');
      await readWhen(popup, 'the list again', (text) => text.includes(FIGURE));
    });
  });

  it('tells of a page that was off when it was loaded, and switches it on', async () => {
    const say = (text: string): boolean => text.includes('Off for') && !text.includes(FIGURE);
    await withPopup(async (popup) => {
      await readWhen(popup, 'the list', (text) => text.includes(FIGURE));
      await press(popup, '.site-switch');
      await readWhen(popup, 'that it is off', say);
    });
    await opened.page.reload();
    await withPopup(async (popup) => {
      await readWhen(popup, 'that it is still off', say);
      await press(popup, '.notice .action');
      await readWhen(popup, 'the list again', (text) => text.includes(FIGURE));
    });
  });

  it('leads to a fact in a full page that knows the page it came from', async () => {
    const popup = await stage.driver.openPopup(opened.page);
    await press(popup, '.sections a', 'Figures');
    await readWhen(popup, 'the charts', (text) => text.includes('Every series'));
    await press(popup, '.icon-button[data-of="expand"]');
    const address = await until('the full page', async () => {
      const addresses = await stage.driver.inExtension(async () => {
        const { chrome } = globalThis as unknown as {
          chrome: { tabs: { query(filter: object): Promise<{ url?: string }[]> } };
        };
        return (await chrome.tabs.query({})).map(({ url }) => url ?? '');
      }, undefined);
      return addresses.find((url) => url.includes('facts.html'));
    });
    expect(address).toMatch(/facts\.html\?tab=\d+#\/figures$/);
  });

  it('names a page of the browser, and looks up a text there', async () => {
    const own = await stage.driver.openOwn('facts.html');
    const popup = await stage.driver.openPopup(own.page);
    await press(popup, '.sections a', 'This page');
    const text = await readWhen(popup, 'the state', (shown) => shown.includes('belongs to the browser'));
    expect(text).toContain('You can copy a passage');
    await press(popup, '.panel:not([hidden]) a', 'Look up a text');
    await readWhen(popup, 'the field', (shown) => shown.includes('Date of the text'));
    await popup.close();
    await own.close();
  });

  it('names a PDF file', async () => {
    const url = stage.server.serve('/report.pdf', {
      body: PDF,
      headers: { 'content-type': 'application/pdf' },
    });
    // Puppeteer waits in vain for some viewers to say that they have loaded.
    await opened.page.goto(url).catch(() => undefined);
    await withPopup(async (popup) => {
      await press(popup, '.sections a', 'This page');
      await readWhen(popup, 'the state', (shown) => shown.includes('This is a PDF file'));
    });
  });

  it('causes no error', async () => {
    const closedWhileAsking = /^Promise resolved while context is inactive/;
    expect((await stage.driver.traces()).errors.filter((text) => !closedWhileAsking.test(text))).toEqual([]);
  });
});

describe.each(BROWSERS)('the panel beside a page in %s', (name) => {
  const stage = onStage(name);

  it('is there, and speaks of the tab in front, whichever that becomes', async () => {
    const served = stage.server.serve('/un', {
      body: '<!doctype html><html lang="en"><p>The UN met.</p></html>',
    });
    const panel = await stage.driver.openOwn('sidepanel.html');
    const opened = await openPage(stage.driver, served);
    await opened.marksWhen('a mark', (marks) => marks.length > 0);
    await opened.page.bringToFront();
    const count = (): Promise<string> =>
      panel.run(() => document.querySelector('.sections .count')?.textContent ?? '', undefined);
    await until('the count of the page', count, (text) => text === '1');
    await panel.page.bringToFront();
    await until('nothing to count', count, (text) => text === '');
    expect(
      await panel.run(() => document.querySelector('.icon-button[data-of="expand"]') !== null, undefined),
    ).toBe(true);
    await panel.close();
  });

  it('is opened by its button in the popup, which goes', async () => {
    const served = stage.server.serve('/aside', {
      body: '<!doctype html><html lang="en"><p>UNESCO met.</p></html>',
    });
    const opened = await openPage(stage.driver, served);
    await opened.marksWhen('a mark', (marks) => marks.length > 0);
    const popup = await stage.driver.openPopup(opened.page);
    await until('the button', () =>
      popup.run((wanted) => document.querySelector(wanted) !== null || undefined, PANEL_BUTTON),
    );
    await until(
      'no panel',
      () => stage.driver.panelAddress(),
      (address) => address === '',
    );
    await stage.driver.pressPanelButton(popup);
    await until(
      'the panel',
      () => stage.driver.panelAddress(),
      (address) => address.includes('/sidepanel.html'),
    );
  });
});
