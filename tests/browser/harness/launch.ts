import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'puppeteer-core';
import type { BrowserName } from '../../../scripts/browsers.ts';
import { launchChromium, startChromium } from './chromium.ts';
import type { Driver, LaunchOptions } from './driver.ts';
import { launchFirefox, startFirefox } from './firefox.ts';

/** Where the built extension of each browser lies. */
export const BUILDS: Record<BrowserName, string> = {
  chromium: fileURLToPath(new URL('../../../.output/chrome-mv3', import.meta.url)),
  firefox: fileURLToPath(new URL('../../../.output/firefox-mv3', import.meta.url)),
};

/** Both browsers, for tests that hold in each. */
export const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

/** What a test of one browser alone is run for: that one there, nothing elsewhere. A test that is skipped tells nothing. */
export const onlyIn = (only: BrowserName, name: BrowserName): readonly BrowserName[] =>
  name === only ? [name] : [];

/**
 * Starts a browser with the built extension in a fresh profile.
 * @throws Error when the extension has not been built.
 */
export async function launchWithGloss(name: BrowserName, options: LaunchOptions = {}): Promise<Driver> {
  const { extension = BUILDS[name], ...asked } = options;
  if (!existsSync(extension)) throw new Error(`${extension} is missing: build it first with npm run build.`);
  const all = { extension, window: false, offline: false, welcome: false, inPrivate: false, ...asked };
  return name === 'chromium' ? launchChromium(all) : launchFirefox(all);
}

/** Starts a browser as it is, without the extension, in a fresh profile. */
export function launchPlain(
  name: BrowserName,
  { window = false, offline = false }: Pick<LaunchOptions, 'window' | 'offline'> = {},
): Promise<Browser> {
  return name === 'chromium' ? startChromium({ window, offline }) : startFirefox({ window, offline });
}
