import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'wxt';

// `npm run size`: what every page carries, by part, compressed. The script is built as it ships, with a map that tells
// which module each of its bytes comes from.

/** The same limit as in tests/rules/builds.test.ts. */
const BUDGET = 40_000;

/** What no module is named for: data, styles, and what holds the modules together. */
const OTHER = 'data and styles';

/** The part of the project that a module belongs to, or the package. */
function partOf(source = ''): string {
  const path = source.replaceAll('\\', '/');
  const own = /(?:^|\/)((?:lib\/[\w-]+|entrypoints\/[\w-]+|components\/[\w-]+|assets\/[\w-]+))/.exec(path);
  const packaged = /.*node_modules\/((?:@[\w.-]+\/)?[\w.-]+)/.exec(path);
  return packaged?.[1] ?? own?.[1] ?? OTHER;
}

/** The script's text, by the part that each piece of it comes from. */
function byPart(script: string, map: SourceMap): Map<string, string> {
  const parts = new Map<string, string>();
  for (const [line, text] of script.split('\n').entries()) {
    for (let column = 0; column < text.length; column += 1) {
      const entry = map.findEntry(line, column);
      const part = partOf('originalSource' in entry ? entry.originalSource : undefined);
      parts.set(part, (parts.get(part) ?? '') + text.charAt(column));
    }
  }
  return parts;
}

const compressed = (text: string): number => gzipSync(text, { level: 9 }).length;

const quiet = (): void => undefined;
const silent = {
  debug: quiet,
  log: quiet,
  info: quiet,
  warn: console.warn,
  error: console.error,
  fatal: console.error,
  success: quiet,
  level: 0,
};

async function buildWithMap(folder: string): Promise<{ script: string; map: SourceMap }> {
  await build({
    browser: 'chrome',
    outDir: folder,
    logger: silent,
    vite: () => ({ build: { sourcemap: 'hidden' } }),
  });
  const file = join(folder, 'chrome-mv3', 'annotate.js');
  return {
    script: readFileSync(file, 'utf8'),
    map: new SourceMap(JSON.parse(readFileSync(`${file}.map`, 'utf8')) as never),
  };
}

const folder = mkdtempSync(join(tmpdir(), 'gloss-size-'));
try {
  const { script, map } = await buildWithMap(folder);
  const total = compressed(script);
  const parts = [...byPart(script, map)].map(([part, text]) => ({
    part,
    bytes: Buffer.byteLength(text),
    alone: compressed(text),
  }));
  // Together they compress better than each by itself: what is saved is shared out.
  const scale = total / parts.reduce((sum, { alone }) => sum + alone, 0);
  console.log(`${'part'.padEnd(28)}${'bytes'.padStart(9)}${'gzip'.padStart(9)}`);
  for (const { part, bytes, alone } of parts.sort((a, b) => b.alone - a.alone))
    console.log(
      `${part.padEnd(28)}${String(bytes).padStart(9)}${String(Math.round(alone * scale)).padStart(9)}`,
    );
  console.log(
    `${'annotate.js'.padEnd(28)}${String(Buffer.byteLength(script)).padStart(9)}${String(total).padStart(9)}  of ${BUDGET}: ` +
      `${BUDGET - total} left`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
