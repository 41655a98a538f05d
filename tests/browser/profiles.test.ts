import { describe, expect, it } from 'vitest';
import { chooseSettings } from './harness/choose.ts';
import { BROWSERS } from './harness/launch.ts';
import { onStage } from './harness/stage.ts';
import { DEFAULT_SETTINGS } from '../../lib/settings/settings.ts';
import { openMarked } from './page-marks.ts';

const BODY = '<p>The United Nations met.</p>';

describe.each(BROWSERS)('two profiles at the same time, in %s', (name) => {
  const [one, other] = [onStage(name), onStage(name)];

  it('have settings of their own', async () => {
    const [first, second] = [await one.driver.browser.newPage(), await other.driver.browser.newPage()];
    await openMarked(one.server, first, '/page', BODY, ['United Nations']);
    await openMarked(other.server, second, '/page', BODY, ['United Nations']);
    await chooseSettings(one.driver, first, { topics: { ...DEFAULT_SETTINGS.topics, un: false } });
    await openMarked(one.server, first, '/again', BODY, []);
    await openMarked(other.server, second, '/again', BODY, ['United Nations']);
    const stored = await other.driver.inExtension(() => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { local: { get(key: string): Promise<object> } } };
      };
      return chrome.storage.local.get('settings');
    }, undefined);
    expect(stored).toEqual({});
  });
});
