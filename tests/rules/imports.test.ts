import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesBelow, read } from './files.ts';

/** Which parts of the project each part may import, besides itself. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  'lib/model': [],
  'lib/i18n': ['assets'],
  'lib/wording': ['lib/model', 'lib/i18n'],
  'lib/text': [],
  'lib/facts': ['lib/model', 'assets'],
  'lib/detect': ['lib/model', 'lib/text', 'assets'],
  'lib/compare': ['lib/model', 'lib/text', 'lib/i18n', 'lib/wording', 'lib/facts', 'assets'],
  'lib/answer': ['lib/model', 'lib/i18n', 'lib/wording', 'lib/facts', 'lib/compare'],
  'lib/cite': ['lib/model', 'lib/facts'],
  'lib/browse': ['lib/model', 'lib/i18n', 'lib/facts', 'lib/answer'],
  'lib/page': ['lib/model'],
  'lib/card': ['lib/model'],
  'lib/acts': [
    'lib/model',
    'lib/i18n',
    'lib/facts',
    'lib/detect',
    'lib/answer',
    'lib/cite',
    'lib/settings',
    'components',
  ],
  'lib/settings': ['lib/model', 'lib/i18n'],
  'lib/platform': ['lib/model', 'lib/i18n'],
  'lib/messages': ['lib/model'],
  components: [
    'lib/model',
    'lib/i18n',
    'lib/wording',
    'lib/facts',
    'lib/answer',
    'lib/cite',
    'lib/browse',
    'lib/settings',
  ],
};

/** Only these know that they run in a browser extension. */
const BROWSER_USERS = /^(entrypoints|lib\/settings|lib\/messages|lib\/platform)\//;
/** Plain functions: they run in Node, in a worker, in a page. */
const PURE = /^lib\/(model|i18n|wording|text|detect|facts|compare|answer|cite|browse)\//;
const PAGE_GLOBALS = /\b(document|window|navigator|location|localStorage|HTMLElement|chrome|browser)\s*[.[(]/;

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]|\bimport\s*\(?\s*['"]([^'"]+)['"]/g;

const sources = ['lib', 'components', 'entrypoints'].flatMap((folder) => filesBelow(folder, /\.tsx?$/));

const importsOf = (path: string): string[] =>
  [...read(path).matchAll(IMPORT)].map((match) => match[1] ?? match[2] ?? '');

/** The part of the project that a path lies in: `lib/<name>`, or its top folder. */
function partOf(path: string): string {
  const [top = '', second = ''] = path.split('/');
  return top === 'lib' ? `${top}/${second}` : top;
}

/** The files that a file of ours imports. */
const filesImportedBy = (path: string): string[] =>
  importsOf(path)
    .filter((name) => name.startsWith('.'))
    .map((name) => posix.join(posix.dirname(path), name));

/** Files that import each other in a circle, the first again at the end; none where there is no circle. */
function circleAmong(files: readonly string[]): string[] {
  const done = new Set<string>();
  const follow = (path: string, way: readonly string[]): string[] => {
    if (way.includes(path)) return [...way.slice(way.indexOf(path)), path];
    if (done.has(path)) return [];
    const circles = filesImportedBy(path)
      .filter((target) => files.includes(target))
      .map((target) => follow(target, [...way, path]));
    done.add(path);
    return circles.find((circle) => circle.length > 0) ?? [];
  };
  return files.map((path) => follow(path, [])).find((circle) => circle.length > 0) ?? [];
}

const withoutComments = (source: string): string => source.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');

describe('imports', () => {
  it('are found at all', () => {
    expect(sources.length).toBeGreaterThan(50);
    expect(importsOf('lib/compare/record.ts')).toContain('../facts/schema.ts');
  });

  it.each(sources.filter((path) => partOf(path) in MAY_IMPORT))('of %s point one way', (path) => {
    const part = partOf(path);
    const wrong = filesImportedBy(path)
      .map(partOf)
      .filter((target) => target !== part && !(MAY_IMPORT[part] ?? []).includes(target));
    expect(wrong).toEqual([]);
  });

  it('lead in no circle, not even for types', () => {
    expect(circleAmong(sources)).toEqual([]);
  });

  it('lead to the browser’s extension interface only where it belongs', () => {
    const users = sources.filter((path) => importsOf(path).some((name) => /^(wxt|webextension)/.test(name)));
    expect(users.filter((path) => !BROWSER_USERS.test(path))).toEqual([]);
    expect(users.length).toBeGreaterThan(3);
  });

  it('cover every part there is', () => {
    const parts = new Set(sources.map(partOf).filter((part) => part !== 'entrypoints'));
    expect([...parts].filter((part) => !(part in MAY_IMPORT))).toEqual([]);
  });
});

describe('pure code', () => {
  it.each(sources.filter((path) => PURE.test(path)))('%s touches no page and no browser', (path) => {
    expect(PAGE_GLOBALS.exec(withoutComments(read(path)))?.[0]).toBeUndefined();
  });
});
