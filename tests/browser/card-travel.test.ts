import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { boxIn } from './harness/cards.ts';
import { chooseSettings } from './harness/choose.ts';
import { BROWSERS } from './harness/launch.ts';
import { type OpenedPage, openPage } from './harness/opened.ts';
import { onStage } from './harness/stage.ts';
import { pageOf, waitForWords } from './page-marks.ts';

const PAGE = pageOf(`<p id="one">The <b>United Nations, with</b> <i>UNHCR</i>, met.</p>
  <p id="wrapped" style="width: 150px; margin-top: 300px">They said so: <b>International Criminal Police Organization</b>.</p>`);
const WRAPPED = 'International Criminal Police Organization';

/** The boxes of an element's lines. */
const linesOf = (opened: OpenedPage, selector: string) =>
  opened.page.$eval(selector, (element) =>
    [...element.getClientRects()].map(({ left, top, right, bottom }) => ({ left, top, right, bottom })),
  );

describe.each(BROWSERS)('between a mention and its card in %s', (name) => {
  const stage = onStage(name);
  let opened: OpenedPage;

  beforeAll(async () => {
    opened = await openPage(stage.driver, stage.server.serve('/travel', { body: PAGE }));
    await opened.page.setViewport({ width: 900, height: 800 });
    // Long enough for a slow machine to get from step to step.
    await chooseSettings(stage.driver, opened.page, {
      delays: { dwell: 100, leave: 1500 },
      marks: { density: 'all', style: 'quiet' },
    });
    await waitForWords(opened.page, ['United Nations', 'UNHCR', WRAPPED]);
  });

  beforeEach(async () => {
    await opened.page.mouse.move(2, 2);
    await opened.cardGone();
  });

  /** Lets the page draw twice: what a pointer has done has been seen by then. */
  const drawn = (): Promise<unknown> =>
    opened.page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );

  it('a pointer travels over another mention to the very same card, and elsewhere it closes', async () => {
    await opened.hover('United Nations');
    await opened.cardWhen('the card', ({ links }) => links.length > 0);
    const [line] = await linesOf(opened, '#one b');
    const card = await boxIn(stage.driver, opened.page, '.card');
    if (line === undefined) throw new Error('There is no line.');
    expect(card.y).toBeGreaterThan(line.bottom);
    await stage.driver.inHost(opened.page, (root) =>
      root.querySelector('.card')?.setAttribute('id', 'first'),
    );
    const [other] = await linesOf(opened, '#one i');
    const way = [
      { x: (other?.left ?? 0) + 4, y: line.bottom - 3 },
      { x: (other?.left ?? 0) + 8, y: (line.bottom + card.y) / 2 },
      { x: (other?.left ?? 0) + 12, y: card.y + 20 },
    ];
    for (const { x, y } of way) {
      await opened.page.mouse.move(x, y);
      await drawn();
    }
    expect(await stage.driver.inHost(opened.page, (root) => root.querySelector('.card')?.id)).toBe('first');
    await opened.page.mouse.move(card.x + card.width + 60, card.y + 100);
    await opened.cardGone();
  });

  it('that is broken over lines, the card covers none of them', async () => {
    await opened.hover(WRAPPED);
    await opened.cardWhen('the card', ({ links }) => links.length > 0);
    const lines = await linesOf(opened, '#wrapped b');
    expect(lines.length).toBeGreaterThan(1);
    const { x, y, width, height } = await boxIn(stage.driver, opened.page, '.card');
    const covered = lines.filter(
      ({ left, top, right, bottom }) => left < x + width && right > x && top < y + height && bottom > y,
    );
    expect(covered).toEqual([]);
  });

  it('nothing moves for whom motion is reduced', async () => {
    await stage.driver.prefer(opened.page, 'reduced-motion');
    await opened.hover('United Nations');
    await opened.cardWhen('the card', ({ links }) => links.length > 0);
    const longest = await stage.driver.inHost(opened.page, (root) =>
      Math.max(
        0,
        ...root.getAnimations().map(({ effect }) => Number(effect?.getComputedTiming().duration ?? 0)),
        ...[...root.querySelectorAll('.place')].flatMap((place) =>
          getComputedStyle(place)
            .animationDuration.split(',')
            .map((text) => Number.parseFloat(text) * 1000),
        ),
      ),
    );
    expect(longest).toBeLessThanOrEqual(1);
  });
});
