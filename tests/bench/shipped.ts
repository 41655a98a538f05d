import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { lightScripts } from '../../scripts/lightscripts.ts';
import { packLexicons } from '../../scripts/packlexicons.ts';

/**
 * Bundles a module as the extension ships it: engines read it otherwise than files of their own, and what is measured
 * is what readers run.
 * @returns the file of the bundle
 */
export async function shipped(entry: URL): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'gloss-bench-'));
  await build({
    configFile: false,
    logLevel: 'error',
    plugins: [packLexicons(), lightScripts()],
    build: {
      outDir: folder,
      target: ['chrome140', 'firefox150'],
      rolldownOptions: {
        input: entry.pathname,
        preserveEntrySignatures: 'strict',
        output: { entryFileNames: 'bundle.mjs', topLevelVar: false },
      },
    },
  });
  return join(folder, 'bundle.mjs');
}
