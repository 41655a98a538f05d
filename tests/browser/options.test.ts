import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/settings/settings.ts';
import { exportSettings } from '../../lib/settings/transfer.ts';
import { violationsIn } from './harness/axe.ts';
import type { OwnTab } from './harness/driver.ts';
import { BROWSERS } from './harness/launch.ts';
import { openPage } from './harness/opened.ts';
import { onStage } from './harness/stage.ts';
import { until } from './harness/until.ts';

interface Storage {
  storage: {
    local: {
      get(key: string): Promise<{ settings?: { settings: Settings } }>;
      set(values: object): Promise<void>;
    };
  };
}

/** Presses the first control whose text or name begins so. */
function press(wanted: string): boolean {
  const found = [...document.querySelectorAll<HTMLElement>('label, button, summary')].find(
    (one) =>
      one.checkVisibility() && (one.getAttribute('aria-label') ?? one.textContent).trim().startsWith(wanted),
  );
  found?.click();
  return found !== undefined;
}

/** Hands a file to the field that takes one. */
function give([name, text]: [string, string]): void {
  const input = document.querySelector<HTMLInputElement>('input[type="file"]');
  if (!input) return;
  const files = new DataTransfer();
  files.items.add(new File([text], name));
  input.files = files.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

describe.each(BROWSERS)('the settings page in %s', (name) => {
  const stage = onStage(name);
  let own: OwnTab;

  beforeAll(async () => {
    own = await stage.driver.openOwn('options.html');
  });

  const stored = (): Promise<Settings> =>
    own.run(async () => {
      const { chrome } = globalThis as unknown as { chrome: Storage };
      const { settings } = await chrome.storage.local.get('settings');
      return settings?.settings as Settings;
    }, undefined);
  const storedWhen = (what: string, isThere: (settings: Settings) => boolean): Promise<Settings> =>
    until(what, stored, isThere);
  const read = (): Promise<string> => own.run(() => document.body.innerText, undefined);
  const readWhen = (text: string): Promise<string> =>
    until(`"${text}"`, read, (shown) => shown.includes(text));
  /** The words that the preview marks; those in two layers once. */
  const marked = (): Promise<string[]> =>
    own.run(
      () =>
        [...CSS.highlights]
          .filter(([highlight]) => !highlight.endsWith('-hue'))
          .flatMap(([highlight, ranges]) =>
            [...ranges].map(({ startContainer }) => `${highlight} ${startContainer.textContent}`),
          ),
      undefined,
    );

  beforeEach(async () => {
    await own.page.bringToFront();
    await own.run(async (settings) => {
      const { chrome } = globalThis as unknown as { chrome: Storage };
      await chrome.storage.local.set({ settings: { chosen: Date.now(), settings } });
    }, DEFAULT_SETTINGS);
    await readWhen('What is looked for on pages.');
    await until('the preview', marked, (words) => words.length === 3);
  });

  it('keeps a choice at once, shows it in the preview, says so, and takes it back', async () => {
    await own.run(press, 'Every mention');
    await storedWhen('the density', ({ marks }) => marks.density === 'all');
    await until('every mention marked', marked, (words) => words.length === 5);
    await readWhen('Saved.');
    await own.run(press, 'Strong');
    await until('strong marks', marked, (words) =>
      words.every((word) => /^gloss-(interpol|un|fighters)-strong /.test(word)),
    );
    await own.run(press, 'Undo');
    const { marks } = await storedWhen('the style again', (settings) => settings.marks.style === 'quiet');
    expect(marks.density).toBe('all');
    await readWhen('Taken back.');
  });

  it('lists sites, and refuses what is none with its reason', async () => {
    const add = async (text: string): Promise<void> => {
      await own.run(async (value) => {
        const field = document.querySelector<HTMLInputElement>('form input');
        if (!field) return;
        field.value = value;
        field.dispatchEvent(new Event('input', { bubbles: true }));
        // What was written is taken over with the next drawing.
        await new Promise(requestAnimationFrame);
        field.form?.requestSubmit();
      }, text);
    };
    await add('https://News.example.org/a');
    await storedWhen('the site', ({ sites }) => sites.patterns.join() === 'news.example.org');
    await add('not a site');
    await readWhen('“not a site” is not a site.');
    await add('news.example.org');
    await readWhen('news.example.org is on the list already.');
    await own.run(press, 'Remove news.example.org');
    await storedWhen('no site', ({ sites }) => sites.patterns.length === 0);
  });

  it('takes a file of settings as a whole or not at all, saying where it is wrong', async () => {
    const good = exportSettings({ ...DEFAULT_SETTINGS, theme: 'dark', quietTopics: ['un/agencies'] });
    await own.run(give, ['bad.json', good.replace('"dwell": 150', '"dwell": 5000')]);
    const refused = await readWhen('was not imported');
    expect(refused).toContain('At “delays.dwell” it should hold a whole number from 0 to 2,000.');
    expect(await stored()).toEqual(DEFAULT_SETTINGS);
    await own.run(give, ['good.json', good]);
    await readWhen('The settings from “good.json” are in use.');
    expect((await stored()).quietTopics).toEqual(['un/agencies']);
    await own.run(press, 'Reset everything');
    await readWhen('Everything is as it was after the installation.');
    expect(await stored()).toEqual(DEFAULT_SETTINGS);
    await own.run(press, 'Undo');
    await storedWhen('what was before', ({ theme }) => theme === 'dark');
  });

  it('speaks the language that is chosen, from right to left where that runs so', async () => {
    await own.run(() => {
      const [, select] = document.querySelectorAll('select');
      if (!select) return;
      select.value = 'ar';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    }, undefined);
    await readWhen('الإعدادات');
    const root = await own.run(
      () => [document.documentElement.lang, document.documentElement.dir, document.title],
      undefined,
    );
    expect(root).toEqual(['ar', 'rtl', 'Gloss – الإعدادات']);
  });

  it('leaves texts alone in a language that is not to be read', async () => {
    const body = '<!doctype html><p lang="fr">L’ONU a écrit à Interpol.</p><p lang="en">Interpol wrote.</p>';
    const opened = await openPage(stage.driver, stage.server.serve('/languages', { body }));
    await opened.marksWhen('all three', (marks) => marks.length === 3);
    await own.page.bringToFront();
    await own.run(press, 'Languages that are read');
    await own.run(press, 'French');
    await storedWhen('the language', ({ languagesOff }) => languagesOff.join() === 'fr');
    await opened.page.bringToFront();
    const marks = await opened.marksWhen('the English one', (all) => all.length === 1);
    expect(marks).toEqual([{ highlight: 'gloss-interpol', text: 'Interpol' }]);
    await opened.page.close();
  });

  it('shows the keys there are', async () => {
    const text = await readWhen('Show the next mention on the page');
    expect(text).toMatch(/Alt\+(Period|\.)/);
  });

  it.each(['light', 'dark'] as const)('gives axe-core nothing to find, %s', async (theme) => {
    await own.run(press, theme === 'dark' ? 'Dark' : 'Light');
    await storedWhen('the theme', (settings) => settings.theme === theme);
    await own.run(press, 'Languages that are read');
    expect(await violationsIn(own)).toEqual([]);
  });

  it('fits a narrow window, with large text too', async () => {
    await own.run(press, 'Large');
    await storedWhen('the size', ({ textSize }) => textSize === 'large');
    await own.page.setViewport({ width: 320, height: 700 });
    const tooWide = await own.run(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      undefined,
    );
    expect(tooWide).toBe(0);
    await own.page.setViewport({ width: 1100, height: 900 });
  });

  it('has caused no error', async () => {
    expect((await stage.driver.traces()).errors).toEqual([]);
  });
});
