import { readFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import type { Driver } from '../../browser/harness/driver.ts';
import { type OpenedPage, openPage } from '../../browser/harness/opened.ts';
import type { PageServer } from '../../browser/harness/server.ts';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings.ts';

const SAMPLE = new URL('../../pages/sample.html', import.meta.url);
/** A name and a figure with a chart: the lightest card and the heaviest. */
const MENTIONS = ['UN Secretary-General', '22,000 foreign jihadists'];

/** Opens the sample article, and waits until it is annotated. */
export async function openSample(driver: Driver, server: PageServer): Promise<OpenedPage> {
  const body = await readFile(SAMPLE, 'utf8');
  const opened = await openPage(driver, server.serve('/bench', { body }));
  await opened.marksWhen('the marks', (marks) =>
    MENTIONS.every((one) => marks.some(({ text }) => text === one)),
  );
  return opened;
}

/**
 * Times from the end of the dwell until the card is painted, in milliseconds: the dwell begins with the pointer's last move.
 * @param sleep puts the background to sleep before each card; absent for one that is awake
 */
export async function benchCard(
  driver: Driver,
  server: PageServer,
  rounds: number,
  sleep?: () => Promise<void>,
): Promise<number[]> {
  const opened = await openSample(driver, server);
  await showFirst();
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const words of MENTIONS) {
      await sleep?.();
      times.push(await timeOf(words));
    }
  }
  await opened.page.close();
  return times;

  /** The first card of a page brings the host that the others are watched in. */
  async function showFirst(): Promise<void> {
    await opened.hover(MENTIONS[0]!);
    await opened.cardWhen('the first card', ({ text }) => text.length > 200);
    await leave(opened.page);
  }

  async function timeOf(words: string): Promise<number> {
    const painted = driver.inHost(opened.page, whenPainted, DEFAULT_SETTINGS.delays.dwell);
    await opened.hover(words);
    const time = await painted;
    await leave(opened.page);
    return time ?? Number.NaN;
  }

  async function leave(page: Page): Promise<void> {
    await page.keyboard.press('Escape');
    await page.mouse.move(2, 2);
    await opened.cardGone();
  }
}

/** Resolves with how long after the dwell a card is painted. Runs in the page and must stand alone. */
function whenPainted(root: ShadowRoot, dwell: number): Promise<number> {
  return new Promise((resolve) => {
    let moved = 0;
    const onMove = ({ timeStamp }: PointerEvent): void => {
      moved = timeStamp;
    };
    document.addEventListener('pointermove', onMove, { capture: true });
    const observer = new MutationObserver(() => {
      if (!root.querySelector('.card:not([data-state="loading"])')) return;
      observer.disconnect();
      document.removeEventListener('pointermove', onMove, { capture: true });
      // In the frame's own turn it is about to be painted; in the turn after that it has been.
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - moved - dwell)));
    });
    observer.observe(root, { childList: true, subtree: true });
  });
}
