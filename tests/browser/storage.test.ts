import type { Page } from 'puppeteer-core';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, SETTINGS_VERSION } from '../../lib/settings/settings.ts';
import { BROWSERS, onlyIn } from './harness/launch.ts';
import { onStage } from './harness/stage.ts';
import { until } from './harness/until.ts';
import { openMarked, pointAt, waitForFocus } from './page-marks.ts';

type AreaName = 'local' | 'sync';
interface Area {
  get(key: string): Promise<Record<string, { settings?: { citation?: string } } | undefined>>;
  set(values: object): Promise<void>;
  clear(): Promise<void>;
  setAccessLevel?(level: { accessLevel: string }): Promise<void>;
}
interface Apis {
  storage: Record<AreaName, Area>;
}

const UN = '<p>The <b id="t">United Nations</b> met.</p>';
/** More than browsers synchronise under one key. */
const MANY_SITES = Array.from(
  { length: 300 },
  (_, i) => `a-site-with-a-rather-long-name-${String(i)}.example`,
);

describe.each(BROWSERS)('the store of the browser itself, in %s', (name) => {
  const stage = onStage(name);
  let page: Page;

  beforeAll(async () => {
    page = await stage.driver.browser.newPage();
  });

  const store = (area: AreaName, values: object): Promise<void> =>
    stage.driver.inExtension(
      ([where, what]) => {
        const { chrome } = globalThis as unknown as { chrome: Apis };
        return chrome.storage[where].set(what);
      },
      [area, values] as [AreaName, object],
    );
  const pageWorks = async (): Promise<void> => {
    await page.bringToFront();
    await openMarked(stage.server, page, '/page', UN, ['United Nations']);
    await pointAt(page, page, '#t');
    await waitForFocus(page, 'United Nations');
  };
  /** Opens the settings, does something there, and gives what is to be read once it is as wanted. */
  const settingsSay = async (wanted: string, pressed?: string): Promise<string> => {
    const own = await stage.driver.openOwn('options.html');
    if (pressed !== undefined)
      await until(pressed, () =>
        own.run((label) => {
          const found = [...document.querySelectorAll<HTMLElement>('label, button')].find((one) =>
            one.textContent.trim().startsWith(label),
          );
          found?.click();
          return found !== undefined || undefined;
        }, pressed),
      );
    const text = await until(
      wanted,
      () => own.run(() => document.body.innerText, undefined),
      (shown) => shown.includes(wanted),
    );
    await own.close();
    return text;
  };

  beforeEach(() =>
    stage.driver.inExtension(async () => {
      const { chrome } = globalThis as unknown as { chrome: Apis };
      await chrome.storage.local.clear();
      await chrome.storage.sync.clear();
    }, undefined),
  );

  it.each([
    ['garbage', 'garbage', 'Your settings were damaged'],
    ['half of a copy', { chosen: 5, settings: 'x' }, 'Your settings were damaged'],
    [
      'a field that is wrong',
      { chosen: 5, settings: { ...DEFAULT_SETTINGS, delays: { dwell: 'soon', leave: 300 } } },
      'could not be read: delays.dwell',
    ],
  ])('with %s: Gloss works, says so, and goes on from there', async (_what, value, told) => {
    await store('local', { settings: value, page: value });
    await store('sync', { settings: value });
    await pageWorks();
    expect(await settingsSay(told)).toContain('Save the damaged settings to a file');
    await settingsSay('Saved.', 'Every mention');
    await settingsSay(told);
    expect(await settingsSay('Topics', 'Don’t show this again')).toBeDefined();
    await until(
      'nothing to be told any more',
      () => settingsSay('Topics'),
      (text) => !text.includes('damaged'),
    );
    await pageWorks();
  });

  it('with settings of a later version: they are kept', async () => {
    const later = { ...DEFAULT_SETTINGS, version: SETTINGS_VERSION + 7, voice: 'calm' };
    await store('sync', { settings: { chosen: 5, settings: later } });
    await pageWorks();
    expect(await settingsSay('Saved.', 'Every mention')).not.toContain('damaged');
    const kept = await stage.driver.inExtension(async () => {
      const { chrome } = globalThis as unknown as { chrome: Apis };
      return (await chrome.storage.sync.get('settings'))['settings']?.settings;
    }, undefined);
    expect(kept).toEqual({ ...later, marks: { ...later.marks, density: 'all' } });
  });

  it('with settings that were chosen in the future: a choice of today counts', async () => {
    const chosen = Date.now() + 1e11;
    await store('local', { settings: { chosen, settings: { ...DEFAULT_SETTINGS, theme: 'dark' } } });
    await settingsSay('Saved.', 'Every mention');
    await page.bringToFront();
    await openMarked(stage.server, page, '/twice', '<p>The UN met at the UN.</p>', ['UN', 'UN']);
  });

  it('with more than is synchronised: the choice is kept here, and that is said', async () => {
    const sites = { mode: 'block', patterns: MANY_SITES };
    await store('local', { settings: { chosen: 5, settings: { ...DEFAULT_SETTINGS, sites } } });
    await settingsSay('Saved in this browser only', 'Every mention');
    await pageWorks();
  });

  // Firefox has no such limit: only the disk's.
  it.each(onlyIn('chromium', name))(
    'that is full: it is said that nothing was saved, and Gloss works',
    async () => {
      await stage.driver.inExtension(async () => {
        const { chrome } = globalThis as unknown as { chrome: Apis };
        const fill = (size: number): Promise<boolean> =>
          chrome.storage.local.set({ [`filling-${String(Math.random())}`]: 'x'.repeat(size) }).then(
            () => true,
            () => false,
          );
        for (let size = 2 ** 22; size > 1;) if (!(await fill(size))) size >>= 1;
      }, undefined);
      await settingsSay('Not saved. The browser says:', 'Every mention');
      await pageWorks();
    },
  );

  // Only Chromium can deny it to pages.
  it.each(onlyIn('chromium', name))(
    'that is denied to pages: Gloss works as after the installation',
    async () => {
      const deny = (accessLevel: string): Promise<void> =>
        stage.driver.inExtension((level) => {
          const { chrome } = globalThis as unknown as { chrome: Apis };
          return chrome.storage.local.setAccessLevel?.({ accessLevel: level });
        }, accessLevel) as Promise<void>;
      await deny('TRUSTED_CONTEXTS');
      await pageWorks();
      await deny('TRUSTED_AND_UNTRUSTED_CONTEXTS');
    },
  );
});
