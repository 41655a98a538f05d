import type { Page } from 'puppeteer-core';
import type { Box, Driver } from './driver.ts';
import { until } from './until.ts';

/** A marked piece of text, as `CSS.highlights` holds it. */
export interface Mark {
  highlight: string;
  text: string;
}

/** What the card says, read in its closed root. */
export interface CardReading {
  label: string;
  text: string;
  /** Addresses of its links. */
  links: string[];
}

/** A page opened with Gloss running, and everything that was seen to happen on it. */
export interface OpenedPage {
  page: Page;
  /** Errors in the console, of the page, of Gloss or of the browser. */
  errors: string[];
  /** Addresses that the page or a script on it asked for. */
  requests: string[];
  /** What is marked now, in reading order. */
  marks(): Promise<Mark[]>;
  /** Waits until something is marked, or until the marks are as wanted. */
  marksWhen(what: string, isThere: (marks: Mark[]) => boolean): Promise<Mark[]>;
  /** Puts the pointer on a marked text; the nth of those alike. */
  hover(text: string, nth?: number): Promise<void>;
  /** The card, undefined while none is open. */
  card(): Promise<CardReading | undefined>;
  /** Waits for a card that is as wanted. */
  cardWhen(what: string, isThere: (card: CardReading) => boolean): Promise<CardReading>;
  /** Waits until no card is open. */
  cardGone(): Promise<void>;
  /** What has changed in the document since it was parsed; the host's own insides are not the page's. */
  changes(): Promise<PageChanges>;
}

export interface PageChanges {
  /** One line each: what happened to which element of the page. */
  mutations: string[];
  /** Elements of Gloss in the document. */
  hosts: number;
  /** Whether the page, without them, is written as it was. */
  same: boolean;
}

/** Opens a page and waits until it is loaded. */
export async function openPage(driver: Driver, url: string): Promise<OpenedPage> {
  const page = await driver.browser.newPage();
  const errors = collectErrors(page);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.evaluateOnNewDocument(recordChanges);
  await page.goto(url);
  const marks = (): Promise<Mark[]> => page.evaluate(readMarks);
  const card = (): Promise<CardReading | undefined> =>
    driver.inHost(page, readCard).then((reading) => reading ?? undefined);
  return {
    page,
    errors,
    requests,
    marks,
    card,
    marksWhen: (what, isThere) => until(what, marks, isThere),
    hover: (text, nth = 0) => hover(page, text, nth),
    cardWhen: (what, isThere) => until(what, card, isThere),
    cardGone: async () => {
      await until('the card to close', async () => (await card()) === undefined || undefined);
    },
    changes: () => page.evaluate(readChanges),
  };
}

/** Collects the errors of a page from now on: what it throws, and what is logged as one. */
export function collectErrors(page: Page): string[] {
  const errors: string[] = [];
  // Under a strict policy browsers complain about the icon that they look for by themselves.
  const add = (text: string): void => {
    if (!text.includes('favicon.ico')) errors.push(text);
  };
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.location().url?.endsWith('/favicon.ico')) add(message.text());
  });
  page.on('pageerror', (error) => add(error instanceof Error ? error.message : String(error)));
  return errors;
}

async function hover(page: Page, text: string, nth: number): Promise<void> {
  await page.bringToFront();
  const box = await page.evaluate(findMark, text, nth);
  if (!box) throw new Error(`"${text}" is not marked.`);
  // From outside, as a hand does: a pointer that is already there does not arrive.
  await page.mouse.move(2, 2);
  await page.mouse.move(box.x + Math.min(box.width / 2, 20), box.y + box.height / 2, { steps: 3 });
}

/* What follows runs in the page and must stand alone. */

function readMarks(): Mark[] {
  const found: { highlight: string; range: Range }[] = [];
  for (const [highlight, ranges] of CSS.highlights) {
    if (!/^gloss-(interpol|un|fighters)$/.test(highlight)) continue;
    for (const { startContainer, startOffset, endContainer, endOffset } of ranges) {
      const range = document.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      found.push({ highlight, range });
    }
  }
  return found
    .sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range))
    .map(({ highlight, range }) => ({ highlight, text: range.toString().replace(/\s+/g, ' ') }));
}

function findMark(text: string, nth: number): Box | undefined {
  const found: Range[] = [];
  for (const [highlight, ranges] of CSS.highlights) {
    if (!/^gloss-(interpol|un|fighters)$/.test(highlight)) continue;
    for (const { startContainer, startOffset, endContainer, endOffset } of ranges) {
      const range = document.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      if (range.toString().replace(/\s+/g, ' ') === text) found.push(range);
    }
  }
  found.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
  const range = found[nth];
  range?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const rect = range?.getClientRects()[0];
  return rect && { x: rect.x, y: rect.y, width: rect.width, height: rect.height };
}

function readCard(root: ShadowRoot): CardReading | null {
  const dialog = root.querySelector<HTMLElement>('[role="dialog"], dialog');
  if (!dialog?.checkVisibility()) return null;
  const labelledBy = dialog.getAttribute('aria-labelledby') ?? '';
  const label = dialog.getAttribute('aria-label') ?? root.getElementById(labelledBy)?.textContent ?? '';
  const links = [...dialog.querySelectorAll('a')].map(({ href }) => href);
  return { label, text: dialog.innerText, links };
}

/** Keeps what the page was when it was parsed, and every change after that. */
function recordChanges(): void {
  const state = { before: '', mutations: [] as MutationRecord[] };
  Object.defineProperty(window, 'glossTest', { value: state });
  document.addEventListener('DOMContentLoaded', () => {
    state.before = document.documentElement.outerHTML;
    new MutationObserver((records) => state.mutations.push(...records)).observe(document, {
      attributes: true,
      characterData: true,
      childList: true,
      subtree: true,
    });
  });
}

function readChanges(): PageChanges {
  const { before, mutations } = (
    window as unknown as { glossTest: { before: string; mutations: MutationRecord[] } }
  ).glossTest;
  const root = document.documentElement;
  // Loading ends with head and body in the root; anything else there has been put in since.
  const hosts = [...root.children].filter((child) => !/^(head|body|frameset)$/.test(child.localName));
  const isHost = (node: Node): boolean => hosts.some((host) => host.contains(node));
  const names = (nodes: NodeList): string[] =>
    [...nodes].filter((node) => !isHost(node)).map((node) => node.nodeName);
  const copy = root.cloneNode(true) as Element;
  for (const child of Array.from(copy.children))
    if (!/^(head|body|frameset)$/.test(child.localName)) child.remove();
  return {
    mutations: mutations
      .filter(({ target }) => !isHost(target))
      .map(({ type, target, addedNodes, removedNodes }) => ({
        line: `${type} ${target.nodeName} +${names(addedNodes).join()} -${names(removedNodes).join()}`,
        empty: type === 'childList' && names(addedNodes).length + names(removedNodes).length === 0,
      }))
      .filter(({ empty }) => !empty)
      .map(({ line }) => line),
    hosts: hosts.length,
    same: copy.outerHTML === before,
  };
}
