import { beforeAll, describe, expect, it } from 'vitest';
import { waitForBadge } from './harness/badge.ts';
import { chooseSettings } from './harness/choose.ts';
import type { OwnTab } from './harness/driver.ts';
import { BROWSERS } from './harness/launch.ts';
import { type OpenedPage, openPage } from './harness/opened.ts';
import { onStage } from './harness/stage.ts';
import { ownTabs } from './harness/tabs.ts';
import { until } from './harness/until.ts';

describe.each(BROWSERS)('what the browser itself shows of Gloss, in %s', (name) => {
  const stage = onStage(name);
  let opened: OpenedPage;
  let own: OwnTab;

  beforeAll(async () => {
    const body =
      '<!doctype html><title>T</title><p>Interpol and the UN: 25,000 foreign fighters in Syria.</p>';
    own = await stage.driver.openOwn('options.html');
    opened = await openPage(stage.driver, stage.server.serve('/menu', { body }));
  });

  const opensAt = async (place: string): Promise<void> => {
    await until(
      `a tab at ${place}`,
      () => ownTabs(own),
      (tabs) => tabs.some((url) => url.endsWith(place)),
    );
  };

  it('selected text is looked up', async () => {
    await stage.driver.lookUp(opened.page, 'Security Council & co');
    await opensAt('#/lookup?text=Security+Council+%26+co');
  });

  it('what is written behind the keyword finds facts, and one of them opens', async () => {
    const lines = await stage.driver.suggestions('193 member states');
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.length).toBeLessThanOrEqual(6);
    const [first] = lines;
    expect(first?.description).toContain('193 member states');
    await stage.driver.enter(first?.content ?? '');
    await opensAt(first?.content ?? 'nowhere');
  });

  it('what is written but found nowhere leads to a search', async () => {
    await stage.driver.enter('red notice');
    await opensAt('facts.html#/facts?q=red+notice');
  });

  it('the button tells how many mentions of each topic there are, in the language chosen', async () => {
    await waitForBadge(stage.driver, opened.page, '3');
    expect(await stage.driver.title(opened.page)).toBe(
      'Gloss · Interpol: 1 · United Nations: 1 · Foreign-fighter figures: 1',
    );
    await chooseSettings(stage.driver, opened.page, { language: 'de' });
    await opened.page.reload();
    await until(
      'the title in German',
      () => stage.driver.title(opened.page),
      (title) => title === 'Gloss · Interpol: 1 · Vereinte Nationen: 1 · Zahlen ausländischer Kämpfer: 1',
    );
  });

  it('has caused no error', async () => {
    expect((await stage.driver.traces()).errors).toEqual([]);
  });
});
