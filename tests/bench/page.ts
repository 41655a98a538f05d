import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { BROWSERS } from '../browser/harness/launch.ts';
import { startServer } from '../browser/harness/server.ts';
import { benchChanges } from './page/changes.ts';
import { benchMemory, benchStart } from './page/costs.ts';
import { type BenchPage, generatedPages } from './page/generated.ts';
import { launchPair } from './page/pair.ts';
import { benchScan } from './page/scan.ts';

// What Gloss costs a page, side by side in one run: `npm run bench:page [-- FOLDER OF SAVED PAGES] [--browser NAME]
// [--only PART] [--rounds N]`. Without a folder, on generated pages. The machine should have nothing else to do.

const { values, positionals } = parseArgs({
  options: {
    browser: { type: 'string' },
    only: { type: 'string', default: '' },
    rounds: { type: 'string', default: '3' },
  },
  allowPositionals: true,
});

function readPages(folder: string | undefined): BenchPage[] {
  if (folder === undefined) return generatedPages();
  return readdirSync(folder)
    .filter((name) => /\.x?html?$/.test(name))
    .map((name) => ({ name, html: readFileSync(join(folder, name), 'utf8') }));
}

const pages = readPages(positionals[0]);
const rounds = Number(values.rounds);
const isWanted = (part: string): boolean => values.only === '' || values.only.split(',').includes(part);

for (const name of BROWSERS.filter((one) => values.browser === undefined || values.browser === one)) {
  const server = await startServer();
  const pair = await launchPair(name);
  console.log(`\n${name} ${await pair.plain.version()}`);
  if (isWanted('scan')) await benchScan(pair.plain, server, pages, rounds);
  if (isWanted('changes')) await benchChanges(pair, server, rounds * 5);
  if (isWanted('memory')) await benchMemory(pair, server);
  if (isWanted('start')) await benchStart(pair, server, rounds);
  await pair.close();
  await server.close();
}
