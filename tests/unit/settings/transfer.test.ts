import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { READ_LANGUAGES } from '../../../lib/settings/languages.ts';
import { sitePattern } from '../../../lib/settings/pattern.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/settings/settings.ts';
import { exportSettings, importSettings } from '../../../lib/settings/transfer.ts';

const CHOSEN: Settings = {
  ...DEFAULT_SETTINGS,
  quietTopics: ['un/agencies'],
  sites: { mode: 'allow', patterns: ['*.example.org'] },
  language: 'ru',
  languagesOff: ['de'],
};
const file = (change: object): string =>
  JSON.stringify({ ...(JSON.parse(exportSettings(CHOSEN)) as object), ...change });

describe('a file of settings', () => {
  it('brings back what was exported', () =>
    expect(importSettings(exportSettings(CHOSEN))).toEqual({ settings: CHOSEN }));

  it('of an older version is taken along', () => {
    const old = JSON.stringify({ format: 'gloss-settings', version: 1, sitesOff: ['a.example'] });
    expect(importSettings(old)).toMatchObject({
      settings: { version: DEFAULT_SETTINGS.version, sites: { mode: 'block', patterns: ['a.example'] } },
    });
  });

  it.each([
    ['{\n  "format": "gloss-settings"\n  "version": 3\n}', { kind: 'json', place: { line: 3, column: 3 } }],
    ['{"format": gloss', { kind: 'json' }],
    ['[]', { kind: 'foreign' }],
    ['{"version": 3}', { kind: 'foreign' }],
    [' '.repeat(70_000), { kind: 'large' }],
    [file({ version: 4 }), { kind: 'newer' }],
    [
      file({ delays: { dwell: -1, leave: 0 } }),
      {
        kind: 'wrong',
        problem: { at: 'delays.dwell', expected: { kind: 'wholeNumber', least: 0, most: 2000 } },
      },
    ],
    [
      file({ sites: { mode: 'block', patterns: ['a.example', 'https://b.example/'] } }),
      { kind: 'wrong', problem: { at: 'sites.patterns[1]', expected: { kind: 'entry', of: 'site' } } },
    ],
    [file({ theme: 'blue' }), { kind: 'wrong', problem: { at: 'theme' } }],
  ])('is refused as a whole: %j', (text, refusal) => expect(importSettings(text)).toMatchObject({ refusal }));
});

describe('a site as it is written', () => {
  it.each([
    ['example.org', 'example.org'],
    [' Example.ORG ', 'example.org'],
    ['*.example.org', '*.example.org'],
    ['https://news.example.org:8080/a?b#c', 'news.example.org'],
    ['пример.испытание', 'xn--e1afmkfd.xn--80akhbyknj4f'],
    ['localhost', 'localhost'],
    ['[::1]', '[::1]'],
    ['', undefined],
    ['*', undefined],
    ['*.', undefined],
    ['exa mple.org', undefined],
    ['example.*', undefined],
    ['someone@example.org', undefined],
  ])('%j is %j', (written, pattern) => expect(sitePattern(written)).toBe(pattern));
});

it('the languages that can be left out are those whose names are known', () => {
  const files = readdirSync('assets/lexicon/names').map((name) => name.replace('.json', ''));
  expect([...READ_LANGUAGES]).toEqual(files.filter((name) => /^(?!mul$)[a-z]{2,3}$/.test(name)).sort());
});
