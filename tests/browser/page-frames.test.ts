import type { Frame, Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { waitForBadge } from './harness/badge.ts';
import { callsDuring } from './harness/chromium-calls.ts';
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

  it.each([
    ['a point', 'width="1" height="1"'],
    ['a line', 'width="300" height="2"'],
    ['not shown', 'style="display: none"'],
  ])('that are %s are not read before they have some size', async (what, looks) => {
    const body = `<iframe src="/inner" ${looks}></iframe><iframe src="/inner"></iframe>`;
    await openAround(what, pageOf(body));
    const large = await until('both frames', () => Promise.resolve(page.frames()[2]));
    await waitForWords(large, ['UNESCO']);
    await waitForBadge(stage.driver, page, '3');
    expect(await inner().evaluate(() => CSS.highlights.size)).toBe(0);
    await page.evaluate(() => {
      const frame = document.querySelector('iframe')!;
      frame.removeAttribute('style');
      Object.assign(frame, { width: '300', height: '150' });
    });
    await waitForWords(inner(), ['UNESCO']);
    await waitForBadge(stage.driver, page, '5');
  });

  it.each([
    ['by script', 'inside.body.append(text)'],
    ['by being opened anew', 'inside.open(); inside.write("<!doctype html><p>" + text); inside.close()'],
    [
      'in a shadow root',
      `const host = inside.body.appendChild(inside.createElement('div'));
       host.attachShadow({ mode: 'open' }).innerHTML = '<p>' + text;`,
    ],
  ])('that are empty are read once there is text in them, %s', async (what, fill) => {
    await openAround(what, pageOf('<p>The United Nations met.</p><iframe></iframe>'));
    await waitForBadge(stage.driver, page, '2');
    await page.evaluate(`{ const inside = frames[0].document; const text = 'So did UNESCO.'; ${fill} }`);
    await waitForBadge(stage.driver, page, '3');
    await page.evaluate(() => {
      document.querySelector('iframe')!.contentDocument!.body.append('And UNHCR.');
    });
    await waitForBadge(stage.driver, page, '4');
  });

  it('without a mention say nothing to the background', async () => {
    const own = await stage.driver.openOwn('popup.html');
    await own.run(() => {
      const { chrome } = globalThis as unknown as { chrome: Listening };
      const from: number[] = Object.assign(globalThis, { messagesFrom: [] }).messagesFrom;
      chrome.runtime.onMessage.addListener((_message, { frameId }) => {
        // The background has none.
        if (frameId !== undefined) from.push(frameId);
      });
    }, undefined);
    // In a tab of its own: the page before says that it is gone.
    const tab = await stage.driver.browser.newPage();
    stage.server.serve('/empty', { body: '<!doctype html><title>T</title><img alt="">' });
    const silent =
      '<iframe srcdoc="<p>Nobody met.</p>"></iframe><iframe></iframe><iframe src="/empty"></iframe>';
    const body = pageOf(`${silent}<p>The United Nations met.</p><iframe src="/inner"></iframe>`);
    await tab.goto(stage.server.serve('/silent', { body }));
    await waitForBadge(stage.driver, tab, '4');
    const from = await own.run(
      () => [...new Set((globalThis as unknown as { messagesFrom: number[] }).messagesFrom)],
      undefined,
    );
    // The page itself, and the one frame that holds something.
    expect(from).toHaveLength(2);
    await tab.close();
    await own.close();
  });
});

interface Listening {
  runtime: {
    onMessage: { addListener(listener: (message: unknown, sender: { frameId?: number }) => void): void };
  };
}

describe('frames without text, in chromium', () => {
  const stage = onStage('chromium');

  it('have hardly anything done in them', async () => {
    const page = await stage.driver.browser.newPage();
    const frames = 10;
    const callsWith = async (frame: string, listed: number): Promise<number> => {
      const url = stage.server.serve(`/${encodeURIComponent(frame)}`, { body: pageOf(frame.repeat(frames)) });
      return callsDuring(page, async () => {
        await page.goto(url);
        await waitForBadge(stage.driver, page, String(1 + listed));
      });
    };
    const without = await callsWith('', 0);
    const empty = await callsWith('<iframe></iframe>', 0);
    const full = await callsWith('<iframe srcdoc="<p>UNESCO met.</p>"></iframe>', frames);
    expect(empty - without).toBeLessThan((full - without) / 50);
    await page.close();
  });
});
