import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../lib/i18n/locale.ts';
import { PERMISSIONS, CHROME_PERMISSIONS } from '../../lib/platform/targets.ts';
import { READ_LANGUAGES } from '../../lib/settings/languages.ts';
import { filesBelow, read } from './files.ts';

/** What the stores take: Chrome's summary, Chrome's description. */
const LONGEST_SUMMARY = 132;
const LONGEST_DESCRIPTION = 16_000;

const sectionOf = (document: string, heading: string): string =>
  document.split(`## ${heading}\n`)[1]?.split('\n## ')[0]?.trim() ?? '';

const languages = {
  names: READ_LANGUAGES.length,
  figures: filesBelow('assets/lexicon/figures', /^[a-z]{2}\.json$/).length,
};

/** The numbers in each line of a text. */
const numbersIn = (text: string): number[][] =>
  text.split('\n').map((line) => [...line.matchAll(/\d+/g)].map(([digits]) => Number(digits)));

describe('the stores’ listings', () => {
  it('are in every language that Gloss speaks, and no other', () => {
    const files = filesBelow('docs/store', /\/?[a-z]{2}\.md$/).filter((path) => !path.includes('README'));
    expect(new Set(files)).toEqual(new Set(LOCALES.map((locale) => `docs/store/${locale}.md`)));
  });

  it.each(LOCALES)('in %s say what the extension says of itself, within the stores’ limits', (locale) => {
    const listing = read(`docs/store/${locale}.md`);
    const texts = JSON.parse(read(`assets/locales/${locale}.json`)) as Record<string, string>;
    const summary = sectionOf(listing, 'Summary');
    expect(summary).toBe(texts['manifest.description']);
    expect(summary.length).toBeLessThanOrEqual(LONGEST_SUMMARY);
    const description = sectionOf(listing, 'Description');
    expect(description.length).toBeGreaterThan(200);
    expect(description.length).toBeLessThanOrEqual(LONGEST_DESCRIPTION);
  });

  it.each([...LOCALES.map((locale) => `docs/store/${locale}.md`), 'README.md'])(
    '%s counts the languages that are read',
    (path) => {
      expect(numbersIn(read(path))).toContainEqual([languages.names, languages.figures]);
    },
  );

  it('give a reason for every permission', () => {
    const listing = read('docs/store/README.md');
    const named = [...sectionOf(listing, 'Permissions').matchAll(/^- \*\*(\w+)\*\*/gm)].map(
      ([, name]) => name,
    );
    expect(new Set(named)).toEqual(new Set([...PERMISSIONS, ...CHROME_PERMISSIONS]));
  });
});

it('docs/dependencies.md names every package of package.json, and no other', () => {
  const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<
    'dependencies' | 'devDependencies',
    Record<string, string>
  >;
  const named = [...read('docs/dependencies.md').matchAll(/^\| `([^`]+)`/gm)].map(([, name]) => name);
  const used = Object.keys({ ...dependencies, ...devDependencies });
  expect(named).toHaveLength(used.length);
  expect(new Set(named)).toEqual(new Set(used));
});
