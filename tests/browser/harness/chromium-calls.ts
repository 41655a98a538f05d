import type { Page } from 'puppeteer-core';

/**
 * How often functions of Gloss's page script are called meanwhile in all frames of a page's process, as V8 counts.
 * Unlike time, it does not depend on the machine.
 */
export async function callsDuring(page: Page, act: () => Promise<unknown>): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('Profiler.enable');
  await session.send('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  await act();
  const { result } = await session.send('Profiler.takePreciseCoverage');
  await session.detach();
  return result
    .filter(({ url }) => url.endsWith('/annotate.js'))
    .flatMap(({ functions }) => functions)
    .reduce((sum, { ranges }) => sum + (ranges[0]?.count ?? 0), 0);
}
