import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'puppeteer-core';
import type { Driver, Traces } from '../tests/browser/harness/driver.ts';
import { BROWSERS, launchPlain, launchWithGloss } from '../tests/browser/harness/launch.ts';
import { type PageServer, startServer } from '../tests/browser/harness/server.ts';
import type { BrowserName } from './browsers.ts';
import { differences, unexplained } from './pages/differences.ts';
import { type GlossedLoad, LAST_LINE, type Load, loadGlossed, loadPlain } from './pages/loading.ts';
import { compare } from './pages/mentions.ts';
import { type Row, printHead, printRow, printSum } from './pages/pagetable.ts';
import { BACKGROUND, timeGloss } from './pages/timing.ts';

// `npm run pages -- FOLDER [--browser chromium] [--only REGEXP]`: loads every saved page of a folder with and without
// Gloss, from this machine and with nothing else to be reached, and says what differs.

/** A page that has not come to rest by then never does, and there is nothing to compare. */
const PAGE_MS = 90_000;
/** A difference counts when it is there each time with Gloss and never without; some need several loads to tell. */
const LOADS = 4;
/** With Gloss a page is looked at a little later than without; some change with time. */
const LATER_MS = 2500;

/** Of a browser that cannot be asked any more. */
const NO_TRACES: Traces = { errors: [], requests: [] };

interface Pair {
  plain: Browser;
  glossed: Driver;
}

interface Loads {
  plain: Load[];
  glossed: GlossedLoad[];
}

/** Differences that are there whenever Gloss is, and that no two loads without it have between them. */
function changesIn({ plain: [first, ...others], glossed }: Loads): { changes: string[]; restless: number } {
  const lines = first?.snapshot.lines ?? [];
  const byItself = others.flatMap(({ snapshot }) => differences(lines, snapshot.lines));
  const each = glossed.map(({ snapshot }) => unexplained(differences(lines, snapshot.lines), byItself));
  const changes = (each[0] ?? []).filter((change) => each.every((one) => one.includes(change)));
  return { changes, restless: byItself.length };
}

async function loadAll({ plain, glossed }: Pair, url: string): Promise<Loads> {
  const [first, withGloss] = await Promise.all([loadPlain(plain, url), loadGlossed(glossed, url)]);
  const loads: Loads = { plain: [first, await loadPlain(plain, url)], glossed: [withGloss] };
  while (changesIn(loads).changes.length > 0 && loads.glossed.length < LOADS) {
    const [again, andAgain] = await Promise.all([loadPlain(plain, url, LATER_MS), loadGlossed(glossed, url)]);
    loads.plain.push(again);
    loads.glossed.push(andAgain);
  }
  return loads;
}

async function examine(pair: Pair, url: string, file: string): Promise<Row> {
  const loads = await loadAll(pair, url);
  const [withGloss] = loads.glossed;
  if (withGloss === undefined) throw new Error(`${file} was not loaded.`);
  const { snapshot, report } = withGloss;
  const extra = snapshot.extra - (loads.plain[0]?.snapshot.extra ?? 0);
  const { changes, restless } = changesIn(loads);
  const known = new Set(loads.plain.flatMap(({ errors }) => errors));
  const found = (report?.mentions ?? []).filter(({ before }) => !before.endsWith(LAST_LINE));
  return {
    file,
    nodes: snapshot.lines.filter((line) => !line.includes('@')).length,
    restless,
    errors: withGloss.errors.filter((error) => !known.has(error)),
    changes: extra === 0 ? changes : [...changes, `${extra} elements beside head and body`],
    ...(report?.state.kind === 'on' ? {} : { paused: JSON.stringify(report?.state ?? 'no report') }),
    mentions: found.length,
    only: compare(found, snapshot),
    time: await timeGloss(pair.plain, url),
  };
}

const within = <T>(work: Promise<T>): Promise<T> =>
  Promise.race([
    work,
    new Promise<never>((_resolve, reject) => {
      setTimeout(() => reject(new Error('never came to rest')), PAGE_MS).unref();
    }),
  ]);

/** Each page gets a host of its own: none sees what another has stored. */
const addressOf = ({ origin }: PageServer, file: string): string =>
  `${origin.replace('127.0.0.1', `page-${file.replaceAll(/[^a-z\d]/gi, '-')}.localhost`)}/${encodeURIComponent(file)}`;

async function examineAll(name: BrowserName, folder: string, files: readonly string[]): Promise<void> {
  const server = await startServer();
  server.serve(BACKGROUND.path, { body: BACKGROUND.body, headers: { 'content-type': 'text/javascript' } });
  let pair = await start(name);
  const rows: Row[] = [];
  const skipped: string[] = [];
  const traces: Traces[] = [];
  printHead(name);
  for (const file of files) {
    server.serve(`/${encodeURIComponent(file)}`, { body: readFileSync(join(folder, file), 'utf8') });
    try {
      const row = await within(examine(pair, addressOf(server, file), file));
      rows.push(row);
      printRow(row);
    } catch (error) {
      skipped.push(`${file} (${error instanceof Error ? error.message : String(error)})`);
      traces.push(await stop(pair));
      pair = await start(name);
    }
  }
  traces.push(await stop(pair));
  await server.close();
  printSum(rows, skipped);
  const errors = traces.flatMap((one) => one.errors);
  const requests = traces.flatMap((one) => one.requests);
  console.log(`errors of the extension itself: ${errors.length}; its requests: ${requests.length}`);
  for (const trace of [...errors, ...requests]) console.log(`  ${trace}`);
}

async function start(name: BrowserName): Promise<Pair> {
  const [plain, glossed] = await Promise.all([
    launchPlain(name, { offline: true }),
    launchWithGloss(name, { offline: true }),
  ]);
  return { plain, glossed };
}

/** Closes both browsers; what Gloss has left of errors and requests until then. */
async function stop({ plain, glossed }: Pair): Promise<Traces> {
  const traces = structuredClone(await glossed.traces().catch(() => NO_TRACES));
  await Promise.all([plain.close(), glossed.close()]);
  return traces;
}

const { values, positionals } = parseArgs({
  options: { browser: { type: 'string' }, only: { type: 'string', default: '' } },
  allowPositionals: true,
});
const [folder] = positionals;
if (folder === undefined) {
  console.error('Which folder of saved pages? npm run pages -- FOLDER [--browser chromium] [--only REGEXP]');
  process.exit(1);
}
const wanted = new RegExp(values.only);
const files = readdirSync(folder).filter((file) => /\.x?html?$/.test(file) && wanted.test(file));
for (const name of BROWSERS.filter((one) => values.browser === undefined || values.browser === one))
  await examineAll(name, folder, files);
process.exit(0);
