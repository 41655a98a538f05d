import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/settings/settings.ts';
import { chooseSettings } from './harness/choose.ts';
import { BROWSERS } from './harness/launch.ts';
import { type OpenedPage, openPage } from './harness/opened.ts';
import { onStage } from './harness/stage.ts';
import { until } from './harness/until.ts';

const PAGE = `<!doctype html><html lang="en"><title>Test</title><body>
<p>Interpol met the Security Council. Interpol, the UN and the UN Security Council spoke of 25,000 foreign
fighters in Syria; Interpol counted 5,000 foreign fighters.</p>
<p>Interpol again.</p>`;

const FIRST = [
  'Interpol',
  'Security Council',
  'UN',
  '25,000 foreign fighters in Syria',
  '5,000 foreign fighters',
  'Interpol',
];

/** What is marked, whatever the style, and under which names; what is marked in two layers counts once. */
function readMarked(): { names: string[]; words: string[] } {
  const found: Range[] = [];
  const names = new Set<string>();
  for (const [name, ranges] of CSS.highlights) {
    if (!name.startsWith('gloss-') || /-(focus|hue)$/.test(name)) continue;
    names.add(name);
    for (const { startContainer, startOffset, endContainer, endOffset } of ranges) {
      const range = document.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      found.push(range);
    }
  }
  found.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
  return { names: [...names].sort(), words: found.map((range) => range.toString().replace(/\s+/g, ' ')) };
}

describe.each(BROWSERS)('what a reader has chosen, in %s', (name) => {
  const stage = onStage(name);
  let opened: OpenedPage;

  beforeAll(async () => {
    opened = await openPage(stage.driver, stage.server.serve('/page', { body: PAGE }));
  });

  const choose = (chosen: Partial<Settings>): Promise<void> =>
    chooseSettings(stage.driver, opened.page, chosen);
  const marked = (what: string, isThere: (seen: ReturnType<typeof readMarked>) => boolean) =>
    until(what, () => opened.page.evaluate(readMarked), isThere);
  const words = (wanted: readonly string[]) =>
    marked(`the marks ${wanted.join(', ')}`, (seen) => seen.words.join('|') === wanted.join('|'));
  /** Of the card's mount: what the reader sees of a choice. */
  const look = () =>
    stage.driver.inHost(opened.page, (root) => {
      const card = root.querySelector<HTMLElement>('[role="dialog"]');
      if (!card) return undefined;
      const { colorScheme, fontSize } = getComputedStyle(card);
      return { colorScheme, fontSize: Number.parseFloat(fontSize) };
    });

  beforeEach(async () => {
    await opened.page.mouse.move(2, 2);
    await choose({});
    await words(FIRST);
  });

  it('every mention is marked, or only the first of each topic in a paragraph, or none', async () => {
    await choose({ marks: { density: 'all', style: 'quiet' } });
    const all = await marked('every mention', (seen) => seen.words.length > FIRST.length);
    expect(all.words.filter((word) => word === 'Interpol')).toHaveLength(4);
    await choose({ marks: { density: 'none', style: 'quiet' } });
    await words([]);
  });

  it('marks are strong', async () => {
    await choose({ marks: { density: 'first', style: 'strong' } });
    const { names } = await marked('strong marks', (seen) => seen.names[0]?.endsWith('-strong') === true);
    expect(names).toEqual(['gloss-fighters-strong', 'gloss-interpol-strong', 'gloss-un-strong']);
    await words(FIRST);
  });

  it('a topic is quiet, with those below it: found, counted, but not marked', async () => {
    const before = await until('the count', () => stage.driver.badge(opened.page), Boolean);
    await choose({ quietTopics: ['un'] });
    await words(FIRST.filter((word) => word !== 'UN' && word !== 'Security Council'));
    expect(await stage.driver.badge(opened.page)).toBe(before);
  });

  it('a topic is off: not found at all', async () => {
    const before = await until('the count', () => stage.driver.badge(opened.page), Boolean);
    await choose({ topics: { ...DEFAULT_SETTINGS.topics, interpol: false } });
    await words(FIRST.filter((word) => word !== 'Interpol'));
    await until(
      'fewer mentions counted',
      () => stage.driver.badge(opened.page),
      (now) => Number(now) < Number(before),
    );
  });

  it('a card waits as long as chosen', async () => {
    const wait = 700;
    // The marks tell that the page has taken the choice over.
    await choose({ delays: { dwell: wait, leave: 300 }, marks: { density: 'all', style: 'quiet' } });
    await marked('every mention', (seen) => seen.words.length > FIRST.length);
    const before = performance.now();
    await opened.hover('Security Council');
    await opened.cardWhen('the card', ({ label }) => label.includes('Security Council'));
    // Timers never end early, and the pointer came after `before`: this can only fail when the choice is not followed.
    expect(performance.now() - before).toBeGreaterThan(wait * 0.9);
  });

  it('a card is dark on a light page, and its text large', async () => {
    await opened.hover('Security Council');
    const usual = await until('the card', look, (seen) => seen.colorScheme === 'light');
    await opened.page.mouse.move(2, 2);
    await opened.cardGone();
    await choose({ theme: 'dark', textSize: 'large' });
    await opened.hover('Security Council');
    const chosen = await until('the dark card', look, (seen) => seen.colorScheme === 'dark');
    expect(chosen.fontSize / usual.fontSize).toBeCloseTo(1.25, 2);
  });
});
