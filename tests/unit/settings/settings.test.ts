import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MIGRATIONS } from '../../../lib/settings/migrations/index.ts';
import { parseSettings } from '../../../lib/settings/parse.ts';
import { DEFAULT_SETTINGS, SETTINGS_VERSION } from '../../../lib/settings/settings.ts';
import { hostOfSite } from '../../../lib/settings/site.ts';
import { isOnFor, withSite } from '../../../lib/settings/siterules.ts';

const EXAMPLES = new URL('examples/', import.meta.url);
const example = (version: number): Record<string, unknown> =>
  JSON.parse(readFileSync(new URL(`${version}.json`, EXAMPLES), 'utf8')) as Record<string, unknown>;
const versions = Array.from({ length: SETTINGS_VERSION }, (_, i) => i + 1);

describe('settings of every version', () => {
  it('have an example, and a step to the next', () => {
    expect(readdirSync(EXAMPLES).sort()).toEqual(versions.map((version) => `${version}.json`));
    expect([...MIGRATIONS.keys()]).toEqual(versions.slice(0, -1));
  });

  it.each(versions)('%i are read without loss', (version) => {
    const { settings, problems } = parseSettings(example(version));
    expect(problems).toEqual([]);
    expect(settings.version).toBe(SETTINGS_VERSION);
    expect(Object.keys(settings).sort()).toEqual(Object.keys(DEFAULT_SETTINGS).sort());
  });

  it('1: the sites that were off still are', () => {
    expect(parseSettings(example(1)).settings.sites).toEqual({
      mode: 'block',
      patterns: ['a.example', 'b.example'],
    });
  });

  it('2: every language is still read', () => {
    expect(parseSettings(example(2)).settings).toEqual({ ...DEFAULT_SETTINGS, ...example(2), version: 3 });
  });

  it('3: are what was written', () => {
    // A field that was added since has its default.
    expect(parseSettings(example(3)).settings).toEqual({ ...DEFAULT_SETTINGS, ...example(3) });
  });
});

describe('settings that cannot be read as they are', () => {
  it('are the defaults where nothing is stored', () => {
    expect(parseSettings(undefined)).toEqual({ settings: DEFAULT_SETTINGS, problems: [] });
  });

  it.each([null, 7, 'x', []])('fall back to the defaults for %o, and say so', (stored) => {
    const { settings, problems } = parseSettings(stored);
    expect(settings).toEqual(DEFAULT_SETTINGS);
    expect(problems).toEqual([{ at: '', expected: { kind: 'object' } }]);
  });

  it('keep what is usable, and name the place of what is not', () => {
    const { settings, problems } = parseSettings({
      ...example(3),
      delays: { dwell: -1, leave: 100 },
      sites: { mode: 'block', patterns: ['b.org', 3, 'a.org', 'b.org', 'https://c.org'] },
      theme: 'blue',
    });
    expect(settings.delays).toEqual({ dwell: 150, leave: 100 });
    expect(settings.sites.patterns).toEqual(['a.org', 'b.org']);
    expect(settings.theme).toBe('auto');
    expect(problems.map(({ at }) => at)).toEqual([
      'delays.dwell',
      'sites.patterns[1]',
      'sites.patterns[4]',
      'theme',
    ]);
  });

  it('keep what a later version wrote, and its number', () => {
    const later = { ...example(3), version: 9, voice: 'calm' };
    expect(parseSettings(later).settings).toEqual({ ...DEFAULT_SETTINGS, ...later });
  });
});

describe('the sites', () => {
  const block = { mode: 'block', patterns: ['a.org', '*.b.org'] } as const;
  const rules = { ...block, patterns: [...block.patterns] };

  it.each([
    ['a.org', false],
    ['www.a.org', true],
    ['b.org', false],
    ['news.b.org', false],
    ['notb.org', true],
    ['', true],
  ])('%s, where a.org and all of b.org are off: %s', (host, on) => expect(isOnFor(rules, host)).toBe(on));

  it('can be those alone where Gloss runs', () => {
    expect(
      ['a.org', 'news.b.org', 'c.org'].map((host) => isOnFor({ ...rules, mode: 'allow' }, host)),
    ).toEqual([true, true, false]);
  });

  it.each([
    ['block', 'c.org', false],
    ['block', 'a.org', true],
    ['block', 'news.b.org', true],
    ['allow', 'c.org', true],
    ['allow', 'news.b.org', false],
  ] as const)('in %s mode, %s can be switched to %s, again and again', (mode, host, on) => {
    const once = withSite({ ...rules, mode }, host, on);
    expect(isOnFor(once, host)).toBe(on);
    expect(withSite(once, host, on)).toEqual(once);
  });
});

describe('hostOfSite', () => {
  const at = (href: string, ...ancestors: string[]): Location =>
    ({
      href,
      protocol: new URL(href).protocol,
      hostname: new URL(href).hostname,
      ancestorOrigins: { length: ancestors.length, item: (i: number) => ancestors[i] ?? null },
    }) as unknown as Location;

  it('is the page in the tab, also for a frame in a frame', () => {
    expect(hostOfSite(at('https://news.example/a'))).toBe('news.example');
    expect(hostOfSite(at('https://ads.example/a', 'https://mid.example', 'https://news.example'))).toBe(
      'news.example',
    );
  });

  it('is none of files and of the extension’s own pages', () => {
    expect(hostOfSite(at('file:///home/a.html'))).toBe('');
    expect(hostOfSite(at('moz-extension://a1b2/welcome.html'))).toBe('');
    expect(hostOfSite(at('chrome-extension://abcd/welcome.html'))).toBe('');
  });

  it('is the own host where the top page has no address', () => {
    expect(hostOfSite(at('https://ads.example/a', 'null'))).toBe('ads.example');
  });
});
