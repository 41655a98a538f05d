import type { Page } from 'puppeteer-core';
import type { Box, Driver } from './driver.ts';
import { until } from './until.ts';

/** The first visible element in the cards that a selector finds, and where it stands once it is in view. */
export function boxIn(driver: Driver, page: Page, selector: string): Promise<Box> {
  return until(
    `${selector} in a card`,
    async () => (await driver.inHost(page, findBox, selector)) ?? undefined,
  );
}

/** Presses an element in the cards, by the mouse. */
export async function pressIn(driver: Driver, page: Page, selector: string): Promise<void> {
  const { x, y, width, height } = await boxIn(driver, page, selector);
  await page.mouse.move(x + width / 2, y + height / 2, { steps: 3 });
  await page.mouse.click(x + width / 2, y + height / 2);
}

/** What was last told in a card: the notice with the buttons in it. */
export const noticeIn = (driver: Driver, page: Page): Promise<string | undefined> =>
  driver.inHost(page, (root) => root.querySelector('.card-notice')?.textContent ?? '');

/** Waits until a card tells a text. */
export const noticeWhen = (driver: Driver, page: Page, text: string): Promise<unknown> =>
  until(
    `the notice "${text}"`,
    () => noticeIn(driver, page),
    (notice) => notice.includes(text),
  );

/** What has the keyboard in the cards: "close" for its button, "card" for the card itself; '' for nothing. */
export const focusIn = (driver: Driver, page: Page): Promise<string | undefined> =>
  driver.inHost(page, ({ activeElement }) => {
    if (!(activeElement instanceof HTMLElement)) return '';
    const { act, do: does } = activeElement.dataset;
    return does ?? act ?? activeElement.classList[0] ?? activeElement.localName;
  });

/** How many cards are on the screen. */
export const cardCount = async (driver: Driver, page: Page): Promise<number> =>
  (await driver.inHost(
    page,
    (root) => [...root.querySelectorAll('[role="dialog"]')].filter((card) => card.checkVisibility()).length,
  )) ?? 0;

/** Waits until a whole card is there, one that names a source, and nothing of it moves any more. */
export const cardAtRest = (driver: Driver, page: Page): Promise<boolean> =>
  until('the card to come to rest', () => driver.inHost(page, isAtRest), Boolean);

/* What follows runs in the page and must stand alone. */

function isAtRest(root: ShadowRoot): boolean {
  const moving = [...root.getAnimations(), ...root.host.getAnimations()].filter(
    ({ playState }) => playState !== 'finished',
  );
  return root.querySelector('[role="dialog"] a[href]') !== null && moving.length === 0;
}

function findBox(root: ShadowRoot, selector: string): Box | null {
  const element = [...root.querySelectorAll(selector)].find((one) => one.checkVisibility());
  element?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const rect = element?.getBoundingClientRect();
  return rect ? { x: rect.x, y: rect.y, width: rect.width, height: rect.height } : null;
}
