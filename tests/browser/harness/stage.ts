import { afterAll, beforeAll } from 'vitest';
import type { BrowserName } from '../../../scripts/browsers.ts';
import type { Driver, LaunchOptions } from './driver.ts';
import { launchWithGloss } from './launch.ts';
import { type PageServer, startServer } from './server.ts';

/** What the tests of a block play on. */
export interface Stage {
  /** The browser, with the built extension in a fresh profile. */
  readonly driver: Driver;
  /** Serves the pages. */
  readonly server: PageServer;
}

/** Starts a browser with Gloss and a server before the tests of a block, and closes both after them. */
export function onStage(name: BrowserName, options?: LaunchOptions): Stage {
  let set: Stage | undefined;
  const there = (): Stage => {
    if (set === undefined) throw new Error('The stage is set before the tests, and in no other place.');
    return set;
  };
  beforeAll(async () => {
    set = { server: await startServer(), driver: await launchWithGloss(name, options) };
  });
  afterAll(async () => {
    await set?.driver.close();
    await set?.server.close();
  });
  return {
    get driver() {
      return there().driver;
    },
    get server() {
      return there().server;
    },
  };
}
