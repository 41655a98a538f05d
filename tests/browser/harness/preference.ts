import type { Page } from 'puppeteer-core';
import { until } from './until.ts';

/** What readers may ask their operating system for: the colours of its high contrast, or less motion. */
export type Preference = 'forced-colors' | 'reduced-motion';

/** Waits until a page is told of this, and of nothing else. */
export async function whenPreferred(page: Page, preference: Preference | undefined): Promise<void> {
  await until(
    `the preference ${preference ?? 'for nothing'}`,
    () =>
      page.evaluate(() => ({
        'forced-colors': matchMedia('(forced-colors: active)').matches,
        'reduced-motion': matchMedia('(prefers-reduced-motion: reduce)').matches,
      })),
    (told) => Object.entries(told).every(([name, isTold]) => isTold === (name === preference)),
  );
}
