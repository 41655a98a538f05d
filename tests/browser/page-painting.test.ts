import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { chooseSettings } from './harness/choose.ts';
import { BROWSERS } from './harness/launch.ts';
import { onStage } from './harness/stage.ts';
import { until } from './harness/until.ts';
import { openMarked } from './page-marks.ts';

describe.each(BROWSERS)('painting in %s', (name) => {
  const stage = onStage(name);
  let page: Page;

  beforeAll(async () => {
    page = await stage.driver.browser.newPage();
  });

  it('is done by static ranges, one for each text node, in shadow roots too', async () => {
    const body = `<p>The <b>Uni</b>ted Nations met.</p>
      <div><template shadowrootmode="open"><p>So did U<i>NES</i>CO.</p></template></div>`;
    await openMarked(stage.server, page, '/ranges', body, ['UNESCO', 'United Nations']);
    const ranges = await page.evaluate(() =>
      [...CSS.highlights.get('gloss-un')!].map((range) => {
        const { startContainer, startOffset, endContainer, endOffset } = range;
        const text = (startContainer as Text).data.slice(startOffset, endOffset);
        const isInOne = startContainer === endContainer && startContainer.nodeType === Node.TEXT_NODE;
        return `${Object.prototype.toString.call(range)} ${isInOne ? text : 'over several nodes'}`;
      }),
    );
    expect(ranges.toSorted()).toEqual(
      ['CO', 'NES', 'U', 'Uni', 'ted Nations'].map((text) => `[object StaticRange] ${text}`),
    );
  });

  it('leaves alone what others paint with, also when it ends', async () => {
    await openMarked(stage.server, page, '/others', '<p id="p">UNESCO met.</p>', ['UNESCO']);
    await page.evaluate(() => {
      const range = new Range();
      range.selectNodeContents(document.querySelector('#p')!);
      const others = new Highlight(range);
      Object.assign(window, { others });
      CSS.highlights.set('search-results', others);
      document.querySelector('#p')!.after('So did the UNHCR.');
    });
    const there = (): Promise<{ ours: number; isOthers: boolean }> =>
      page.evaluate(() => {
        const { others } = window as unknown as { others: Highlight };
        return {
          ours: CSS.highlights.get('gloss-un')?.size ?? 0,
          isOthers: CSS.highlights.get('search-results') === others && others.size === 1,
        };
      });
    await until('both marks', there, ({ ours }) => ours === 2);
    await chooseSettings(stage.driver, page, { sites: { mode: 'block', patterns: ['127.0.0.1'] } });
    const { isOthers } = await until('no marks', there, ({ ours }) => ours === 0);
    expect(isOthers).toBe(true);
    expect(await page.evaluate(() => [...CSS.highlights.keys()])).toEqual(['search-results']);
  });
});
