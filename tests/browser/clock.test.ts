import { beforeAll, describe, expect, it } from 'vitest';
import { noticeWhen, pressIn } from './harness/cards.ts';
import { BROWSERS } from './harness/launch.ts';
import { type OpenedPage, openPage } from './harness/opened.ts';
import { onStage } from './harness/stage.ts';
import { until } from './harness/until.ts';
import { pointAt } from './page-marks.ts';

const NAME = 'UN Secretary-General';
const PAGE = `<!doctype html><html lang="en"><title>T</title><p>The <b id="t">${NAME}</b> spoke.`;
const DAY = 86_400_000;

describe.each(BROWSERS)('a clock that is wrong, in %s', (name) => {
  const stage = onStage(name);
  let opened: OpenedPage;

  beforeAll(async () => {
    opened = await openPage(stage.driver, stage.server.serve('/page', { body: PAGE }));
    await opened.marksWhen('the mark', (marks) => marks.some(({ text }) => text === NAME));
  });

  const openCard = async (): Promise<string> => {
    await opened.page.bringToFront();
    await pointAt(opened.page, opened.page, '#t');
    return (await opened.cardWhen('the card', ({ links }) => links.length > 0)).text;
  };
  const close = async (): Promise<void> => {
    await opened.page.keyboard.press('Escape');
    await opened.cardGone();
    await opened.page.mouse.move(2, 2);
  };
  const choose = async (style: 'strong' | 'quiet'): Promise<void> => {
    await openCard();
    await pressIn(stage.driver, opened.page, '[data-do="menu"]');
    await pressIn(stage.driver, opened.page, `[data-act="marks"][data-value="${style}"]`);
    await noticeWhen(stage.driver, opened.page, style);
    await close();
  };
  const isStrong = (): Promise<boolean> => opened.page.evaluate(() => CSS.highlights.has('gloss-un-strong'));

  it('by ten years back tells of no other facts than the base’s last day', async () => {
    const said = await openCard();
    await close();
    await stage.driver.shiftClock(-10 * 365 * DAY);
    expect(await openCard()).toBe(said);
    await close();
    await stage.driver.shiftClock(0);
  });

  it('that is put back takes a later choice for the later one', async () => {
    await choose('strong');
    await until('strong marks', isStrong, Boolean);
    await stage.driver.shiftClock(-DAY);
    await choose('quiet');
    await until('quiet marks', isStrong, (is) => !is);
    await opened.page.reload();
    await opened.marksWhen('the mark', (marks) => marks.some(({ text }) => text === NAME));
    expect(await isStrong()).toBe(false);
  });

  it('has caused no error', async () => {
    expect((await stage.driver.traces()).errors).toEqual([]);
  });
});
