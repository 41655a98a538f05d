import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, isOnFor, parseSettings, withSite } from '../../../lib/settings/settings.ts';
import { hostOfSite } from '../../../lib/settings/site.ts';

describe('parseSettings', () => {
  it.each([undefined, null, 7, 'x', []])('falls back to the defaults for %o', (stored) => {
    expect(parseSettings(stored).sitesOff).toEqual(DEFAULT_SETTINGS.sitesOff);
  });

  it('keeps what is usable of a damaged list, and what a later version wrote', () => {
    expect(parseSettings({ version: 9, sitesOff: ['b.org', 3, 'a.org', 'b.org'], theme: 'dark' })).toEqual({
      version: 1,
      sitesOff: ['a.org', 'b.org'],
      theme: 'dark',
    });
  });
});

describe('withSite', () => {
  it('switches one site off and on again, and leaves the others', () => {
    const off = withSite(withSite(DEFAULT_SETTINGS, 'b.org', false), 'a.org', false);
    expect(off.sitesOff).toEqual(['a.org', 'b.org']);
    expect(isOnFor(off, 'a.org')).toBe(false);
    expect(withSite(off, 'a.org', true).sitesOff).toEqual(['b.org']);
  });

  it('says the same when asked twice', () => {
    expect(withSite(withSite(DEFAULT_SETTINGS, 'a.org', false), 'a.org', false).sitesOff).toEqual(['a.org']);
  });
});

describe('hostOfSite', () => {
  const at = (href: string, ...ancestors: string[]): Location =>
    ({
      href,
      hostname: new URL(href).hostname,
      ancestorOrigins: { length: ancestors.length, item: (i: number) => ancestors[i] ?? null },
    }) as unknown as Location;

  it('is the page in the tab, also for a frame in a frame', () => {
    expect(hostOfSite(at('https://news.example/a'))).toBe('news.example');
    expect(hostOfSite(at('https://ads.example/a', 'https://mid.example', 'https://news.example'))).toBe(
      'news.example',
    );
  });

  it('is the own host where the top page has no address', () => {
    expect(hostOfSite(at('https://ads.example/a', 'null'))).toBe('ads.example');
  });
});
