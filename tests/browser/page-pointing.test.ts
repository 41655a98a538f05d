import type { Frame, Page } from 'puppeteer-core';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { waitForBadge } from './harness/badge.ts';
import { BROWSERS } from './harness/launch.ts';
import { onStage } from './harness/stage.ts';
import { until } from './harness/until.ts';
import { focused, openMarked, pageOf, pointAt, waitForFocus, waitForWords } from './page-marks.ts';

/** Pages with one mention in an element `t`; the pointer finds it there. */
const CASES: { what: string; body: string; line?: number; words?: string }[] = [
  { what: 'in a paragraph', body: '<p>Here <span id="t">Interpol</span> met.</p>' },
  {
    what: 'on the second line of a wrapped name',
    body: '<p style="width: 9em; font: 20px monospace">aaaaa <span id="t">United Nations</span> met.</p>',
    line: 1,
    words: 'United Nations',
  },
  { what: 'on a zoomed page', body: '<div style="zoom: 1.7"><p>Here <b id="t">Interpol</b> met.</p></div>' },
  {
    what: 'in turned and scaled text',
    body: '<p style="width: 20em; margin: 9em; transform: rotate(30deg) scale(1.4)">Here <b id="t">Interpol</b></p>',
  },
  {
    what: 'in a scrolled container',
    body: '<div style="height: 4em; overflow: auto"><p style="height: 40em">A</p><p id="t">Interpol</p></div>',
  },
  {
    what: 'in text from top to bottom',
    body: '<p style="writing-mode: vertical-rl">Here <b id="t">Interpol</b> met.</p>',
  },
  { what: 'in a link', body: '<p><a href="#x" id="t">Interpol</a> met.</p>' },
  { what: 'in a picture', body: '<svg width="300" height="40"><text id="t" y="25">Interpol</text></svg>' },
  {
    what: 'in columns',
    body: '<p style="columns: 2; width: 20em; height: 3em">aa bb cc dd ee ff gg hh ii jj kk ll mm <b id="t">Interpol</b> ii kk ll</p>',
  },
  {
    what: 'in a shadow root',
    body: '<div><template shadowrootmode="open"><p>Here <b id="t">Interpol</b> met.</p></template></div>',
  },
  {
    what: 'under what lets the pointer through',
    body: '<div style="position: relative"><p id="t">Interpol</p><div style="position: absolute; inset: 0; pointer-events: none"></div></div>',
  },
];

const COVERED = `<div style="position: relative"><p id="t">Interpol</p>
  <div style="position: absolute; inset: 0; background: #eee">A banner</div></div>
  <p>The <b id="other">United Nations</b> met.</p>`;

describe.each(BROWSERS)('pointing in %s', (name) => {
  const stage = onStage(name);
  let page: Page;

  beforeAll(async () => {
    page = await stage.driver.browser.newPage();
  });

  const open = async (what: string, body: string): Promise<void> => {
    await page.goto(stage.server.serve(`/${encodeURIComponent(what)}`, { body: pageOf(body) }));
  };

  it.each(CASES)('finds a mention $what', async ({ what, body, line, words = 'Interpol' }) => {
    await open(what, body);
    await waitForWords(page, [words]);
    await pointAt(page, page, '#t', line);
    await waitForFocus(page, words);
  });

  it('opens a card as soon as something is marked, while the rest is still read', async () => {
    const rest = '<p>Nothing else of note has happened anywhere.</p>'.repeat(50_000);
    await open('long', `<p>The <b id="t">United Nations</b> met.</p>${rest}`);
    const isMarked = (): boolean => (CSS.highlights.get('gloss-un')?.size ?? 0) > 0;
    await until('the first mark', () => page.evaluate(isMarked), Boolean);
    await pointAt(page, page, '#t');
    await waitForFocus(page, 'United Nations');
  });

  it('finds none under something else', async () => {
    await open('covered', COVERED);
    await waitForWords(page, ['Interpol', 'United Nations']);
    const seen = await page.evaluateHandle(() => {
      const shown = new Set<string>();
      const look = (): void => {
        for (const range of CSS.highlights.get('gloss-focus') ?? [])
          shown.add(String(range.startContainer.nodeValue));
        requestAnimationFrame(look);
      };
      look();
      return shown;
    });
    await pointAt(page, page, '#other');
    await waitForFocus(page, 'United Nations');
    const covered = await page.evaluate(() => {
      const { left, top, height } = document.querySelector('#t')!.getBoundingClientRect();
      return { x: left + 5, y: top + height / 2 };
    });
    // Straight there: the card that is left stays for longer than another needs to come.
    await page.mouse.move(covered.x, covered.y);
    await waitForFocus(page, '');
    expect(await seen.evaluate((words) => [...words])).toEqual(['United Nations']);
  });
});

describe.each(BROWSERS)('steps in %s', (name) => {
  const stage = onStage(name);
  let page: Page;

  beforeEach(async () => {
    page = await stage.driver.browser.newPage();
  });

  const step = async (command: string, frame: Page | Frame, words: string): Promise<void> => {
    await stage.driver.command(page, command);
    await waitForFocus(frame, words);
  };
  const isInView = (selector: string): Promise<boolean> =>
    page.evaluate((wanted) => {
      const element = document.querySelector(wanted)!;
      const { left, top, width, height } = element.getBoundingClientRect();
      return document.elementFromPoint(left + width / 2, top + height / 2) === element;
    }, selector);

  it('lead through the mentions in reading order, around, and back', async () => {
    const body = `<p>The United Nations met.</p><div><template shadowrootmode="open"><p>So did UNESCO.</p></template></div>
      <p>And the UNHCR.</p>`;
    await openMarked(stage.server, page, '/order', body, ['United Nations', 'UNESCO', 'UNHCR']);
    await waitForBadge(stage.driver, page, '4');
    for (const words of ['United Nations', 'UNESCO', 'UNHCR', 'Interpol', 'United Nations'])
      await step('next-mention', page, words);
    for (const words of ['Interpol', 'UNHCR', 'UNESCO']) await step('previous-mention', page, words);
  });

  it('begin at what is in view', async () => {
    const body = `<p>The United Nations met.</p><p style="height: 300vh"></p><p>So did <b id="t">UNESCO</b>.</p><p style="height: 300vh">`;
    await page.goto(stage.server.serve('/view', { body: pageOf(body) }));
    await waitForBadge(stage.driver, page, '3');
    await page.evaluate(() => document.querySelector('#t')!.scrollIntoView());
    await step('next-mention', page, 'UNESCO');
  });

  it('bring a mention into view: in scrolled containers, closed details and hidden parts', async () => {
    const filler = '<p style="height: 200vh">-</p>';
    const body = `<p>The United Nations met.</p>${filler}
      <div style="height: 200px; overflow: auto"><div style="width: 200px; overflow: auto; white-space: nowrap">${filler}
        <p>${'a '.repeat(200)}<b id="a">UNESCO</b></p>${filler}</div></div>${filler}
      <details><summary>More</summary><details><summary>More</summary><p>The <b id="b">UNHCR</b> met.</p></details></details>
      <div hidden="until-found">The <b id="c">UNICEF</b> met.</div>`;
    await page.goto(stage.server.serve('/reveal', { body: pageOf(body) }));
    await waitForBadge(stage.driver, page, '5');
    await step('next-mention', page, 'United Nations');
    for (const [selector, words] of [
      ['#a', 'UNESCO'],
      ['#b', 'UNHCR'],
      ['#c', 'UNICEF'],
    ] as const) {
      await step('next-mention', page, words);
      expect(await isInView(selector)).toBe(true);
    }
  });

  it('lead from frame to frame, with one card at a time', async () => {
    const inner = stage.server.serve('/inner', { body: pageOf('<p>Here <b id="t">UNESCO</b> met.</p>') });
    const body = `<p>The <b id="t">United Nations</b> met.</p><iframe src="${inner}"></iframe>
      <iframe src="${inner.replace('127.0.0.1', 'localhost')}"></iframe>`;
    await page.goto(stage.server.serve('/frames', { body: pageOf(body) }));
    await waitForBadge(stage.driver, page, '6');
    const [same, other] = page.frames().slice(1) as [Frame, Frame];
    const frames = [page, same, other] as const;
    const order = [
      [page, 'United Nations'],
      [page, 'Interpol'],
      [same, 'UNESCO'],
      [same, 'Interpol'],
      [other, 'UNESCO'],
      [other, 'Interpol'],
      [page, 'United Nations'],
    ] as const;
    for (const [frame, words] of order) {
      await step('next-mention', frame, words);
      for (const beside of frames) if (beside !== frame) await waitForFocus(beside, '');
    }
    await pointAt(page, other, '#t');
    await waitForFocus(other, 'UNESCO');
    await waitForFocus(page, '');
    expect(await focused(same)).toBe('');
  });
});
