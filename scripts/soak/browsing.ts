import { setTimeout } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { Driver } from '../../tests/browser/harness/driver.ts';
import { goTo } from '../pages/loading.ts';
import { addLastLine, hasLastLine, isLastLineMarked, makeRepeatable } from '../pages/inpage.ts';

/** What came of some browsing. */
export interface Tally {
  loads: number;
  /** Pages whose last line was not marked in time: those that replace themselves, or are never done. */
  unread: number;
  /** Cards that were asked for with the pointer, and those that came. */
  pointed: number;
  cards: number;
  popups: number;
  /** Loads that failed, and what was said in them by scripts of the extension. */
  failures: string[];
  errors: Set<string>;
}

const READ_MS = 5000;
const CARD_MS = 2000;
/** How long a card takes to come, about. */
const ABOUT_MS = 400;
/** Each how many loads something is done. */
const EVERY = { point: 2, step: 5, popup: 20, facts: 100 };

const TABS = 3;

/** What every tab shows while memory is counted; the browser keeps nothing of the pages before it for the way back. */
export const REST = {
  body: '<!doctype html><html lang="en"><title>Rest</title><p>Nothing.</p>',
  headers: { 'clear-site-data': '"cache"' },
};

/**
 * A few tabs of one browser in which page after page is loaded. Where Gloss has no script in pages the same is done, as
 * well as it can be: what a driver leaves in a browser must not be taken for what Gloss leaves.
 */
export class Browsing {
  readonly tally: Tally = {
    loads: 0,
    unread: 0,
    pointed: 0,
    cards: 0,
    popups: 0,
    failures: [],
    errors: new Set(),
  };
  readonly #driver: Driver;
  readonly #rest: string;
  readonly #hasScript: boolean;
  readonly #tabs: (Page | undefined)[] = [];

  constructor(driver: Driver, rest: string, hasScript: boolean) {
    this.#driver = driver;
    this.#rest = rest;
    this.#hasScript = hasScript;
  }

  /** Loads a page in one of the tabs and reads it as people do. A tab in which that fails is given up for a new one. */
  async load(url: string): Promise<void> {
    const turn = (this.tally.loads += 1);
    const at = turn % TABS;
    const page = await this.#tab(at);
    try {
      await this.#open(page, url);
      await this.#browse(page, turn);
    } catch (error) {
      this.tally.failures.push(`${url}: ${error instanceof Error ? error.message : String(error)}`);
      await page.close().catch(() => undefined);
      this.#tabs[at] = undefined;
    }
  }

  /** Lets every tab show the same page, and notes what has gone wrong until now. */
  async rest(): Promise<void> {
    // What a tab held last is let go of with the next page but one.
    for (let turn = 0; turn < 2 * TABS; turn += 1)
      await this.#open(await this.#tab(turn % TABS), this.#rest).catch(() => undefined);
    for (const error of (await this.#driver.traces()).errors) this.tally.errors.add(error);
  }

  async #tab(at: number): Promise<Page> {
    return (this.#tabs[at] ??= await openTab(this.#driver, this.tally));
  }

  /** Loads a page and waits until Gloss has read all of it. */
  async #open(page: Page, url: string): Promise<void> {
    await page.bringToFront();
    await goTo(page, url);
    await page.evaluate(addLastLine);
    const isRead = await page
      .waitForFunction(this.#hasScript ? isLastLineMarked : hasLastLine, { timeout: READ_MS })
      .then(() => true)
      .catch(() => false);
    if (!isRead) this.tally.unread += 1;
  }

  /** Points at a mention, steps on, looks into the popup now and then. */
  async #browse(page: Page, turn: number): Promise<void> {
    const driver = this.#driver;
    if (turn % EVERY.point === 0) await this.#point(page, turn);
    if (turn % EVERY.step === 0) await driver.command(page, 'next-mention');
    if (turn % EVERY.popup === 0) await lookIntoPopup(driver, page, this.tally);
    if (turn % EVERY.facts === 0) await (await driver.openOwn('facts.html#/figures')).close();
  }

  /** Rests the pointer on a mark until its card is there; without marks on some text, for about as long. */
  async #point(page: Page, turn: number): Promise<void> {
    const at = await page.evaluate(placeToPoint, turn);
    if (at === null) return;
    await page.mouse.move(2, 2);
    await page.mouse.move(at.x, at.y, { steps: 3 });
    const started = Date.now();
    let isOpen = false;
    while (!isOpen && Date.now() - started < (at.isMark ? CARD_MS : ABOUT_MS)) {
      isOpen = await page.evaluate(hasCard);
      if (!isOpen) await setTimeout(20);
    }
    this.tally.pointed += Number(at.isMark);
    this.tally.cards += Number(isOpen);
    await page.keyboard.press('Escape');
  }
}

/** Opens a tab that goes on whatever its pages do. */
async function openTab({ browser, origin }: Driver, { errors }: Tally): Promise<Page> {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(makeRepeatable);
  page.on('dialog', (dialog) => void dialog.accept().catch(() => undefined));
  page.on('pageerror', (error) => {
    const text = error instanceof Error ? `${error.message} ${error.stack ?? ''}` : String(error);
    if (text.includes(origin)) errors.add(text);
  });
  page.on('console', (message) => {
    if (message.type() === 'error' && message.location().url?.startsWith(origin)) errors.add(message.text());
  });
  return page;
}

async function lookIntoPopup(driver: Driver, page: Page, tally: Tally): Promise<void> {
  const popup = await driver.openPopup(page);
  if ((await popup.run(() => document.body.innerText, undefined)) !== '') tally.popups += 1;
  await popup.close();
}

/* What follows runs in the page and must stand alone. */

/** Whether a card is open: told by the mark of its words, as nothing has to be asked for in the page's tree then. */
const hasCard = (): boolean => (CSS.highlights.get('gloss-focus')?.size ?? 0) > 0;

/** The middle of one of the marks, scrolled into view; of a paragraph where nothing is marked. */
function placeToPoint(turn: number): { x: number; y: number; isMark: boolean } | null {
  const marks: AbstractRange[] = [];
  for (const [name, ranges] of CSS.highlights)
    if (/^gloss-(interpol|un|fighters)$/.test(name)) marks.push(...ranges);
  const range = document.createRange();
  const mark = marks[(turn * 7) % marks.length];
  const paragraphs = document.querySelectorAll('p');
  const paragraph = paragraphs[(turn * 7) % paragraphs.length];
  if (mark) {
    range.setStart(mark.startContainer, mark.startOffset);
    range.setEnd(mark.endContainer, mark.endOffset);
  } else if (paragraph) range.selectNodeContents(paragraph);
  const { startContainer: at } = range;
  const element = at instanceof Element ? at : at.parentElement;
  element?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const rect = range.getClientRects()[0];
  if (!rect) return null;
  return {
    x: rect.x + Math.min(rect.width / 2, 20),
    y: rect.y + rect.height / 2,
    isMark: mark !== undefined,
  };
}
