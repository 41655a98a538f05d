import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Box, OwnPage } from './harness/driver.ts';
import { BROWSERS, BUILDS } from './harness/launch.ts';
import { type OpenedPage, openPage } from './harness/opened.ts';
import { onStage } from './harness/stage.ts';
import { until } from './harness/until.ts';

const SAMPLE = new URL('../pages/sample.html', import.meta.url);

/** Places in our own windows, with a word that each shows once it is drawn. */
const PLACES: readonly [address: string, word: string][] = [
  ['popup.html#/facts', 'INTERPOL'],
  ['sidepanel.html#/facts', 'INTERPOL'],
  ['facts.html#/facts?q=red+notice', 'As of'],
  ['facts.html#/topic/un', 'founded in 1945'],
  ['facts.html#/fact/un-members-193', '193 member states'],
  ['facts.html#/about', 'leaves your browser'],
  ['options.html', 'Gloss'],
  ['welcome.html', 'Gloss'],
];

const textOf = (own: OwnPage): Promise<string> => own.run(() => document.body.innerText, undefined);

/** The buttons of the card that can be pressed now. Runs in the page and must stand alone. */
function buttonsOf(root: ShadowRoot): { does: string | undefined; box: Box }[] {
  return [...root.querySelectorAll('button')]
    .filter((button) => button.checkVisibility())
    .map((button) => ({
      does: button.dataset['do'] ?? button.dataset['act'],
      box: button.getBoundingClientRect().toJSON() as Box,
    }));
}

describe.each(BROWSERS)('during a whole tour in %s', (name) => {
  const stage = onStage(name, { offline: true });
  let opened: OpenedPage;
  const asked: string[] = [];

  beforeAll(async () => {
    const article = (await readFile(SAMPLE, 'utf8')).replace(/<style>[\s\S]*<\/style>/, '');
    opened = await openPage(stage.driver, stage.server.serve('/article', { body: article }));
  });

  it('of cards: opened by hover, pinned, their menu unfolded, citations copied', async () => {
    await opened.marksWhen('the mentions', (marks) => marks.length > 10);
    await opened.hover('UN Secretary-General');
    await opened.cardWhen('the office', ({ text }) => text.includes('Ban Ki-moon'));
    for (const button of ['menu', 'cite', 'pin']) {
      const box = await until(`the button "${button}"`, async () => {
        const buttons = await stage.driver.inHost(opened.page, buttonsOf);
        return buttons?.find(({ does }) => does === button)?.box;
      });
      await opened.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    }
    await until(
      'the pinned card',
      () =>
        stage.driver.inHost(
          opened.page,
          (root) => root.querySelector('[data-do="pin"][aria-pressed="true"]') !== null,
        ),
      Boolean,
    );
    await opened.hover('International Criminal Police Organization');
    await until(
      'a second card',
      () =>
        stage.driver.inHost(opened.page, (root) => root.querySelectorAll('.card:not([aria-busy])').length),
      (cards) => cards === 2,
    );
  });

  it('of the popup over the page', async () => {
    const popup = await stage.driver.openPopup(opened.page);
    await until(
      'the list',
      () => textOf(popup),
      (text) => text.includes('25,000'),
    );
    await popup.close();
  });

  it.each(PLACES.filter(([address]) => existsSync(`${BUILDS[name]}/${address.replace(/#.*/, '')}`)))(
    'of %s',
    async (address, word) => {
      const own = await stage.driver.openOwn(address);
      await until(
        `"${word}"`,
        () => textOf(own),
        (text) => text.includes(word),
      );
      asked.push(
        ...(await own.run(
          () => performance.getEntriesByType('resource').map(({ name: url }) => url),
          undefined,
        )),
      );
      await own.close();
    },
  );

  it('nothing is asked of the network, neither by the extension nor by its script in the page', async () => {
    expect((await stage.driver.traces()).requests).toEqual([]);
    expect(asked.filter((url) => !/^(chrome|moz)-extension:/.test(url))).toEqual([]);
    expect(opened.requests.filter((url) => !/^data:|\/(article|favicon\.ico)$/.test(url))).toEqual([]);
    expect(stage.server.requests).toEqual(['/article']);
  });

  it('and what would be asked is refused by the extension’s own policy', async () => {
    const leak = stage.server.serve('/leak', { body: 'leaked' });
    const outcome = await stage.driver.inExtension(async (url) => {
      const image = new Image();
      const loaded = new Promise((resolve) => {
        image.addEventListener('load', () => resolve('loaded'));
        image.addEventListener('error', () => resolve('refused'));
      });
      image.src = url;
      const fetched = await fetch(url).then(
        () => 'fetched',
        () => 'refused',
      );
      return [fetched, await loaded];
    }, leak);
    expect(outcome).toEqual(['refused', 'refused']);
    expect(stage.server.requests).toEqual(['/article']);
  });

  it('while what a page itself asks for is seen here', async () => {
    await opened.page.evaluate(
      (url) => fetch(url).then(() => undefined),
      stage.server.serve('/own', { body: 'own' }),
    );
    expect(stage.server.requests).toEqual(['/article', '/own']);
    expect(opened.requests.some((url) => url.endsWith('/own'))).toBe(true);
  });
});
