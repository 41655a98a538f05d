import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { waitForBadge } from './harness/badge.ts';
import { BROWSERS } from './harness/launch.ts';
import { onStage } from './harness/stage.ts';
import { until } from './harness/until.ts';
import { focused, openMarked, pageOf, pointAt, waitForFocus, waitForWords } from './page-marks.ts';

const UN = '<p id="p">The <b id="t">United Nations</b> met.</p>';

describe('a page that is rendered before it is asked for, in chromium', () => {
  const stage = onStage('chromium');

  it('is read once it is shown', async () => {
    const later = stage.server.serve('/later', { body: pageOf(UN) });
    const rules = `{"prerender": [{"urls": ["${later}"], "eagerness": "immediate"}]}`;
    const page = await stage.driver.browser.newPage();
    const now = stage.server.serve('/now', {
      body: pageOf(`<script type="speculationrules">${rules}</script><a href="${later}">On</a>`),
    });
    await page.goto(now);
    await until(
      'the page to be rendered',
      () => Promise.resolve(stage.server.requests.includes('/later')),
      Boolean,
    );
    await page.click('a');
    const wasPrerendered = await until('the page to be shown', () =>
      page
        .evaluate(() => {
          const [entry] = performance.getEntriesByType('navigation') as { activationStart?: number }[];
          return location.pathname === '/later' ? (entry?.activationStart ?? 0) > 0 : undefined;
        })
        .catch(() => undefined),
    );
    expect(wasPrerendered).toBe(true);
    await waitForWords(page, ['United Nations']);
    await waitForBadge(stage.driver, page, '2');
  });
});

describe('a page that is frozen, in chromium', () => {
  const stage = onStage('chromium');

  it('is left alone, and right again when it goes on', async () => {
    const page = await stage.driver.browser.newPage();
    await openMarked(stage.server, page, '/frozen', UN, ['United Nations']);
    await page.evaluate(() => {
      document.addEventListener('freeze', () => {
        document.title = 'frozen';
      });
    });
    const session = await page.createCDPSession();
    await session.send('Page.setWebLifecycleState', { state: 'frozen' });
    await until(
      'the page to be frozen',
      () => page.title(),
      (title) => title === 'frozen',
    );
    const change = (where: Page, name: string): Promise<void> =>
      where.evaluate(
        (text) => document.body.insertAdjacentHTML('afterbegin', `<p>So did ${text}.</p>`),
        name,
      );
    await change(page, 'UNESCO');
    await page.evaluate(() => document.querySelector('#p')!.remove());
    // What a page beside it has changed later is read meanwhile.
    const other = await stage.driver.browser.newPage();
    await openMarked(stage.server, other, '/other', '', []);
    await change(other, 'UNHCR');
    await waitForWords(other, ['UNHCR']);
    await waitForWords(page, []);
    await other.close();
    await session.send('Page.setWebLifecycleState', { state: 'active' });
    await page.bringToFront();
    await waitForWords(page, ['UNESCO']);
    await page.close();
  });
});

describe('a page at rest, in chromium', () => {
  const stage = onStage('chromium');

  it('runs no timer of Gloss', async () => {
    const page = await stage.driver.browser.newPage();
    const body = `${UN}<x-late></x-late><div><template shadowrootmode="open"><p>So did UNESCO.</p></template></div>`;
    await openMarked(stage.server, page, '/rest', body, ['UNESCO', 'United Nations']);
    await waitForBadge(stage.driver, page, '3');
    const session = await page.createCDPSession();
    /** Lets a minute go by for the page at once, with everything that is due in it. */
    const passMinute = async (): Promise<void> => {
      const over = new Promise((resolve) => {
        session.once('Emulation.virtualTimeBudgetExpired', resolve);
      });
      await session.send('Emulation.setVirtualTimePolicy', { policy: 'advance', budget: 60_000 });
      await over;
    };
    // Until nothing is looked for, and nothing is to be reported any more.
    await passMinute();
    await page.tracing.start({ categories: ['devtools.timeline'] });
    await passMinute();
    const trace = JSON.parse(new TextDecoder().decode(await page.tracing.stop())) as {
      traceEvents: { name: string }[];
    };
    const names = trace.traceEvents.map(({ name }) => name);
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((name) => /^(TimerFire|FireAnimationFrame|FireIdleCallback)$/.test(name))).toEqual(
      [],
    );
  });
});

describe.each(BROWSERS)('a page’s life in %s', (name) => {
  const stage = onStage(name);
  let page: Page;

  beforeEach(async () => {
    page = await stage.driver.browser.newPage();
  });

  const open = (path: string, content: string, words: string[]): Promise<void> =>
    openMarked(stage.server, page, path, content, words);
  const add = (where: Page, html: string): Promise<void> =>
    where.evaluate((text) => document.body.insertAdjacentHTML('afterbegin', text), html);

  /** Leads from the page to another, and back to it as the back/forward cache has kept it. */
  const leaveAndComeBack = async (): Promise<void> => {
    await page.evaluate(() => {
      window.addEventListener('pageshow', ({ persisted }) => {
        document.title = persisted ? 'kept' : 'loaded';
      });
    });
    await page.goto(stage.server.serve('/between', { body: pageOf('') }));
    await waitForBadge(stage.driver, page, '1');
    // Without waiting for a load: there is none.
    await page.evaluate(() => void setTimeout(() => history.back()));
    await until(
      'the page before',
      () => page.title().catch(() => undefined),
      (title) => title === 'kept',
    );
  };

  it('comes back from the back/forward cache as it was, and is followed on', async () => {
    await open('/kept', UN, ['United Nations']);
    await waitForBadge(stage.driver, page, '2');
    await leaveAndComeBack();
    await waitForBadge(stage.driver, page, '2');
    await waitForWords(page, ['United Nations']);
    await add(page, '<p>So did UNESCO.</p>');
    await waitForWords(page, ['UNESCO', 'United Nations']);
    await pointAt(page, page, '#t');
    await waitForFocus(page, 'United Nations');
    await page.close();
  });

  it('is right again when it has changed on its way into that cache', async () => {
    await open('/changing', UN, ['United Nations']);
    await page.evaluate(() => {
      window.addEventListener('pagehide', () => {
        document.querySelector('#p')!.textContent = 'So did UNESCO.';
      });
    });
    await leaveAndComeBack();
    await waitForWords(page, ['UNESCO']);
    await waitForBadge(stage.driver, page, '2');
    await page.close();
  });

  it('is left alone while nobody looks at it', async () => {
    await open('/hidden', UN, ['United Nations']);
    const front = await stage.driver.browser.newPage();
    await front.bringToFront();
    await front.goto(stage.server.serve('/front', { body: pageOf('') }));
    await until('the page to be hidden', () => page.evaluate(() => document.hidden), Boolean);
    await add(page, '<p>So did UNESCO.</p>');
    // The page in front has changed later, and has been read since.
    await add(front, '<p>So did UNESCO.</p>');
    await waitForWords(front, ['UNESCO']);
    await add(front, '<p>So did the UNHCR.</p>');
    await waitForWords(front, ['UNESCO', 'UNHCR']);
    await waitForWords(page, ['United Nations']);
    await page.bringToFront();
    await waitForWords(page, ['UNESCO', 'United Nations']);
    await front.close();
    await page.close();
  });

  it('lets go of what the page lets go of', async () => {
    await open(
      '/memory',
      `${UN}<div id="gone"><p>So did UNESCO.</p><div><template shadowrootmode="open"><p>And the UNHCR.</p></template></div></div>`,
      ['UNESCO', 'UNHCR', 'United Nations'],
    );
    await pointAt(page, page, '#gone > p');
    await waitForFocus(page, 'UNESCO');
    const kept = await page.evaluateHandle(() => {
      const gone = document.querySelector('#gone')!;
      const parts = [
        gone,
        gone.querySelector('p')!,
        gone.querySelector('div')!,
        gone.querySelector('div')!.shadowRoot!,
      ];
      return parts.map((part) => new WeakRef<Node>(part));
    });
    await page.evaluate(() => document.querySelector('#gone')!.remove());
    await waitForWords(page, ['United Nations']);
    await until(
      'nothing to be kept',
      async () => {
        await stage.driver.collectGarbage(page);
        return kept.evaluate((refs) => refs.filter((ref) => ref.deref() !== undefined).length);
      },
      (count) => count === 0,
    );
    expect(await focused(page)).toBe('');
    await page.close();
  });
});
