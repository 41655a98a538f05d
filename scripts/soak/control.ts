import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A copy of a build that has no script in pages, and how to get rid of it. */
export interface Control {
  folder: string;
  remove(): void;
}

/** Makes a copy of a build whose manifest names no script for pages: all else is as it ships. */
export function withoutPageScript(build: string): Control {
  const folder = mkdtempSync(join(tmpdir(), 'gloss-control-'));
  cpSync(build, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  delete manifest['content_scripts'];
  writeFileSync(file, JSON.stringify(manifest));
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}
