import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CHROME_PERMISSIONS, PAGE_MATCHES, PERMISSIONS } from '../../lib/platform/targets.ts';
import { ROOT, read } from './files.ts';

/** A test as docs/security.md names it: the file as a link, then the names in it. */
const NAMED = /\]\(\.\.\/(tests\/[^)]+)\): ((?:“[^”]+”(?:, )?)+)/g;
/** The first cell of a row, when it is written as code. */
const FIRST_CELL = /^\| `([^`]+)`/gm;

const testsNamedIn = (document: string): { file: string; name: string }[] =>
  [...document.matchAll(NAMED)].flatMap(([, file = '', names = '']) =>
    [...names.matchAll(/“([^”]+)”/g)].map(([, name = '']) => ({ file, name })),
  );

/** Whether a file has a test of that name: it stands there as a string. */
const hasTest = ({ file, name }: { file: string; name: string }): boolean =>
  existsSync(join(ROOT, file)) && ["'", '"', '`'].some((quote) => read(file).includes(quote + name + quote));

describe('docs/security.md', () => {
  const document = read('docs/security.md');

  it('names tests that exist', () => {
    const named = testsNamedIn(document);
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((test) => !hasTest(test))).toEqual([]);
    expect(hasTest({ file: 'tests/rules/builds.test.ts', name: 'a test that nobody wrote' })).toBe(false);
  });

  it('names one for every threat', () => {
    const rows = document
      .split('\n| threat')
      .slice(1)
      .flatMap((table) => table.split('\n\n', 1)[0]?.trim().split('\n').slice(2) ?? []);
    expect(rows.length).toBeGreaterThan(15);
    expect(rows.filter((row) => testsNamedIn(row).length === 0)).toEqual([]);
  });
});

it('docs/permissions.md names every permission and every pattern of pages, and no other', () => {
  const named = [...read('docs/permissions.md').matchAll(FIRST_CELL)].map(([, code]) => code);
  const asked = [...PERMISSIONS, ...CHROME_PERMISSIONS, ...PAGE_MATCHES];
  expect(named).toHaveLength(asked.length);
  expect(new Set(named)).toEqual(new Set(asked));
});
