import type { Browser, CDPSession } from 'puppeteer-core';
import { withWorker } from './chromium-worker.ts';
import type { Memory } from './driver.ts';

/** What is held by the open pages of the web, in all their scripts, and by the worker, once nothing idle is left. */
export async function memoryOf(browser: Browser, id: string): Promise<Memory> {
  const held = { pages: 0, worlds: 0 };
  for (const page of await browser.pages()) {
    const session = await page.createCDPSession();
    // Pages that are kept for the way back are not open.
    await session.send('Page.resetNavigationHistory');
    held.pages += await heapOf(session);
    held.worlds += await worldsOf(session);
    await session.detach();
  }
  return { ...held, background: await withWorker(browser, id, heapOf) };
}

async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize + embedderHeapUsedSize;
}

/** V8's own count of the worlds in a page's process. */
async function worldsOf(session: CDPSession): Promise<number> {
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'V8PerContextDatas')?.value ?? Number.NaN;
}
