import type { Frame, Page } from 'puppeteer-core';
import { beforeAll, describe, it } from 'vitest';
import { waitForBadge } from './harness/badge.ts';
import { BROWSERS } from './harness/launch.ts';
import { onStage } from './harness/stage.ts';
import { until } from './harness/until.ts';
import { pageOf, pointAt, waitForFocus, waitForWords } from './page-marks.ts';

const INNER = '<p>Here <b id="t">UNESCO</b> met.</p>';

describe.each(BROWSERS)('frames in %s', (name) => {
  const stage = onStage(name);
  let page: Page;

  beforeAll(async () => {
    page = await stage.driver.browser.newPage();
    stage.server.serve('/inner', { body: pageOf(INNER) });
  });

  const inner = (): Frame => page.frames()[1]!;
  const openAround = async (what: string, body: string): Promise<void> => {
    await page.goto(stage.server.serve(`/${encodeURIComponent(what)}`, { body }));
    await until(
      'the frame',
      () => Promise.resolve(page.frames().length),
      (count) => count > 1,
    );
  };

  it.each([
    ['of the same site', () => `<iframe src="/inner"></iframe>`],
    [
      'of another site',
      () => `<iframe src="${stage.server.origin.replace('127.0.0.1', 'localhost')}/inner"></iframe>`,
    ],
    ['with their page in an attribute', () => `<iframe srcdoc='${pageOf(INNER)}'></iframe>`],
    ['without the rights of their site', () => '<iframe sandbox="allow-scripts" src="/inner"></iframe>'],
    [
      'that a script writes',
      () =>
        `<iframe id="f"></iframe><script>f.contentDocument.body.innerHTML = \`${INNER}<p id="last">Interpol</p>\`</script>`,
    ],
  ])('%s are read, listed and pointed at', async (what, frame) => {
    await openAround(what, pageOf(`<p>The United Nations met.</p>${frame()}`));
    await waitForWords(page, ['United Nations']);
    await waitForWords(inner(), ['UNESCO']);
    await waitForBadge(stage.driver, page, '4');
    await pointAt(page, inner(), '#t');
    await waitForFocus(inner(), 'UNESCO');
  });

  it('in framesets are read', async () => {
    await openAround(
      'frameset',
      '<!doctype html><title>T</title><frameset cols="50%,50%"><frame src="/inner"><frame src="/inner"></frameset>',
    );
    for (const frame of page.frames().slice(1)) await waitForWords(frame, ['UNESCO']);
    await waitForBadge(stage.driver, page, '4');
  });

  it('that leave take what they hold with them', async () => {
    await openAround('leaving', pageOf('<iframe src="/inner"></iframe>'));
    await waitForBadge(stage.driver, page, '3');
    await page.evaluate(() => document.querySelector('iframe')!.remove());
    await waitForBadge(stage.driver, page, '1');
  });
});
