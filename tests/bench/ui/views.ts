import type { Page } from 'puppeteer-core';
import type { Driver } from '../../browser/harness/driver.ts';

/** Typed letter by letter; with most letters the list changes. */
const QUERY = 'foreign fighters in syria';
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
  await own.page.waitForSelector('input[type="search"]');
  const times: (number | null)[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await own.page.$eval('input[type="search"]', (field) => {
      field.focus();
      field.value = '';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    for (const letter of QUERY) {
      const listed = own.page.evaluate(whenListed, NO_CHANGE_MS);
      await own.page.keyboard.type(letter);
      times.push(await listed);
    }
  }
  await own.close();
  return times.filter((time) => time !== null);
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

function whenListed(patience: number): Promise<number | null> {
  return new Promise((resolve) => {
    let began = Number.NaN;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const observer = new MutationObserver(() => {
      if (Number.isNaN(began) || document.body.offsetHeight === 0) return;
      observer.disconnect();
      clearTimeout(timer);
      resolve(performance.now() - began);
    });
    const onInput = (): void => {
      began = performance.now();
      timer = setTimeout(() => {
        observer.disconnect();
        resolve(null);
      }, patience);
    };
    document.addEventListener('input', onInput, { capture: true, once: true });
    observer.observe(document.body, { childList: true, characterData: true, subtree: true });
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
