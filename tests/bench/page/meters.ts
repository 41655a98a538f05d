import type { Browser, CDPSession, Page } from 'puppeteer-core';
import type { BrowserName } from '../../../scripts/browsers.ts';
import type { Memory } from '../../browser/harness/driver.ts';
import { memoryScript } from '../../browser/harness/firefox-memory.ts';
import { Bidi } from '../../browser/harness/firefox-bidi.ts';

/** What a browser itself says of a page. */
export interface Meter {
  /** Kilobytes that the page's process holds after garbage was collected. */
  held: (page: Page) => Promise<number>;
  /** Begins to count the page's work; what is returned tells milliseconds of the processor's time since then. */
  work: (page: Page) => Promise<() => Promise<number>>;
}

/** Chromium tells the heap of the page's scripts, and the work of its thread. */
const inChromium: Meter = {
  held: async (page) => {
    const session = await page.createCDPSession();
    await session.send('Performance.enable');
    await session.send('HeapProfiler.collectGarbage');
    await session.send('HeapProfiler.collectGarbage');
    const bytes = await metric(session, 'JSHeapUsedSize');
    await session.detach();
    return bytes / 1024;
  },
  work: async (page) => {
    const session = await page.createCDPSession();
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const before = await metric(session, 'TaskDuration');
    return async () => ((await metric(session, 'TaskDuration')) - before) * 1000;
  },
};

async function metric(session: CDPSession, name: 'JSHeapUsedSize' | 'TaskDuration'): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find((one) => one.name === name)?.value ?? Number.NaN;
}

/** Firefox tells both of processes only, with all that is in them: what its engine and its windows hold, too. */
function inFirefox(browser: Browser): Meter {
  const window = new Bidi(browser);
  return {
    held: async () => (await window.runInWindow<Memory>(memoryScript())).pages / 1024,
    work: async () => {
      const before = await window.runInWindow<number>(WORKED);
      return async () => (await window.runInWindow<number>(WORKED)) - before;
    },
  };
}

/** What the processes of sites have worked since they began. */
const WORKED = `async () => {
  const { children } = await ChromeUtils.requestProcInfo();
  const sites = children.filter(({ type }) => type.startsWith('web'));
  return sites.reduce((sum, { cpuTime }) => sum + cpuTime, 0) / 1e6;
}`;

/** The meter of a browser. */
export const meterOf = (name: BrowserName, browser: Browser): Meter =>
  name === 'chromium' ? inChromium : inFirefox(browser);
