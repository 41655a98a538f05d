import type { Page } from 'puppeteer-core';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/settings/settings.ts';
import type { Driver, OwnTab } from '../../tests/browser/harness/driver.ts';
import { VIEWPORT } from '../../tests/browser/harness/driver.ts';
import { cardAtRest, pressIn } from '../../tests/browser/harness/cards.ts';
import { until } from '../../tests/browser/harness/until.ts';
import { crowded, illegible, overflowing } from './flaws.ts';
import type { Screen } from './screens.ts';

/** Stores settings as the settings page does. */
export const choose = (driver: Driver, chosen: Partial<Settings>): Promise<void> =>
  driver.inExtension(
    async (settings) => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { local: { set(values: object): Promise<void> } } };
      };
      await chrome.storage.local.set({ settings: { chosen: Date.now(), settings } });
    },
    { ...DEFAULT_SETTINGS, ...chosen },
  );

/** Opens a screen, and waits until it is drawn as it is to be seen. */
export async function openScreen(driver: Driver, screen: Screen): Promise<OwnTab> {
  const own = await driver.openOwn(screen.path);
  const { page } = own;
  // Nobody looks at a page behind another, and it is not read.
  await page.bringToFront();
  await page.setViewport({ ...VIEWPORT, width: screen.width ?? VIEWPORT.width });
  await until(`${screen.name} to be drawn`, () =>
    own.run(
      () =>
        (document.querySelector('#app h1, #app h2') !== null && document.documentElement.dir !== '') ||
        undefined,
      undefined,
    ),
  );
  if (screen.path.startsWith('welcome'))
    await until('the marks of the sample article', () =>
      own.run(() => CSS.highlights.has('gloss-fighters') || undefined, undefined),
    );
  if (screen.unfold)
    await own.run(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    }, undefined);
  if (screen.card !== undefined) await openCard(driver, page, screen);
  return own;
}

/** What an eye would take offence at on a screen that is open. */
export async function flawsOf(driver: Driver, screen: Screen, { page }: OwnTab): Promise<string[]> {
  const found: string[] = [];
  for (const look of [overflowing, illegible, crowded])
    found.push(
      ...(screen.card === undefined
        ? await page.evaluate(look)
        : ((await driver.inHost(page, look)) ?? [`no card for ${screen.name}`])),
    );
  return found;
}

async function openCard(driver: Driver, page: Page, { card: root, isTapped, press }: Screen): Promise<void> {
  await page.bringToFront();
  const place = await until(`a mark of ${String(root)}`, () =>
    page.evaluate(placeOf, root ?? '').then((at) => at ?? undefined),
  );
  if (isTapped) await page.touchscreen.tap(place.x, place.y);
  else {
    await page.mouse.move(2, 2);
    await page.mouse.move(place.x, place.y, { steps: 3 });
  }
  await cardAtRest(driver, page);
  if (press === undefined) return;
  await pressIn(driver, page, press);
  await cardAtRest(driver, page);
}

/** Where the last mark of a topic is, in view. */
function placeOf(root: string): { x: number; y: number } | null {
  const range = [...(CSS.highlights.get(`gloss-${root}`) ?? [])].at(-1);
  if (!range) return null;
  range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const live = document.createRange();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  const box = live.getClientRects()[0];
  return box ? { x: box.x + 6, y: box.y + box.height / 2 } : null;
}
