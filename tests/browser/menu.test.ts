import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chooseSettings } from './harness/choose.ts';
import type { Driver, OwnTab } from './harness/driver.ts';
import { BROWSERS, launchWithGloss } from './harness/launch.ts';
import { type OpenedPage, openPage } from './harness/opened.ts';
import { type PageServer, startServer } from './harness/server.ts';
import { until } from './harness/until.ts';

describe.each(BROWSERS)('what the browser itself shows of Gloss, in %s', (name) => {
  let driver: Driver;
  let server: PageServer;
  let opened: OpenedPage;
  let own: OwnTab;

  beforeAll(async () => {
    server = await startServer();
    driver = await launchWithGloss(name);
    const body =
      '<!doctype html><title>T</title><p>Interpol and the UN: 25,000 foreign fighters in Syria.</p>';
    own = await driver.openOwn('options.html');
    opened = await openPage(driver, server.serve('/menu', { body }));
  });

  afterAll(async () => {
    await driver.close();
    await server.close();
  });

  /** Where the extension's own tabs are; asked in one that stays, for pages that come and go log what they leave undone. */
  const ownTabs = (): Promise<string[]> =>
    own.run(() => {
      const { chrome } = globalThis as unknown as {
        chrome: { extension: { getViews(filter: object): Window[] } };
      };
      return chrome.extension.getViews({ type: 'tab' }).map(({ location }) => location.href);
    }, undefined);
  const opensAt = async (place: string): Promise<void> => {
    await until(`a tab at ${place}`, ownTabs, (tabs) => tabs.some((url) => url.endsWith(place)));
  };

  it('selected text is looked up', async () => {
    await driver.lookUp(opened.page, 'Security Council & co');
    await opensAt('#/lookup?text=Security+Council+%26+co');
  });

  it('what is written behind the keyword finds facts, and one of them opens', async () => {
    const lines = await driver.suggestions('193 member states');
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.length).toBeLessThanOrEqual(6);
    const [first] = lines;
    expect(first?.description).toContain('193 member states');
    await driver.enter(first?.content ?? '');
    await opensAt(first?.content ?? 'nowhere');
  });

  it('what is written but found nowhere leads to a search', async () => {
    await driver.enter('red notice');
    await opensAt('facts.html#/facts?q=red+notice');
  });

  it('the button tells how many mentions of each topic there are, in the language chosen', async () => {
    await until(
      'three mentions',
      () => driver.badge(opened.page),
      (text) => text === '3',
    );
    expect(await driver.title(opened.page)).toBe(
      'Gloss · Interpol: 1 · United Nations: 1 · Foreign-fighter figures: 1',
    );
    await chooseSettings(driver, opened.page, { language: 'de' });
    await opened.page.reload();
    await until(
      'the title in German',
      () => driver.title(opened.page),
      (title) => title === 'Gloss · Interpol: 1 · Vereinte Nationen: 1 · Zahlen ausländischer Kämpfer: 1',
    );
  });

  it('has caused no error', async () => {
    expect((await driver.traces()).errors).toEqual([]);
  });
});
