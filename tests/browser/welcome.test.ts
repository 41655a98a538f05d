import { beforeAll, describe, expect, it } from 'vitest';
import { LOCALES } from '../../lib/i18n/locale.ts';
import { violationsIn } from './harness/axe.ts';
import { chooseSettings } from './harness/choose.ts';
import type { OwnTab } from './harness/driver.ts';
import { BROWSERS } from './harness/launch.ts';
import { onStage } from './harness/stage.ts';
import { ownTabs } from './harness/tabs.ts';
import { until } from './harness/until.ts';

/** The words that are marked, in reading order of their topics. */
const readMarks = (): string[] =>
  ['interpol', 'un', 'fighters'].flatMap((root) =>
    [...(CSS.highlights.get(`gloss-${root}`) ?? [])].map((range) => {
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      return `${root}: ${live.toString()}`;
    }),
  );

/** Where a marked text is, by its topic. */
function placeOf(root: string): { x: number; y: number } | undefined {
  const [range] = [...(CSS.highlights.get(`gloss-${root}`) ?? [])].slice(-1);
  if (!range) return undefined;
  const live = document.createRange();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  const box = live.getClientRects()[0];
  return box && { x: box.x + 10, y: box.y + box.height / 2 };
}

describe.each(BROWSERS)('the welcome page in %s', (name) => {
  const stage = onStage(name, { welcome: true });
  let own: OwnTab;

  beforeAll(async () => {
    own = await stage.driver.openOwn('welcome.html');
  });

  const marksWhen = (what: string, isThere: (marks: string[]) => boolean): Promise<string[]> =>
    until(what, () => own.run(readMarks, undefined), isThere);
  const cardText = (): Promise<string | undefined> =>
    stage.driver.inHost(
      own.page,
      (root) => root.querySelector<HTMLElement>('[role="dialog"]')?.innerText ?? '',
    );

  it('opens by itself after the installation', async () => {
    const views = async (): Promise<string[]> =>
      (await ownTabs(own)).map((address) => new URL(address).pathname);
    await until('the one that was opened, beside ours', views, (tabs) => tabs.length === 2);
    expect(await views()).toEqual(['/welcome.html', '/welcome.html']);
  });

  it('is annotated as any page, and opens the card of a figure at the day of its article', async () => {
    // Nobody looks at a page behind another, and it is not read.
    await own.page.bringToFront();
    await marksWhen('the figures', (marks) => marks.filter((mark) => mark.startsWith('fighters')).length > 1);
    const place = await own.run(placeOf, 'fighters');
    await own.page.mouse.move(2, 2);
    await own.page.mouse.move(place?.x ?? 0, place?.y ?? 0, { steps: 3 });
    const text = await until('the card', cardText, (shown) => shown.includes('as of'));
    // Without the article's day it would be years older than the page.
    expect(text).toContain('A published figure of foreign fighters');
  });

  it.each(LOCALES)('teaches in %s, where names and figures are found too', async (locale) => {
    await chooseSettings(stage.driver, own.page, { language: locale });
    await until(
      'the language',
      () => own.run(() => document.documentElement.lang, undefined),
      (lang) => lang === locale,
    );
    // The one figure is found before the other: they stand in paragraphs of their own.
    const marks = await marksWhen(`the marks in ${locale}`, (found) => {
      const roots = new Set(found.map((mark) => mark.split(':', 1)[0]));
      return roots.size === 3 && found.some((mark) => /^fighters.*25/s.test(mark));
    });
    expect(marks.length).toBeGreaterThan(3);
  });

  it('teaches also where Gloss runs on no site', async () => {
    await chooseSettings(stage.driver, own.page, {
      sites: { mode: 'allow', patterns: [] },
      // They tell that the page has taken the choice over.
      marks: { density: 'first', style: 'strong' },
    });
    const isStrong = (): Promise<boolean> =>
      own.run(() => (CSS.highlights.get('gloss-un-strong')?.size ?? 0) > 0, undefined);
    await until('strong marks', isStrong, (is) => is);
  });

  it.each(['light', 'dark'] as const)('gives axe-core nothing to find, %s', async (theme) => {
    await chooseSettings(stage.driver, own.page, { theme });
    await until(
      'the theme',
      () => own.run(() => document.body.dataset['theme'], undefined),
      (now) => now === theme,
    );
    expect(await violationsIn(own)).toEqual([]);
  });

  it('has caused no error', async () => {
    expect((await stage.driver.traces()).errors).toEqual([]);
  });
});
