import { readFileSync, readdirSync } from 'node:fs';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS, SETTINGS_VERSION, type Settings } from '../../../lib/settings/settings.ts';
import type * as Store from '../../../lib/settings/store.ts';

type AreaName = 'local' | 'sync';

/** An area of the browser's storage, which can refuse to be read or to be written. */
class Area {
  items: Record<string, unknown> = {};
  refusesReading = false;
  refusesWriting = false;

  empty(): void {
    this.items = {};
    this.refusesReading = false;
    this.refusesWriting = false;
  }

  get(key: string): Promise<Record<string, unknown>> {
    return this.refusesReading
      ? Promise.reject(new Error('denied'))
      : Promise.resolve(key in this.items ? { [key]: structuredClone(this.items[key]) } : {});
  }

  set(values: Record<string, unknown>): Promise<void> {
    if (this.refusesWriting) return Promise.reject(new Error('QuotaExceededError'));
    Object.assign(this.items, structuredClone(values));
    return Promise.resolve();
  }
}

/** Locks as browsers keep them for all windows of an extension: one holder at a time, in order. */
function locks(): { request: (name: string, work: () => Promise<unknown>) => Promise<unknown> } {
  let last: Promise<unknown> = Promise.resolve();
  return {
    request: (_name, work) => {
      const mine = last.then(work, work);
      last = mine.catch(() => undefined);
      return mine;
    },
  };
}

const EXAMPLES = new URL('examples/', import.meta.url);
const example = (version: number): unknown =>
  JSON.parse(readFileSync(new URL(`${String(version)}.json`, EXAMPLES), 'utf8'));
const dark: Settings = { ...DEFAULT_SETTINGS, theme: 'dark' };

describe('the store of settings', () => {
  const areas: Record<AreaName, Area> = { local: new Area(), sync: new Area() };
  let store: typeof Store;

  beforeAll(async () => {
    vi.stubGlobal('chrome', { runtime: { id: 'gloss' }, storage: areas });
    vi.stubGlobal('navigator', { locks: locks() });
    store = await import('../../../lib/settings/store.ts');
  });

  beforeEach(() => {
    for (const area of Object.values(areas)) area.empty();
  });

  it.each(readdirSync(EXAMPLES).map((file) => Number.parseInt(file, 10)))(
    'reads what version %i has stored, and goes on from there',
    async (version) => {
      areas.local.items['settings'] = version === 1 ? example(1) : { chosen: 5, settings: example(version) };
      const before = await store.readSettings();
      expect(before.version).toBe(SETTINGS_VERSION);
      await store.updateSettings((settings) => ({ ...settings, theme: 'dark' }));
      expect(await store.readSettings()).toEqual({ ...before, theme: 'dark' });
    },
  );

  it.each([
    ['garbage', 'x'],
    ['nothing at all', null],
    ['settings that are none', { chosen: 9, settings: 'x' }],
  ])('falls back to the defaults for %s, and keeps it apart', async (_what, stored) => {
    areas.local.items['settings'] = stored;
    expect(await store.readSettings()).toEqual(DEFAULT_SETTINGS);
    await store.updateSettings(() => dark);
    expect(areas.local.items['settings.unreadable']).toEqual(stored);
    expect(await store.readSettings()).toEqual(dark);
  });

  it.each([
    ['whose settings are gone', { chosen: 9, settings: null }],
    ['whose moment is gone', { settings: DEFAULT_SETTINGS }],
    ['whose moment is none', { chosen: 1e300, settings: DEFAULT_SETTINGS }],
    ['that is empty', {}],
  ])('puts a whole copy before one %s', async (_which, damaged) => {
    areas.local.items['settings'] = damaged;
    areas.sync.items['settings'] = { chosen: 5, settings: dark };
    expect(await store.readSettings()).toEqual(dark);
  });

  it('keeps what a later version wrote', async () => {
    const later = { ...dark, version: SETTINGS_VERSION + 7, voice: 'calm' };
    areas.sync.items['settings'] = { chosen: 5, settings: later };
    await store.updateSettings((settings) => ({ ...settings, textSize: 'large' }));
    expect(await store.readSettings()).toEqual({ ...later, textSize: 'large' });
  });

  it('keeps a choice in this browser when the synchronised storage is full, and says so', async () => {
    areas.sync.refusesWriting = true;
    expect(await store.updateSettings(() => dark)).toEqual({
      settings: dark,
      notSynchronised: 'QuotaExceededError',
    });
    expect(await store.readSettings()).toEqual(dark);
  });

  it('tells whoever chooses when nothing can be stored, and loses nothing', async () => {
    await store.updateSettings(() => dark);
    areas.local.refusesWriting = true;
    await expect(store.updateSettings(() => DEFAULT_SETTINGS)).rejects.toThrow('QuotaExceededError');
    expect(await store.readSettings()).toEqual(dark);
  });

  it('works with one area when the other is denied, and with the defaults when both are', async () => {
    areas.sync.items['settings'] = { chosen: 5, settings: dark };
    areas.local.refusesReading = true;
    expect(await store.readSettings()).toEqual(dark);
    areas.sync.refusesReading = true;
    expect(await store.readSettings()).toEqual(DEFAULT_SETTINGS);
  });

  it('lets a later choice count even when the clock has been put back', async () => {
    areas.sync.items['settings'] = { chosen: Date.now() + 1e11, settings: dark };
    areas.sync.refusesWriting = true;
    await store.updateSettings((settings) => ({ ...settings, textSize: 'large' }));
    expect(await store.readSettings()).toEqual({ ...dark, textSize: 'large' });
  });

  it('keeps two choices that are made at once', async () => {
    await Promise.all([
      store.updateSettings((settings) => ({ ...settings, theme: 'dark' })),
      store.updateSettings((settings) => ({ ...settings, textSize: 'large' })),
      store.updateSettings((settings) => ({ ...settings, citation: 'apa' })),
    ]);
    expect(await store.readSettings()).toEqual({ ...dark, textSize: 'large', citation: 'apa' });
  });
});
