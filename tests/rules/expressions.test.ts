import { analyse } from 'scslre';
import { parseSync } from 'vite';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { filesBelow, read } from './files.ts';

// A page may hold any text, so no expression may take ever longer over one: an analyser looks at each for a place where
// matching goes back over what it has read. How long hostile texts take in fact is measured by `npm run bench:detect`.

interface Expression {
  where: string;
  pattern: string;
  flags: string;
}

/** Expressions that do go back, and why no page can make anything of it. */
const HARMLESS: Record<string, string> = {
  'lib/detect/figures/countries.ts /\\s*[([（].*$/': 'reads the names of countries that the browser gives',
  'lib/page/reading.ts /^[\\s[(]*(\\d{1,3}|[a-z*†‡§])?[\\s\\])]*$/': 'reads at most eight characters',
  'built /[ \\xA0\\u1680\\u2000-\\u200A\\u202F\\u205F\\u3000]*$/':
    'the message formatter’s own, for our own messages',
};

/** Plain code that builds expressions when it is loaded; grammars build theirs with the first text of a language. */
const BUILDERS = /^lib\/(?:text|detect|facts|compare|wording|i18n|browse|cite)\//;
const SAMPLE = 'The UN says 25,000 foreign fighters are in Syria. Interpol agrees.';

const sources = ['lib', 'components', 'entrypoints'].flatMap((folder) => filesBelow(folder, /\.tsx?$/));
const languages = filesBelow('assets/lexicon/names', /\/?[a-z]{2}\.json$/).map((path) => path.slice(-7, -5));

/** The literals of regular expressions anywhere in a syntax tree. */
function literalsIn(node: unknown): { pattern: string; flags: string }[] {
  if (typeof node !== 'object' || node === null) return [];
  if ('type' in node && node.type === 'Literal' && 'regex' in node)
    return [node.regex as { pattern: string; flags: string }];
  return Object.values(node).flatMap(literalsIn);
}

/** The expressions that may go back over what they have read. */
const slowAmong = (expressions: readonly Expression[]): string[] => [
  ...new Set(
    expressions
      .filter(({ pattern, flags }) => analyse({ source: pattern, flags }).reports.length > 0)
      .map(({ where, pattern }) => `${where} /${pattern}/`),
  ),
];

describe('regular expressions', () => {
  const written: Expression[] = sources.flatMap((where) =>
    literalsIn(parseSync(where, read(where)).program).map((literal) => ({ where, ...literal })),
  );
  const built: Expression[] = [];

  beforeAll(async () => {
    const Original = RegExp;
    vi.stubGlobal(
      'RegExp',
      class extends Original {
        constructor(pattern: RegExp | string, flags?: string) {
          super(pattern, flags);
          built.push({ where: 'built', pattern: this.source, flags: this.flags });
        }
      },
    );
    const builders = sources.filter((path) => BUILDERS.test(path));
    await Promise.all(builders.map((path) => import(/* @vite-ignore */ `../../${path}`)));
    const { detect } = await import('../../lib/detect/detect.ts');
    for (const lang of languages) detect(SAMPLE, { lang });
  });

  afterAll(() => void vi.unstubAllGlobals());

  it('are found, written and built', () => {
    expect(written.length).toBeGreaterThan(100);
    expect(built.length).toBeGreaterThan(50);
    expect(slowAmong([{ where: '', pattern: '(a+)+b', flags: '' }])).toHaveLength(1);
  });

  it('read a text once, but for those that no page reaches', () => {
    expect(slowAmong([...written, ...built]).filter((expression) => !(expression in HARMLESS))).toEqual([]);
  });
});
