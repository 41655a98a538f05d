import type { Browser, Page } from 'puppeteer-core';
import type { Driver } from './driver.ts';

/** What the browser's own page of extensions may do, in Chromium's own shape. */
interface ChromeApis {
  management: { setEnabled(id: string, enabled: boolean, done: () => void): void };
}

/** Runs a function in the browser's own page of extensions. */
async function onExtensionsPage<A>(
  browser: Browser,
  work: (argument: A) => Promise<void>,
  argument: A,
): Promise<void> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(work as (argument: unknown) => Promise<void>, argument);
  await page.close();
}

/** Switches an extension off or on. */
export const setEnabled = (browser: Browser, id: string, isOn: boolean): Promise<void> =>
  onExtensionsPage(
    browser,
    ([extension, enabled]) =>
      new Promise<void>((resolve) => {
        const { management } = (globalThis as unknown as { chrome: ChromeApis }).chrome;
        management.setEnabled(extension, enabled, resolve);
      }),
    [id, isOn] as const,
  );

/** Opens a page in a private window, as the browser's menu does, and waits until it is loaded. */
export async function openPrivate(
  browser: Browser,
  inExtension: Driver['inExtension'],
  url: string,
): Promise<Page> {
  await inExtension(async (address) => {
    const { windows } = (
      globalThis as unknown as { chrome: { windows: { create(of: object): Promise<unknown> } } }
    ).chrome;
    await windows.create({ incognito: true, url: address });
  }, url);
  const target = await browser.waitForTarget((one) => one.url() === url);
  const page = await target.asPage();
  await page.waitForFunction(() => document.readyState === 'complete');
  return page;
}
