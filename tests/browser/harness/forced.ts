import type { Page } from 'puppeteer-core';

/** Has Chromium show a page in forced colours, as in the high contrast of an operating system; or no longer. */
export async function forceColours(page: Page, isForced = true): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [{ name: 'forced-colors', value: isForced ? 'active' : 'none' }],
  });
}
