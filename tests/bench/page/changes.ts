import type { PageServer } from '../../browser/harness/server.ts';
import { bundle } from './bundle.ts';
import { row } from './numbers.ts';
import { type Compared, type Pair, compareOn } from './pair.ts';

/*
 * What a page feels of Gloss while it changes: the same page in the same browser with the extension that ships and
 * without it, by turns. What is timed is the page's own work, with everything that comes between.
 */

const ROWS = 2000;
const A_SECOND = 10_000;
const FRAMES = 60;

const PAGE = (body: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Changes</title><body>${body}`;

const LIVE = PAGE(
  `<p>Yesterday the United Nations met.</p><ul id="list"></ul><div id="board">${'<p>Nothing yet</p>'.repeat(200)}</div>`,
);

/** A second of a busy page, in 60 frames: text replaced, elements added and taken away, as fast as it goes. */
async function changeForASecond(changes: number, frames: number): Promise<number> {
  const list = document.querySelector('#list');
  const board = document.querySelector('#board');
  if (!list || !board) throw new Error('The page is another one.');
  const texts = [...board.children].map((child) => child.firstChild as Text);
  const { port1, port2 } = new MessageChannel();
  port1.start();
  const turn = (): Promise<void> =>
    new Promise((resolve) => {
      port1.addEventListener('message', () => resolve(), { once: true });
      port2.postMessage(undefined, []);
    });
  const each = Math.round(changes / frames / 3);
  const started = performance.now();
  for (let frame = 0; frame < frames; frame += 1) {
    for (let i = 0; i < each; i += 1) {
      const text = texts[(frame * each + i) % texts.length];
      if (text) text.data = `Message ${frame} of ${i}: the bridge is open again`;
      const item = document.createElement('li');
      item.textContent = `Somebody wrote message ${i} in frame ${frame}`;
      list.append(item);
      if (list.children.length > 100) list.firstChild?.remove();
    }
    await turn();
  }
  return performance.now() - started;
}

/** The same at a reader's pace: what the work of a frame and its painting take, in all frames. */
async function changeByFrames(changes: number, frames: number): Promise<number> {
  const list = document.querySelector('#list');
  if (!list) throw new Error('The page is another one.');
  const each = Math.round(changes / frames / 2);
  let total = 0;
  for (let frame = 0; frame < frames; frame += 1) {
    await new Promise<void>((resolve) => {
      requestAnimationFrame(() => {
        const started = performance.now();
        for (let i = 0; i < each; i += 1) {
          const item = document.createElement('li');
          item.textContent = `Somebody wrote message ${i} in frame ${frame}`;
          list.append(item);
          if (list.children.length > 100) list.firstChild?.remove();
        }
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', () => {
          total += performance.now() - started;
          resolve();
        });
        port1.start();
        port2.postMessage(undefined, []);
      });
    });
  }
  return total;
}

const print = (name: string, compared: Compared, speed = false): void =>
  console.log(row(name, [compared.without, compared.with, speed ? 1 / compared.ratio : compared.ratio]));

export async function benchChanges(pair: Pair, server: PageServer, rounds: number): Promise<void> {
  const live = server.serve('/live.html', { body: LIVE });
  const script = await bundle('react.ts');
  server.serve('/react.js', { body: script, headers: { 'content-type': 'text/javascript' } });
  const react = server.serve('/react.html', { body: PAGE('<script src="/react.js" defer></script>') });
  console.log('\n  a page that changes; milliseconds, medians');
  console.log(row('', ['without', 'with', 'with ÷']));
  print(
    '10,000 changes, as fast as they go',
    await compareOn(pair, live, rounds, (page) => page.evaluate(changeForASecond, A_SECOND, FRAMES)),
  );
  print(
    '10,000 changes a second: frames',
    await compareOn(pair, live, rounds, (page) => page.evaluate(changeByFrames, A_SECOND, FRAMES)),
  );
  const rows = await compareOn(pair, react, rounds, async (page) => {
    const took = await page.evaluate((count) => window.glossReact.add(count), ROWS);
    await page.evaluate(() => window.glossReact.clear());
    return took;
  });
  print('2,000 rows with React', rows);
  print('… speed', rows, true);
}
