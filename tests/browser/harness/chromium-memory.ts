import type { Browser, CDPSession } from 'puppeteer-core';
import { withWorker } from './chromium-worker.ts';
import type { Memory } from './driver.ts';

/** What is held by the open pages of the web, in all their scripts, and by the worker, once nothing idle is left. */
export async function memoryOf(browser: Browser, id: string): Promise<Memory> {
  let pages = 0;
  for (const page of await browser.pages()) {
    const session = await page.createCDPSession();
    // Pages that are kept for the way back are not open.
    await session.send('Page.resetNavigationHistory');
    pages += await heapOf(session);
    await session.detach();
  }
  return { pages, background: await withWorker(browser, id, heapOf) };
}

async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize + embedderHeapUsedSize;
}
