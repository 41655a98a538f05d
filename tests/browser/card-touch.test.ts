import { beforeEach, describe, expect, it } from 'vitest';
import { boxIn } from './harness/cards.ts';
import type { Box } from './harness/driver.ts';
import { BROWSERS, onlyIn } from './harness/launch.ts';
import { type OpenedPage, openPage } from './harness/opened.ts';
import { pageOf, waitForFocus, waitForWords } from './page-marks.ts';
import { onStage } from './harness/stage.ts';
import { until } from './harness/until.ts';

/** A mention near the top, one near the bottom, one in a link, and a field that counts its clicks. */
const PAGE = pageOf(`<p id="top">The <b>United Nations</b> met.</p>
  <div id="field" style="height: 90px" onclick="this.textContent += 'x'"></div>
  <p><a href="#followed"><i>UNESCO</i></a></p>
  <div style="height: 460px"></div><p id="low">So did <b>UNHCR</b>.</p>`);

describe.each(BROWSERS)('a card under a finger in %s', (name) => {
  const stage = onStage(name);
  let opened: OpenedPage;

  beforeEach(async () => {
    opened = await openPage(stage.driver, stage.server.serve('/touch', { body: PAGE }));
    await opened.page.setViewport({ width: 390, height: 800 });
    await waitForWords(opened.page, ['United Nations', 'UNESCO', 'UNHCR']);
    await opened.page.bringToFront();
  });

  const boxOf = (selector: string): Promise<Box> =>
    opened.page.$eval(selector, (element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x, y, width, height };
    });
  const tap = async (selector: string): Promise<void> => {
    const { x, y, width, height } = await boxOf(selector);
    await opened.page.touchscreen.tap(x + width / 2, y + height / 2);
  };
  const sheet = (): Promise<Box> => boxIn(stage.driver, opened.page, '[data-sheet] .card');

  it('is a sheet along the edge away from the line', async () => {
    await tap('#top b');
    await waitForFocus(opened.page, 'United Nations');
    const low = await sheet();
    expect(Math.round(low.y + low.height)).toBe(800);
    expect(low.width).toBe(390);
    await tap('#field');
    await opened.cardGone();
    await tap('#low b');
    await waitForFocus(opened.page, 'UNHCR');
    expect((await sheet()).y).toBe(0);
  });

  it('closes with a tap that presses nothing', async () => {
    await tap('#top b');
    await sheet();
    await tap('#field');
    await opened.cardGone();
    const clicks = (): Promise<string> => opened.page.$eval('#field', ({ textContent }) => textContent);
    expect(await clicks()).toBe('');
    await tap('#field');
    expect(await clicks()).toBe('x');
  });

  // Firefox cannot be told to from outside.
  it.each(onlyIn('chromium', name))('is wholly in view on a page that is pinched larger (%s)', async () => {
    const session = await opened.page.createCDPSession();
    await session.send('Emulation.setPageScaleFactor', { pageScaleFactor: 2 });
    const seen = await until(
      'the page to be larger',
      () =>
        opened.page.evaluate(() => {
          const { scale, offsetLeft: x, offsetTop: y, width, height } = visualViewport!;
          return { scale, x, y, width, height };
        }),
      ({ scale }) => scale === 2,
    );
    await tap('#top b');
    await waitForFocus(opened.page, 'United Nations');
    const { x, y, width, height } = await sheet();
    expect(width).toBeGreaterThan(0);
    expect(x).toBeGreaterThanOrEqual(Math.floor(seen.x));
    expect(y).toBeGreaterThanOrEqual(Math.floor(seen.y));
    expect(x + width).toBeLessThanOrEqual(Math.ceil(seen.x + seen.width));
    expect(y + height).toBeLessThanOrEqual(Math.ceil(seen.y + seen.height));
  });

  it('does not keep a finger from a link', async () => {
    await tap('a i');
    await opened.page.waitForFunction(() => location.hash === '#followed');
    expect(await opened.card()).toBeUndefined();
  });
});
