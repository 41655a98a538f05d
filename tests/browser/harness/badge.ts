import type { Page } from 'puppeteer-core';
import type { Driver } from './driver.ts';
import { until } from './until.ts';

/** Waits until the toolbar button counts so many mentions on a page: all of it has been read, and reported. */
export async function waitForBadge(driver: Driver, page: Page, count: string): Promise<void> {
  await until(
    `the count ${count} on the button`,
    () => driver.badge(page),
    (badge) => badge === count,
  );
}
