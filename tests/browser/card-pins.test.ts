import { readFile } from 'node:fs/promises';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { boxIn, cardCount, pressIn } from './harness/cards.ts';
import type { Box } from './harness/driver.ts';
import { BROWSERS } from './harness/launch.ts';
import { type OpenedPage, openPage } from './harness/opened.ts';
import { onStage } from './harness/stage.ts';
import { until } from './harness/until.ts';

const SAMPLE = await readFile(new URL('../pages/sample.html', import.meta.url), 'utf8');
const PINNED = '[data-pinned] .card';

describe.each(BROWSERS)('pinned cards in %s', (name) => {
  const stage = onStage(name);
  let opened: OpenedPage;

  beforeAll(async () => {
    opened = await openPage(stage.driver, stage.server.serve('/sample', { body: SAMPLE }));
    // Room beside the article, so that a pinned card need not stand on the next mention.
    await opened.page.setViewport({ width: 1600, height: 900 });
    await opened.marksWhen('the marks', (marks) => marks.some(({ text }) => text === 'Interpol'));
  });

  beforeEach(async () => {
    while ((await cardCount(stage.driver, opened.page)) > 0)
      await pressIn(stage.driver, opened.page, '[data-do="close"]');
    await opened.page.mouse.move(2, 2);
  });

  const pin = async (words: string): Promise<void> => {
    await opened.hover(words);
    await opened.cardWhen(`the card of ${words}`, ({ text }) => text.length > 200);
    await pressIn(stage.driver, opened.page, '.place:not([data-pinned]) [data-do="pin"]');
    await opened.page.mouse.move(2, 2);
  };
  const count = (wanted: number): Promise<unknown> =>
    until(
      `${wanted} cards`,
      () => cardCount(stage.driver, opened.page),
      (now) => now === wanted,
    );
  const box = (): Promise<Box> => boxIn(stage.driver, opened.page, PINNED);

  it('stay, several of them, and close one by one', async () => {
    await pin('Interpol');
    await pressIn(stage.driver, opened.page, `${PINNED} [data-do="move"]`);
    await pin('UN Secretary-General');
    await count(2);
    await opened.page.mouse.click(5, 300);
    await count(2);
    await pressIn(stage.driver, opened.page, `${PINNED} [data-do="close"]`);
    await count(1);
  });

  it('are moved by their head, and not out of the view', async () => {
    await pin('Interpol');
    const before = await box();
    const head = await boxIn(stage.driver, opened.page, `${PINNED} .card-title`);
    await opened.page.mouse.move(head.x + 40, head.y + 10);
    await opened.page.mouse.down();
    await opened.page.mouse.move(head.x + 90, head.y - 20, { steps: 4 });
    await until('the card moved', box, ({ x, y }) => x === before.x + 50 && y === before.y - 30);
    await opened.page.mouse.move(1, 1, { steps: 4 });
    await opened.page.mouse.up();
    const { x, y } = await box();
    expect(x).toBeGreaterThanOrEqual(0);
    expect(y).toBeGreaterThanOrEqual(0);
  });

  it('are moved by the arrow keys, and from corner to corner', async () => {
    await pin('Interpol');
    const before = await box();
    await stage.driver.inHost(opened.page, (root) => {
      root.querySelector<HTMLElement>('[data-pinned] [data-do="move"]')?.focus();
    });
    await opened.page.keyboard.press('ArrowRight');
    await opened.page.keyboard.press('ArrowUp');
    await until('the card moved', box, ({ x, y }) => x === before.x + 24 && y === before.y - 24);
    const corners = new Set<string>();
    for (let press = 0; press < 4; press += 1) {
      const last = await box();
      await opened.page.keyboard.press('Enter');
      const { x, y } = await until('another place', box, (now) => now.x !== last.x || now.y !== last.y);
      corners.add(`${x} ${y}`);
    }
    expect(corners.size).toBe(4);
  });

  it('stand before each other while they are read, and behind the card that comes and goes', async () => {
    await pin('Interpol');
    await pin('UN Secretary-General');
    const inFront = (): Promise<string | undefined> =>
      stage.driver.inHost(opened.page, (root) => {
        const places = [...root.querySelectorAll('.place[data-pinned]')];
        const [a, b] = places.map((place) => Number(getComputedStyle(place).zIndex));
        return a === b ? 'neither' : (places[Number(a) > Number(b) ? 0 : 1]?.textContent ?? '');
      });
    const titles = await stage.driver.inHost(opened.page, (root) =>
      [...root.querySelectorAll('.place[data-pinned] .card-title')].map(({ textContent }) => textContent),
    );
    expect(titles).toHaveLength(2);
    for (const nth of [0, 1]) {
      const title = titles?.[nth] ?? '';
      await stage.driver.inHost(
        opened.page,
        (root, at) => root.querySelectorAll<HTMLElement>('.place[data-pinned] .card')[at]?.focus(),
        nth,
      );
      await until(title, inFront, (text) => text.includes(title));
    }
    const behind = await stage.driver.inHost(opened.page, (root) => {
      const [coming, ...pinned] = ['.place:not([data-pinned], [data-notice])', '.place[data-pinned]']
        .flatMap((selector) => [...root.querySelectorAll(selector)])
        .map((place) => Number(getComputedStyle(place).zIndex));
      return pinned.every((one) => one < (coming ?? 0));
    });
    expect(behind).toBe(true);
  });

  it('come and go again once they are pinned no more', async () => {
    await pin('Interpol');
    await pressIn(stage.driver, opened.page, `${PINNED} [data-do="pin"]`);
    await count(1);
    await opened.page.mouse.move(2, 2, { steps: 3 });
    await count(0);
  });

  it('keep a mention from opening a second card of its own', async () => {
    await pin('Interpol');
    await pressIn(stage.driver, opened.page, `${PINNED} [data-do="move"]`);
    await opened.hover('Interpol');
    await opened.hover('UN Secretary-General');
    await opened.cardWhen('another card', () => true);
    await count(2);
  });
});
