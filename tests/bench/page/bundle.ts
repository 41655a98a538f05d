import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { type Plugin, build } from 'vite';

const SCRIPTS = new URL('scripts/', import.meta.url);
const scriptAt = (name: string): string => fileURLToPath(new URL(name, SCRIPTS));

/** Puts the benchmark's browser and its meter in the place of the real ones. */
const inPlainPage: Plugin = {
  name: 'gloss-bench',
  enforce: 'pre',
  resolveId: (source, importer = '') => {
    if (source === 'wxt/browser') return scriptAt('browser.ts');
    if (source === './slices.ts' && importer.endsWith('/lib/page/annotator.ts'))
      return scriptAt('meteredslices.ts');
    return undefined;
  },
};

/** Bundles one of the scripts for a page, in the way the extension is built. */
export async function bundle(name: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [inPlainPage, preact()],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: ['chrome140', 'firefox150'],
      lib: { entry: scriptAt(name), formats: ['iife'], name: 'glossBench' },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!('output' in output)) throw new Error(`${name} was not bundled.`);
  const [chunk] = output.output;
  return chunk.code;
}
