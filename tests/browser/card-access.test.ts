import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { boxIn, cardCount, noticeWhen, pressIn } from './harness/cards.ts';
import { chooseSettings } from './harness/choose.ts';
import { BROWSERS } from './harness/launch.ts';
import { type OpenedPage, openPage } from './harness/opened.ts';
import { onStage } from './harness/stage.ts';

/** Everything that WCAG 2.2 asks for at levels A and AA, as far as a program can tell, and what is good practice. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const AXE = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/**
 * In a modal dialog, so that the card is there too: axe looks for contrasts in the body only. Nothing stands below, or
 * axe would take it for what the card's text is written on.
 */
const PAGE = `<!doctype html><html lang="en"><title>News</title><body>
  <dialog id="all" style="width: 100vw; height: 100vh; max-width: none; max-height: none; border: 0">
    <time datetime="2015-05-30">30 May 2015</time>
    <p style="max-width: 500px">“No country can answer this alone,” UN Secretary-General Ban Ki-moon said. Of these, 22,000
      foreign jihadists are active in Syria and Iraq.</p>
  </dialog><script>all.showModal()</script>`;

const NAME = 'UN Secretary-General';
const FIGURE = '22,000 foreign jihadists';

interface CardStateCase {
  what: string;
  words: string;
  press?: string[];
  /** What the card's notice says then. */
  said?: string;
  /** Takes it back, for the state after this. */
  undo?: string;
}

/** Every state a card can be in: the mention, and what is pressed in its card. */
const STATES: CardStateCase[] = [
  { what: 'a name', words: NAME },
  { what: 'a figure with its chart', words: FIGURE },
  { what: 'the reasons unfolded', words: FIGURE, press: ['.card-more summary'] },
  { what: 'the menu open', words: NAME, press: ['[data-do="menu"]'] },
  { what: 'pinned', words: NAME, press: ['[data-do="pin"]'] },
  { what: 'pinned and moved', words: NAME, press: ['[data-do="pin"]', '[data-do="move"]'] },
  { what: 'a notice', words: NAME, press: ['[data-act="cite"]'], said: 'copied' },
  {
    what: 'a notice with what takes it back',
    words: NAME,
    press: ['[data-do="menu"]', '[data-act="quietForNow"]'],
    said: 'Undo',
    undo: '.card-undo',
  },
];

/** Among what axe has looked at. */
const LOOKED_AT = ['aria-dialog-name', 'button-name', 'target-size'];

interface Axe {
  run(context: object, options: object): Promise<AxeResults>;
}

describe.each(BROWSERS)('every state of the card in %s', (name) => {
  const stage = onStage(name);
  let opened: OpenedPage;

  beforeAll(async () => {
    opened = await openPage(stage.driver, stage.server.serve('/sample', { body: PAGE }));
    await opened.page.setViewport({ width: 1100, height: 1800 });
    await opened.marksWhen('the marks', (marks) => marks.some(({ text }) => text === FIGURE));
    await opened.page.evaluate(AXE);
  });

  afterEach(async () => {
    while ((await cardCount(stage.driver, opened.page)) > 0)
      await pressIn(stage.driver, opened.page, '[data-do="close"]');
    await opened.page.mouse.move(2, 2);
  });

  /**
   * What axe finds wrong, or cannot tell, with the card as it stands on the page.
   * @param looked what it must have looked at
   */
  async function problems(looked: readonly string[] = [...LOOKED_AT, 'color-contrast']): Promise<string[]> {
    // Axe walks into shadow roots that it can see: for it, and only in the page's own world, this one is not closed.
    await stage.driver.inHost(opened.page, async (root) => {
      await Promise.all(root.getAnimations().map(({ finished }) => finished));
      Object.defineProperty(root.host, 'shadowRoot', { value: root, configurable: true });
      // It cannot tell contrasts over the shadow along the lower edge, nor of what is scrolled under the head.
      for (const { style } of root.querySelectorAll<HTMLElement>('.card')) {
        style.backgroundImage = 'none';
        style.maxHeight = 'none';
      }
      // Lines that are cut off it takes to be there still.
      for (const { style } of root.querySelectorAll<HTMLElement>('.sources li')) style.display = 'block';
    });
    const { wrong, passed } = await opened.page.evaluate(async (rules) => {
      const { axe } = globalThis as unknown as { axe: Axe };
      const found = await axe.run(
        { include: [{ fromShadowDom: [':modal > [popover]', '.card'] }] },
        { runOnly: rules },
      );
      return {
        wrong: [...found.violations, ...found.incomplete]
          .flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => ({ id, html, failureSummary })))
          // What is written in a chart it takes for part of a picture.
          .filter(({ html }) => !html.startsWith('<text'))
          .map(({ id, html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
        passed: found.passes.map(({ id }) => id),
      };
    }, RULES);
    await stage.driver.inHost(opened.page, (root) => {
      for (const { style } of root.querySelectorAll<HTMLElement>('.card')) style.cssText = '';
    });
    expect(passed).toEqual(expect.arrayContaining([...looked]));
    // In forced colours a style's own are computed, and others painted.
    return wrong.filter((line) => looked.includes('color-contrast') || !line.startsWith('color-contrast'));
  }

  describe.each(['light', 'dark'] as const)('in %s', (theme) => {
    beforeAll(async () => {
      await chooseSettings(stage.driver, opened.page, { theme });
    });

    it.each(STATES)('$what', async ({ words, press = [], said, undo }) => {
      await opened.hover(words);
      await opened.cardWhen('the card', ({ text }) => text.length > 200);
      for (const selector of press) await pressIn(stage.driver, opened.page, selector);
      if (said !== undefined) await noticeWhen(stage.driver, opened.page, said);
      expect(await problems()).toEqual([]);
      if (undo !== undefined) await pressIn(stage.driver, opened.page, undo);
    });

    it.each([NAME, FIGURE])('the sheet under a finger: %s', async (words) => {
      await opened.page.setViewport({ width: 390, height: 1800 });
      const { x, y } = await opened.page.evaluate(startOf, words);
      await opened.page.touchscreen.tap(x + 3, y + 3);
      await opened.cardWhen('the card', ({ text }) => text.length > 200);
      await boxIn(stage.driver, opened.page, '[data-sheet] .card');
      expect(await problems()).toEqual([]);
      await pressIn(stage.driver, opened.page, '[data-do="close"]');
      await opened.page.setViewport({ width: 1100, height: 1800 });
    });
  });

  describe('in forced colours', () => {
    beforeAll(() => stage.driver.prefer(opened.page, 'forced-colors'));
    afterAll(() => stage.driver.prefer(opened.page, undefined));

    it.each(STATES.slice(0, 5))('$what', async ({ words, press = [] }) => {
      await opened.hover(words);
      await opened.cardWhen('the card', ({ text }) => text.length > 200);
      for (const selector of press) await pressIn(stage.driver, opened.page, selector);
      expect(await problems(LOOKED_AT)).toEqual([]);
    });
  });
});

/** Where some words of the page begin. Runs in the page and must stand alone. */
function startOf(words: string): { x: number; y: number } {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const at = (node as Text).data.replace(/\s/g, ' ').indexOf(words.slice(0, 6));
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + 6);
    const { x, y } = range.getBoundingClientRect();
    return { x, y };
  }
  throw new Error(`"${words}" is not on the page.`);
}
