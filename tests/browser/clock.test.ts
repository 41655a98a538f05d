import { beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from './harness/launch.ts';
import { type OpenedPage, openPage } from './harness/opened.ts';
import { onStage } from './harness/stage.ts';

const NAME = 'UN Secretary-General';
const PAGE = `<!doctype html><html lang="en"><title>T</title><p>The ${NAME} spoke.`;
const TEN_YEARS = 3653 * 86_400_000;

describe.each(BROWSERS)('a clock that is wrong, in %s', (name) => {
  const stage = onStage(name);
  let opened: OpenedPage;

  beforeAll(async () => {
    opened = await openPage(stage.driver, stage.server.serve('/page', { body: PAGE }));
    await opened.marksWhen('the mark', (marks) => marks.some(({ text }) => text === NAME));
  });

  const openCard = async (): Promise<string> => {
    await opened.page.bringToFront();
    await opened.hover(NAME);
    return (await opened.cardWhen('the card', ({ links }) => links.length > 0)).text;
  };
  const close = async (): Promise<void> => {
    await opened.page.keyboard.press('Escape');
    await opened.cardGone();
    await opened.page.mouse.move(2, 2);
  };

  it('by ten years back tells of no other facts than the base’s last day', async () => {
    const said = await openCard();
    await close();
    await stage.driver.shiftClock(-TEN_YEARS);
    expect(await openCard()).toBe(said);
    await close();
    await stage.driver.shiftClock(0);
  });

  it('has caused no error', async () => {
    expect((await stage.driver.traces()).errors).toEqual([]);
  });
});
