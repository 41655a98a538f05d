import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violationsIn } from './harness/axe.ts';
import { chooseSettings } from './harness/choose.ts';
import type { OwnTab } from './harness/driver.ts';
import { BROWSERS } from './harness/launch.ts';
import { openPage } from './harness/opened.ts';
import { tabOf } from './harness/tabs.ts';
import { onStage } from './harness/stage.ts';
import { until } from './harness/until.ts';

const SAMPLE = new URL('../pages/sample.html', import.meta.url);
const PASSAGE = encodeURIComponent('More than 25,000 foreign fighters are in Syria, the UN said.');

/** Every view, by its address, with something that only stands there once it is drawn. */
const VIEWS = {
  'this page': ['#/page', '.line'],
  'the tree of facts': ['#/facts', '.branch-root'],
  'a search with filters': ['#/facts?q=syria&on=2015-05-30&checked=seen-primary', '.entry'],
  'a search in vain': ['#/facts?q=xyzzy', '.hint'],
  'a topic': ['#/topic/un/security-council', '.subtopics'],
  'a fact': ['#/fact/un-members-193', '.citation'],
  'no fact': ['#/fact/none', '.notice'],
  'all figures': ['#/figures', '.tile svg'],
  'a series': ['#/figures/un-syria-iraq-ftf-estimates', '.readout'],
  'what Gloss is': ['#/about', '.checks'],
  'a text looked up': [`#/lookup?text=${PASSAGE}`, '.found-one'],
} as const;

/** Everything that unfolds, unfolded. */
const unfold = (own: OwnTab): Promise<void> =>
  own.run(() => {
    for (const details of document.querySelectorAll<HTMLDetailsElement>('.panel:not([hidden]) details'))
      details.open = true;
  }, undefined);

const go = async (own: OwnTab, [hash, drawn]: readonly [string, string]): Promise<void> => {
  await own.run((wanted) => {
    location.hash = wanted;
  }, hash);
  await until(hash, () =>
    own.run(
      (selector) => document.querySelector(`.panel:not([hidden]) ${selector}`) !== null || undefined,
      drawn,
    ),
  );
};

/** What reaches beyond the window or is cut off where it cannot be scrolled to: one line for each element. */
const overflowing = (own: OwnTab): Promise<string[]> =>
  own.run(
    () =>
      [...document.querySelectorAll<HTMLElement>('.panel:not([hidden]) *')]
        .filter((one) => one.checkVisibility() && one.closest('svg, .table-room, .snippet, select') === null)
        .filter((one) => {
          const { left, right } = one.getBoundingClientRect();
          return left < -1 || right > document.documentElement.clientWidth + 1;
        })
        .map((one) => `${one.localName}.${one.className}: ${one.textContent.slice(0, 60)}`),
    undefined,
  );

describe.each(BROWSERS)('the views in %s', (name) => {
  const stage = onStage(name);
  let own: OwnTab;

  beforeAll(async () => {
    const body = await readFile(SAMPLE, 'utf8');
    const opened = await openPage(stage.driver, stage.server.serve('/2015/05/30/sample', { body }));
    await opened.marksWhen('the marks', (marks) => marks.length >= 15);
    own = await stage.driver.openOwn(`facts.html?tab=${await tabOf(stage.driver, '127.0.0.1')}`);
  });

  describe.each(['light', 'dark'] as const)('%s', (theme) => {
    it.each(Object.keys(VIEWS) as (keyof typeof VIEWS)[])(
      'give axe-core nothing to find: %s',
      async (view) => {
        await own.run((wanted) => {
          document.body.dataset['theme'] = wanted;
        }, theme);
        await go(own, VIEWS[view]);
        await unfold(own);
        expect(await violationsIn(own)).toEqual([]);
      },
    );
  });

  it('have the theme and the text size that were chosen', async () => {
    const seen = (chosen: { theme: string; size: string }) =>
      own.run(({ theme, size }) => {
        Object.assign(document.body.dataset, { theme, size });
        const { colorScheme, fontSize } = getComputedStyle(document.querySelector('.panel:not([hidden])')!);
        return { colorScheme, fontSize: Number.parseFloat(fontSize) };
      }, chosen);
    const small = await seen({ theme: 'light', size: 'small' });
    const large = await seen({ theme: 'dark', size: 'large' });
    expect([small.colorScheme, large.colorScheme]).toEqual(['light', 'dark']);
    expect(large.fontSize).toBeGreaterThan(small.fontSize);
    await seen({ theme: 'auto', size: 'medium' });
  });

  describe('in forced colours', () => {
    beforeAll(() => stage.driver.prefer(own.page, 'forced-colors'));
    afterAll(() => stage.driver.prefer(own.page, undefined));

    it.each(Object.keys(VIEWS) as (keyof typeof VIEWS)[])(
      'give axe-core nothing to find: %s',
      async (view) => {
        await go(own, VIEWS[view]);
        await unfold(own);
        expect(await violationsIn(own)).toEqual([]);
      },
    );
  });

  it.each(Object.keys(VIEWS) as (keyof typeof VIEWS)[])('fit into 320 pixels: %s', async (view) => {
    await own.page.setViewport({ width: 320, height: 800 });
    await go(own, VIEWS[view]);
    await unfold(own);
    expect(await overflowing(own)).toEqual([]);
  });

  it('are wholly in Arabic, from right to left', async () => {
    await chooseSettings(stage.driver, own.page, { language: 'ar', textSize: 'large' });
    await until('the language', () =>
      own.run(() => document.documentElement.dir === 'rtl' || undefined, undefined),
    );
    const english: string[] = [];
    for (const view of Object.values(VIEWS)) {
      await go(own, view);
      english.push(
        ...(await own.run(
          () =>
            [
              ...document.querySelectorAll<HTMLElement>(
                'main button, main label, main h3:not(.found-name), .filters > summary, nav a',
              ),
            ]
              .filter((one) => one.checkVisibility() && one.querySelector('[lang="en"]') === null)
              .filter((one) => one.closest('[lang="en"], .save, .line, .place') === null)
              .map((one) => one.innerText)
              .filter((text) => /[A-Za-z]{4}/.test(text.replaceAll('Gloss', ''))),
          undefined,
        )),
      );
      expect(await overflowing(own)).toEqual([]);
    }
    expect(english).toEqual([]);
  });
});
