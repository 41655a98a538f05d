import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { BrowserName } from '../../../scripts/browsers.ts';
import { launchChromium } from './chromium.ts';
import type { Driver, LaunchOptions } from './driver.ts';
import { launchFirefox } from './firefox.ts';

const BUILDS: Record<BrowserName, string> = {
  chromium: fileURLToPath(new URL('../../../.output/chrome-mv3', import.meta.url)),
  firefox: fileURLToPath(new URL('../../../.output/firefox-mv3', import.meta.url)),
};

/** Both browsers, for tests that hold in each. */
export const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

/**
 * Starts a browser with the built extension in a fresh profile.
 * @throws Error when the extension has not been built.
 */
export async function launchWithGloss(name: BrowserName, options: LaunchOptions = {}): Promise<Driver> {
  const { extension = BUILDS[name], window = false } = options;
  if (!existsSync(extension)) throw new Error(`${extension} is missing: build it first with npm run build.`);
  return name === 'chromium' ? launchChromium({ extension, window }) : launchFirefox({ extension, window });
}
