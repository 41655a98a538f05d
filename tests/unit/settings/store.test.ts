import { readFileSync, readdirSync } from 'node:fs';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS, SETTINGS_VERSION, type Settings } from '../../../lib/settings/settings.ts';
import type * as Change from '../../../lib/settings/change.ts';
import type * as Damage from '../../../lib/settings/damage.ts';
import { pageSettings } from '../../../lib/settings/page.ts';
import type * as Store from '../../../lib/settings/store.ts';
import { Area, locks } from './area.ts';

type AreaName = 'local' | 'sync' | 'session';

const EXAMPLES = new URL('examples/', import.meta.url);
const example = (version: number): unknown =>
  JSON.parse(readFileSync(new URL(`${String(version)}.json`, EXAMPLES), 'utf8'));
const dark: Settings = { ...DEFAULT_SETTINGS, theme: 'dark' };

describe('the store of settings', () => {
  const areas: Record<AreaName, Area> = {
    local: new Area(),
    sync: new Area(),
    session: new Area(),
  };
  let store: typeof Store & typeof Change & typeof Damage;

  beforeAll(async () => {
    vi.stubGlobal('chrome', { runtime: { id: 'gloss' }, storage: areas });
    vi.stubGlobal('navigator', { locks: locks() });
    store = {
      ...(await import('../../../lib/settings/store.ts')),
      ...(await import('../../../lib/settings/change.ts')),
      ...(await import('../../../lib/settings/damage.ts')),
    };
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
    expect(await store.readDamage()).toEqual({ problems: [], found: stored });
    expect(await store.readSettings()).toEqual(dark);
  });

  it('knows what is damaged, before and after something else is chosen, until the reader lets it go', async () => {
    const found = { ...dark, delays: { dwell: -1, leave: 300 }, textSize: 7 };
    const damage = {
      found,
      problems: [
        { at: 'delays.dwell', expected: { kind: 'wholeNumber', least: 0, most: 2000 } },
        { at: 'textSize', expected: { kind: 'oneOf', choices: ['small', 'medium', 'large'] } },
      ],
    };
    areas.sync.items['settings'] = { chosen: 5, settings: found };
    expect(await store.readDamage()).toEqual(damage);
    await store.updateSettings((settings) => ({ ...settings, citation: 'apa' }));
    expect(await store.readSettings()).toEqual({ ...dark, citation: 'apa' });
    expect(await store.readDamage()).toEqual(damage);
    await store.forgetDamage();
    expect(await store.readDamage()).toBeUndefined();
  });

  it('knows of no damage where there is none, nor where storage is denied', async () => {
    expect(await store.readDamage()).toBeUndefined();
    areas.local.items['settings'] = { chosen: 5, settings: dark };
    expect(await store.readDamage()).toBeUndefined();
    areas.local.refusesReading = true;
    expect(await store.readDamage()).toBeUndefined();
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
    const { after, notSynchronised } = await store.updateSettings(() => dark);
    expect([after.settings, notSynchronised]).toEqual([dark, 'QuotaExceededError']);
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

  it('keeps what is chosen at once for good and until the browser starts anew', async () => {
    const quiet = (topic: string) =>
      store.changeChosen(({ settings, untilRestart }) => ({
        settings: { ...settings, quietTopics: [...settings.quietTopics, `un/${topic}`] },
        untilRestart: { ...untilRestart, topics: [...untilRestart.topics, `interpol/${topic}`] },
      }));
    await Promise.all([quiet('a'), quiet('b'), quiet('c')]);
    expect((await store.readSettings()).quietTopics).toEqual(['un/a', 'un/b', 'un/c']);
    expect(areas.session.items['untilRestart']).toEqual({
      topics: ['interpol/a', 'interpol/b', 'interpol/c'],
      sites: [],
    });
  });

  it('writes what pages go by together with the choice that it follows from', async () => {
    await store.updateSettings(() => dark);
    expect(areas.local.writes).toEqual([['settings', 'page']]);
    await store.changeChosen((chosen) => ({ ...chosen, untilRestart: { topics: ['un'], sites: [] } }));
    expect(areas.local.items['page']).toEqual(pageSettings(dark, { topics: ['un'], sites: [] }));
  });

  it('writes what pages go by anew where it follows from something else now, and only there', async () => {
    await store.updateSettings(() => dark);
    await store.renewPageSettings();
    areas.sync.items['settings'] = { chosen: Date.now() + 1000, settings: { ...dark, textSize: 'large' } };
    await store.renewPageSettings();
    expect(areas.local.writes).toEqual([['settings', 'page'], ['page']]);
    expect(areas.local.items['page']).toMatchObject({ textSize: 'large' });
  });

  it('works where what holds until the browser starts anew is damaged or denied', async () => {
    areas.session.items['untilRestart'] = { topics: 'un' };
    await store.updateSettings(() => dark);
    areas.session.refusesReading = true;
    await store.updateSettings((settings) => ({ ...settings, textSize: 'large' }));
    expect(areas.local.items['page']).toMatchObject({ theme: 'dark', textSize: 'large', quietTopics: [] });
  });

  it('keeps what is chosen after the clock was put back', async () => {
    areas.sync.items['settings'] = { chosen: Date.now() + 31_536_000_000, settings: DEFAULT_SETTINGS };
    // Where that copy cannot be replaced, the newer one must count by itself.
    areas.sync.refusesWriting = true;
    await store.updateSettings(() => dark);
    expect(await store.readSettings()).toEqual(dark);
    await store.updateSettings((settings) => ({ ...settings, textSize: 'large' }));
    expect(await store.readSettings()).toEqual({ ...dark, textSize: 'large' });
  });
});
