import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { noticeWhen, pressIn } from './harness/cards.ts';
import { BROWSERS } from './harness/launch.ts';
import { type OpenedPage, openPage } from './harness/opened.ts';
import { onStage } from './harness/stage.ts';
import { until } from './harness/until.ts';

const SAMPLE = await readFile(new URL('../pages/sample.html', import.meta.url), 'utf8');
/** With a field to paste into. */
const PAGE = SAMPLE.replace('</article>', '</article><textarea id="field"></textarea>');
const NAME = 'UN Secretary-General';

interface Tabs {
  tabs: { query(wanted: object): Promise<{ url?: string }[]> };
}

/** The addresses of the extension's own tabs; those of others it may not see. Runs in a page of the extension. */
async function openTabs(): Promise<string[]> {
  const { chrome } = globalThis as unknown as { chrome: Tabs };
  return (await chrome.tabs.query({})).flatMap(({ url }) => url ?? []);
}

describe.each(BROWSERS)('what is done from a card in %s', (name) => {
  const stage = onStage(name);
  let opened: OpenedPage;

  beforeAll(async () => {
    opened = await openPage(stage.driver, stage.server.serve('/sample', { body: PAGE }));
    await opened.marksWhen('the marks', (marks) => marks.some(({ text }) => text === NAME));
  });

  const openCard = async (): Promise<void> => {
    await opened.hover(NAME);
    await opened.cardWhen('the card', ({ text }) => text.includes('Ban Ki-moon'));
  };
  const choose = async (selector: string): Promise<void> => {
    await openCard();
    await pressIn(stage.driver, opened.page, '[data-do="menu"]');
    await pressIn(stage.driver, opened.page, selector);
  };
  const told = (text: string): Promise<unknown> => noticeWhen(stage.driver, opened.page, text);
  const isMarked = (text: string, is: boolean): Promise<unknown> =>
    opened.marksWhen(`${text} ${is ? 'marked' : 'unmarked'}`, (marks) =>
      is ? marks.some((mark) => mark.text === text) : marks.every((mark) => mark.text !== text),
    );
  const close = async (): Promise<void> => {
    await opened.page.keyboard.press('Escape');
    await opened.cardGone();
    await opened.page.mouse.move(2, 2);
  };
  const pasted = async (): Promise<string> => {
    await close();
    await opened.page.focus('#field');
    await opened.page.keyboard.down('Control');
    await opened.page.keyboard.press('v');
    await opened.page.keyboard.up('Control');
    return opened.page.$eval('#field', (field) => {
      const { value } = field as HTMLTextAreaElement;
      (field as HTMLTextAreaElement).value = '';
      return value;
    });
  };

  it('a citation is copied, with the sentence on the page', async () => {
    await openCard();
    await pressIn(stage.driver, opened.page, '[data-act="cite"]');
    await told('Citation copied (Text)');
    const text = await pasted();
    expect(text).toContain('Ban Ki-moon of the Republic of Korea was UN Secretary-General');
    expect(text).toContain('Yemen and Libya,” UN Secretary-General Ban Ki-moon said.”');
    expect(text).toContain(opened.page.url());
    expect(text).toContain('30 May 2015');
  });

  it('the format of citations is remembered', async () => {
    await choose('[data-act="format"][data-value="bibtex"]');
    await told('BibTeX');
    await close();
    await openCard();
    await pressIn(stage.driver, opened.page, '[data-act="cite"]');
    await told('Citation copied (BibTeX)');
    expect(await pasted()).toMatch(/^@\w+\{/);
  });

  it('a topic is no longer marked, until that is taken back', async () => {
    await choose('[data-act="quiet"]');
    await told('no longer marked');
    await isMarked(NAME, false);
    await pressIn(stage.driver, opened.page, '.card-undo');
    await told('marked again');
    await isMarked(NAME, true);
    await close();
  });

  it('Gloss is off on the site, until that is taken back in the card, which stays', async () => {
    await choose('[data-act="siteOffForNow"]');
    await told('Gloss is off');
    await opened.marksWhen('no marks', ({ length }) => length === 0);
    await pressIn(stage.driver, opened.page, '.card-undo');
    await told('on again');
    await isMarked(NAME, true);
    await close();
  });

  it('marks are strong, until that is taken back', async () => {
    const strong = (): Promise<boolean> => opened.page.evaluate(() => CSS.highlights.has('gloss-un-strong'));
    await choose('[data-act="marks"][data-value="strong"]');
    await told('strong');
    await until('strong marks', strong, Boolean);
    await pressIn(stage.driver, opened.page, '.card-undo');
    await told('quiet');
    await until('quiet marks', strong, (is) => !is);
    await close();
  });

  it.each([
    ['[data-act="openFact"]', '#/fact/un-sg-'],
    ['[data-act="openTopic"]', '#/topic/un/secretary-general'],
  ])('%s opens the fact base at %s', async (selector, route) => {
    if (selector.includes('Topic')) await choose(selector);
    else {
      await openCard();
      await pressIn(stage.driver, opened.page, selector);
    }
    await until(
      `the tab at ${route}`,
      () => stage.driver.inExtension(openTabs, undefined),
      (addresses) => addresses.some((address) => address.includes(route)),
    );
    await opened.page.bringToFront();
    await close();
  });
});
