import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT, read } from '../rules/files.ts';

// What a store's reviewer does: unpacks the sources into an empty folder, installs, builds, and compares.

const { version } = JSON.parse(read('package.json')) as { version: string };
const zipOf = (root: string, what: string): Buffer =>
  readFileSync(join(root, '.output', `gloss-${version}-${what}.zip`));

let folder: string;
let build: { status: number | null; output: string };

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gloss-sources-'));
  for (const [name, content] of Object.entries(unzipSync(zipOf(ROOT, 'sources')))) {
    mkdirSync(join(folder, dirname(name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  const { status, stdout, stderr } = spawnSync(process.execPath, [join('scripts', 'package.mjs')], {
    cwd: folder,
    encoding: 'utf8',
  });
  build = { status, output: `${stdout}\n${stderr}` };
}, 600_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the sources zip', () => {
  it('builds in an empty folder', () => {
    expect(build.status === 0 ? '' : build.output).toBe('');
  });

  it.each(['chrome', 'firefox'])('gives the same %s zip, byte for byte', (browser) => {
    expect(zipOf(folder, browser).equals(zipOf(ROOT, browser))).toBe(true);
  });

  it('gives itself again', () => {
    expect(zipOf(folder, 'sources').equals(zipOf(ROOT, 'sources'))).toBe(true);
  });
});
