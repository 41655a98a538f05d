import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { thirdPartyNotice } from '../../../scripts/licences.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'gloss-licences-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function folderOf(name: string, license: string, text?: string): string {
  const folder = join(root, name);
  mkdirSync(folder);
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name, version: '1.2.3', license }));
  if (text !== undefined) writeFileSync(join(folder, 'LICENSE.md'), text);
  return folder;
}

describe('the notice of other people’s code', () => {
  it('gives name, version, licence and its text, by name', () => {
    const folders = [folderOf('b', 'ISC'), folderOf('a', 'MIT', 'Do as you like.\r\n')];
    expect(thirdPartyNotice(folders)).toMatch(
      /a 1\.2\.3 \(MIT\)\n-+\nDo as you like\.\n\nb 1\.2\.3 \(ISC\)\n-+\n$/,
    );
  });

  it.each(['GPL-3.0', 'UNLICENSED', ''])('refuses a package with the licence "%s"', (license) => {
    expect(() => thirdPartyNotice([folderOf('c', license)])).toThrow(/c has the licence/);
  });
});
