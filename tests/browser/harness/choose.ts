import type { Page } from 'puppeteer-core';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/settings/settings.ts';
import type { Driver } from './driver.ts';

interface Storage {
  storage: { local: { set(values: object): Promise<void> } };
}

/** Stores settings as the extension's own pages do; what is not given is as after the installation. */
export async function chooseSettings(driver: Driver, page: Page, chosen: Partial<Settings>): Promise<void> {
  const popup = await driver.openPopup(page);
  await popup.run(
    (settings) => {
      const { chrome } = globalThis as unknown as { chrome: Storage };
      return chrome.storage.local.set({ settings: { chosen: Date.now(), settings } });
    },
    { ...DEFAULT_SETTINGS, ...chosen },
  );
  await popup.close();
  await page.bringToFront();
}
