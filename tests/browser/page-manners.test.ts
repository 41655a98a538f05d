import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callsDuring } from './harness/chromium-calls.ts';
import type { Driver, Popup } from './harness/driver.ts';
import { BROWSERS, BUILDS, launchWithGloss } from './harness/launch.ts';
import { openPage } from './harness/opened.ts';
import { type PageServer, startServer } from './harness/server.ts';
import { onStage } from './harness/stage.ts';
import { until } from './harness/until.ts';
import { openMarked, pageOf, waitForWords } from './page-marks.ts';

const FILLER = '<p>The quick brown fox jumps over the lazy dog, and nothing of interest happens.</p>';

/** What the popup says of the page, instead of a list or above it. */
const noticeOf = (popup: Popup): Promise<string> =>
  popup.run(() => document.querySelector<HTMLElement>('.notice')?.innerText ?? '', undefined);

describe.each(BROWSERS)('manners in %s', (name) => {
  const stage = onStage(name);

  it('a page that holds too much is read in part, says so, and is read on when asked to', async () => {
    const url = stage.server.serve('/large', { body: pageOf('<p>UNESCO met.</p>'.repeat(3100)) });
    const { page, errors } = await openPage(stage.driver, url);
    const count = (): Promise<number> => page.evaluate(() => CSS.highlights.get('gloss-un')?.size ?? 0);
    await until('the part', count, (marks) => marks === 3000);
    const popup = await stage.driver.openPopup(page);
    await until(
      'the popup to say so',
      () => noticeOf(popup),
      (text) => text !== '',
    );
    await popup.run(() => document.querySelector<HTMLElement>('.notice button')?.click(), undefined);
    await until('the rest', count, (marks) => marks === 3100);
    await until(
      'nothing to be said',
      () => noticeOf(popup),
      (text) => text === '',
    );
    await popup.close();
    expect(errors).toEqual([]);
    await page.close();
  });

  it('the page has its turn again and again while it is read', async () => {
    const url = stage.server.serve('/turns', { body: pageOf(`<p>UNESCO met.</p>${FILLER.repeat(30_000)}`) });
    const page = await stage.driver.browser.newPage();
    // Tasks of the page between the first mark and the last.
    await page.evaluateOnNewDocument(() => {
      const state = Object.assign(window, { turnsMeanwhile: 0 });
      const turn = (): void => {
        if ((CSS.highlights.get('gloss-un')?.size ?? 0) > 0) state.turnsMeanwhile += 1;
        if (!CSS.highlights.has('gloss-interpol')) setTimeout(turn);
      };
      turn();
    });
    await page.goto(url);
    await waitForWords(page, ['UNESCO']);
    const turns = await page.evaluate(() => (window as unknown as { turnsMeanwhile: number }).turnsMeanwhile);
    expect(turns).toBeGreaterThan(2);
    await page.close();
  });

  it('nothing is left in the page’s own world, nor said in its console', async () => {
    const page = await stage.driver.browser.newPage();
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    await page.evaluateOnNewDocument(() => {
      Object.assign(window, { namesBefore: [] });
      Object.assign(window, { namesBefore: Object.getOwnPropertyNames(window) });
    });
    const body =
      '<p>The <b>Uni</b>ted Nations met.</p><div><template shadowrootmode="open">UNESCO</template></div>';
    await openMarked(stage.server, page, '/traces', body, ['UNESCO', 'United Nations']);
    const left = await page.evaluate(() => {
      const { namesBefore } = window as unknown as { namesBefore: string[] };
      return Object.getOwnPropertyNames(window).filter((key) => !namesBefore.includes(key));
    });
    // Firefox makes some of its own when they are first asked for.
    expect(left.filter((key) => !/^[A-Z]/.test(key))).toEqual([]);
    expect(said).toEqual([]);
    await page.close();
  });

  it('what is in view is read first', async () => {
    const part = FILLER.repeat(15_000);
    const body = `${part}<p>Far above, UNESCO.</p>${part}<p id="here">Here, the UNHCR.</p>${part}`;
    const { page } = await openPage(
      stage.driver,
      `${stage.server.serve('/long', { body: pageOf(body) })}#here`,
    );
    await waitForWords(page, ['UNESCO', 'UNHCR']);
    const order = await page.evaluate(() =>
      [...CSS.highlights.get('gloss-un')!].map(({ startContainer }) => startContainer.nodeValue),
    );
    expect(order).toEqual(['Here, the UNHCR.', 'Far above, UNESCO.']);
    await page.close();
  });
});

describe.each(BROWSERS)('when Gloss fails in %s', (name) => {
  let driver: Driver;
  let server: PageServer;
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'gloss-broken-'));
    cpSync(BUILDS[name], folder, { recursive: true });
    const script = join(folder, 'annotate.js');
    const broken = '(class { constructor() { throw new Error("broken on purpose") } })(';
    writeFileSync(script, readFileSync(script, 'utf8').replace('new StaticRange(', `new ${broken}`));
    server = await startServer();
    driver = await launchWithGloss(name, { extension: folder });
  });

  afterAll(async () => {
    await driver.close();
    await server.close();
    rmSync(folder, { recursive: true });
  });

  it('the page does not notice, and the popup says what happened', async () => {
    const body = `<script>
      window.troubles = [];
      addEventListener('error', ({ message }) => troubles.push(message));
      addEventListener('unhandledrejection', ({ reason }) => troubles.push(String(reason)));
    </script><p id="p">The United Nations met.</p>`;
    const { page, errors } = await openPage(driver, server.serve('/broken', { body: pageOf(body) }));
    const popup = await driver.openPopup(page);
    await until(
      'the reason',
      () => noticeOf(popup),
      (text) => text.includes('broken on purpose'),
    );
    await popup.close();
    await page.evaluate(() => {
      document.querySelector('#p')!.textContent = 'So did UNESCO.';
    });
    expect(await page.evaluate(() => (window as unknown as { troubles: string[] }).troubles)).toEqual([]);
    expect(errors).toEqual([]);
    await page.close();
  });
});

describe('when a page changes, in chromium', () => {
  const stage = onStage('chromium');

  it('only what has changed is read again', async () => {
    const page = await stage.driver.browser.newPage();
    const paragraphs = 2000;
    const body = `<p id="p">Nobody met.</p>${FILLER.repeat(paragraphs)}`;
    const reading = await callsDuring(page, () => openMarked(stage.server, page, '/blocks', body, []));
    const changing = await callsDuring(page, async () => {
      await page.evaluate(() => {
        document.querySelector('#p')!.textContent = 'UNESCO met.';
      });
      await waitForWords(page, ['UNESCO']);
    });
    expect(reading).toBeGreaterThan(paragraphs);
    expect(changing).toBeLessThan(paragraphs);
    await page.close();
  });
});

describe('while a page is read, in chromium', () => {
  const stage = onStage('chromium');

  it('neither style nor layout is forced, for the page has just been laid out', async () => {
    const page = await stage.driver.browser.newPage();
    /** How often a script made the browser compute styles or the layout meanwhile. */
    const forcedDuring = async (act: () => Promise<unknown>, script = '/annotate.js'): Promise<number> => {
      await page.tracing.start({
        categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline.stack'],
      });
      await act();
      const trace = JSON.parse(new TextDecoder().decode(await page.tracing.stop())) as {
        traceEvents: { name: string; args?: unknown }[];
      };
      return trace.traceEvents.filter(
        ({ name, args }) => /^(Layout|UpdateLayoutTree)$/.test(name) && JSON.stringify(args).includes(script),
      ).length;
    };
    const add = (html: string): Promise<void> =>
      page.evaluate((text) => document.body.insertAdjacentHTML('beforeend', text), html);
    // A mention at the end of the text tells when all of it has been read.
    const reading = async (): Promise<void> => {
      await openMarked(stage.server, page, '/text', FILLER.repeat(500), []);
      await add(`${FILLER.repeat(500)}<p>The <b>United</b> Nations met.</p>`);
      await waitForWords(page, ['United Nations']);
    };
    expect(await forcedDuring(reading)).toBe(0);
    // Else nothing would be seen here at all.
    const forcing = (): Promise<number> =>
      page.evaluate(() => {
        document.body.style.margin = '1px';
        return document.body.offsetHeight;
      });
    expect(await forcedDuring(forcing, 'pptr:')).toBeGreaterThan(0);
  });
});
