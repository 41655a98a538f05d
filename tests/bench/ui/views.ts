import type { Page } from 'puppeteer-core';
import type { Driver } from '../../browser/harness/driver.ts';

/** Typed letter by letter; with most letters the list changes. */
const QUERY = 'foreign fighters in syria';
const FIELD = 'input[type="search"]';
const CHART = '#/figures/un-syria-iraq-ftf-estimates';
/** A key stroke that changes nothing tells nothing. */
const NO_CHANGE_MS = 300;

/**
 * Times from the moment the browser begins to open a window of ours until its view is painted, in milliseconds.
 * @param path the window's page, with the view that it opens on
 * @param drawn what stands there once the view is drawn
 */
export async function benchFirstContent(
  driver: Driver,
  rounds: number,
  path: string,
  drawn: string,
): Promise<number[]> {
  const own = await driver.openOwn(path);
  const address = own.page.url();
  await own.page.evaluateOnNewDocument(noteDrawn, drawn);
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await own.page.goto('about:blank');
    await own.page.goto(address);
    times.push(await waitForNote(own.page));
  }
  await own.close();
  return times;
}

/** Times from a key stroke in the search until the list it asks for stands there, laid out, in milliseconds. */
export async function benchSearch(driver: Driver, rounds: number): Promise<number[]> {
  const own = await driver.openOwn('facts.html#/facts');
  await own.page.bringToFront();
  await own.page.waitForSelector(FIELD);
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1)
    for (let end = 1; end <= QUERY.length; end += 1) {
      const time = await own.page.evaluate(listTime, FIELD, QUERY.slice(0, end), NO_CHANGE_MS);
      if (time !== null) times.push(time);
    }
  await own.close();
  return times;
}

/** Times from the choice of a series until its chart is painted, in milliseconds. */
export async function benchChart(driver: Driver, rounds: number): Promise<number[]> {
  const own = await driver.openOwn('facts.html#/facts');
  await own.page.bringToFront();
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) times.push(await own.page.evaluate(chartTime, CHART));
  await own.close();
  return times;
}

const waitForNote = async (page: Page): Promise<number> => {
  const note = await page.waitForFunction(() => (window as { glossDrawn?: number }).glossDrawn);
  return (await note.jsonValue()) ?? Number.NaN;
};

/* What follows runs in a page of the extension and must stand alone. */

function noteDrawn(drawn: string): void {
  const observer = new MutationObserver(() => {
    if (!document.querySelector(drawn)) return;
    observer.disconnect();
    requestAnimationFrame(() =>
      setTimeout(() => {
        (window as { glossDrawn?: number }).glossDrawn = performance.now();
      }),
    );
  });
  observer.observe(document, { childList: true, subtree: true });
}

function listTime(selector: string, query: string, patience: number): Promise<number | null> {
  return new Promise((resolve) => {
    const field = document.querySelector<HTMLInputElement>(selector);
    if (!field) return resolve(null);
    const observer = new MutationObserver(() => {
      observer.disconnect();
      // Asked for its height, the page is laid out.
      if (document.documentElement.scrollHeight > 0) resolve(performance.now() - began);
    });
    observer.observe(document.body, { childList: true, characterData: true, subtree: true });
    setTimeout(() => {
      observer.disconnect();
      resolve(null);
    }, patience);
    field.value = query;
    const began = performance.now();
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

function chartTime(hash: string): Promise<number> {
  return new Promise((resolve) => {
    const chart = '.panel:not([hidden]) .readout';
    const whenThere = (): void => {
      if (document.querySelector(chart))
        requestAnimationFrame(() =>
          setTimeout(() => {
            const time = performance.now() - began;
            location.hash = '#/facts';
            addEventListener('hashchange', () => setTimeout(() => resolve(time), 100), { once: true });
          }),
        );
      else requestAnimationFrame(whenThere);
    };
    const began = performance.now();
    location.hash = hash;
    whenThere();
  });
}
