import { beforeEach, describe, expect, it } from 'vitest';
import { boxIn, pressIn } from './harness/cards.ts';
import { BROWSERS } from './harness/launch.ts';
import { type OpenedPage, openPage } from './harness/opened.ts';
import { onStage } from './harness/stage.ts';
import { until } from './harness/until.ts';

const FIGURE = '22,000 foreign jihadists';
const HEIGHT = 700;

/** A figure somewhere down the window, with the page going on below it. */
const pageAt = (top: number): string => `<!doctype html><html lang="en"><title>News</title>
  <body style="margin: 0"><div style="height: ${top}px"></div><time datetime="2015-05-30">30 May 2015</time>
  <p style="width: 500px">Of these, ${FIGURE} are active in Syria and Iraq.</p><div style="height: 2000px"></div>`;

/** The card and what is unfolded in it, and the line on the page, as they stand. */
interface Stand {
  card: DOMRect;
  opened: DOMRect;
}

describe.each(BROWSERS)('what is unfolded in a card in %s', (name) => {
  const stage = onStage(name);

  describe.each([
    ['below', 60],
    ['above', 560],
  ] as const)('and stands %s the line', (side, top) => {
    let opened: OpenedPage;

    beforeEach(async () => {
      opened = await openPage(stage.driver, stage.server.serve(`/${side}`, { body: pageAt(top) }));
      await opened.page.setViewport({ width: 1000, height: HEIGHT });
      await opened.marksWhen('the mark', ({ length }) => length > 0);
      await opened.page.evaluate(() => scrollTo(0, 0));
      const { x, y, height } = await opened.page.evaluate(lineOf);
      await opened.page.mouse.move(2, 2);
      await opened.page.mouse.move(x + 10, y + height / 2, { steps: 3 });
      await opened.cardWhen('the card', ({ text }) => text.length > 200);
    });

    const stand = (): Promise<Stand | undefined> => stage.driver.inHost(opened.page, readStand);

    it.each(['', 'pinned'])('comes into view and leaves the line free %s', async (pinned) => {
      if (pinned !== '') await pressIn(stage.driver, opened.page, '[data-do="pin"]');
      await pressIn(stage.driver, opened.page, '.card-more summary');
      const { card } = await until('the reasons in view', stand, (now) => {
        const rest = now.opened.bottom - now.card.bottom;
        return rest <= 0 || now.opened.top - now.card.top < 120;
      });
      expect(card.bottom).toBeLessThanOrEqual(HEIGHT);
      expect(card.top).toBeGreaterThanOrEqual(0);
      expect(await opened.page.evaluate(() => scrollY)).toBe(0);
      if (pinned !== '') return;
      const line = await opened.page.evaluate(lineOf);
      expect(side === 'below' ? card.top >= line.bottom : card.bottom <= line.top).toBe(true);
    });

    it('also where it is another estimate’s sources, further down', async () => {
      const summary = '.card-more > details:nth-child(2) > summary';
      await pressIn(stage.driver, opened.page, summary);
      const boxes = async () => ({
        last: await boxIn(stage.driver, opened.page, summary),
        card: (await stand())?.card,
      });
      await until(
        'the summary inside the card',
        boxes,
        ({ last, card }) => card !== undefined && last.y >= card.top && last.y + last.height <= card.bottom,
      );
    });
  });
});

/* What follows runs in the page and must stand alone. */

function lineOf(): DOMRect {
  const [range] = [...(CSS.highlights.get('gloss-fighters') ?? [])] as unknown as StaticRange[];
  const live = document.createRange();
  if (range) live.setStart(range.startContainer, range.startOffset);
  if (range) live.setEnd(range.endContainer, range.endOffset);
  return live.getBoundingClientRect().toJSON() as DOMRect;
}

function readStand(root: ShadowRoot): Stand | undefined {
  const card = root.querySelector('.card');
  const unfolded = card?.querySelector('.card-more > details[open] > :not(summary)');
  if (!card || !unfolded) return undefined;
  return {
    card: card.getBoundingClientRect().toJSON() as DOMRect,
    opened: unfolded.getBoundingClientRect().toJSON() as DOMRect,
  };
}
