import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { generatedPages } from '../tests/bench/page/generated.ts';
import type { Driver } from '../tests/browser/harness/driver.ts';
import { BROWSERS, BUILDS, launchWithGloss } from '../tests/browser/harness/launch.ts';
import { startServer } from '../tests/browser/harness/server.ts';
import type { BrowserName } from './browsers.ts';
import { Browsing, REST, type Tally } from './soak/browsing.ts';
import { withoutPageScript } from './soak/control.ts';
import { type Pair, type Sample, line, takeSample, verdicts } from './soak/samples.ts';

// `npm run soak -- --browser chromium --loads 2000 [--pages FOLDER]`: browses for a long time in a few tabs of one
// browser, over saved pages or generated ones, and beside it in the same browser without Gloss's script in pages; says
// whether what Gloss adds to what pages and background hold stays the same.

const SAMPLES = 40;

function readPages(folder: string | undefined): string[] {
  if (folder === undefined) return generatedPages().map(({ html }) => html);
  const files = readdirSync(folder).filter((file) => /\.x?html?$/.test(file));
  return files.map((name) => readFileSync(join(folder, name), 'utf8'));
}

/** A browser in which pages are loaded. */
interface Seat {
  driver: Driver;
  browsing: Browsing;
}

async function soak(name: BrowserName, loads: number, pages: readonly string[]): Promise<boolean> {
  const server = await startServer();
  // One host for all: a browser that begins a new process for every site would hide what stays behind in one.
  const urls = pages.map((body, i) => server.serve(`/${i}`, { body }));
  const rest = server.serve('/rest', REST);
  const copy = withoutPageScript(BUILDS[name]);
  const seat = async (extension: string): Promise<Seat> => {
    const driver = await launchWithGloss(name, { offline: true, extension });
    return { driver, browsing: new Browsing(driver, rest, extension !== copy.folder) };
  };
  const gloss = await seat(BUILDS[name]);
  const control = await seat(copy.folder);
  console.log(`${name}, ${loads} loads of ${pages.length} pages`);
  const pairs = await browse(gloss, control, loads, urls);
  const { requests } = structuredClone(await gloss.driver.traces());
  for (const { driver } of [gloss, control]) await driver.close();
  copy.remove();
  await server.close();
  return report(pairs, gloss.browsing.tally, requests);
}

/** Loads the same pages in both browsers at the same time, and counts now and then what each holds. */
async function browse(gloss: Seat, control: Seat, loads: number, urls: readonly string[]): Promise<Pair[]> {
  const pairs: Pair[] = [];
  const every = Math.ceil(loads / SAMPLES);
  const sampleAfter = async ({ driver, browsing }: Seat, load: number): Promise<Sample> => {
    await browsing.rest();
    return takeSample(driver, load);
  };
  for (let load = 0; load <= loads; load += 1) {
    const url = urls[load % urls.length] ?? '';
    if (load > 0) await Promise.all([gloss, control].map(({ browsing }) => browsing.load(url)));
    if (load % every !== 0) continue;
    const pair = { gloss: await sampleAfter(gloss, load), control: await sampleAfter(control, load) };
    pairs.push(pair);
    console.log(line(pair));
  }
  return pairs;
}

function report(pairs: readonly Pair[], tally: Tally, requests: readonly string[]): boolean {
  // Before the first load there is no page to hold anything.
  const lines = verdicts(pairs.slice(1));
  const { unread, pointed, cards, popups, failures, errors } = tally;
  console.log(lines.join('\n'));
  console.log(
    `cards ${cards} of ${pointed} pointed at; popups ${popups}; pages not read to the end ${unread}`,
  );
  console.log(
    `loads that failed ${failures.length}, errors of the extension ${errors.size}, its requests ${requests.length}`,
  );
  for (const trace of [...failures, ...errors, ...requests]) console.log(`  ${trace.slice(0, 300)}`);
  return errors.size + requests.length === 0 && lines.every((one) => one.endsWith('flat'));
}

const { values } = parseArgs({
  options: {
    browser: { type: 'string' },
    loads: { type: 'string', default: '2000' },
    pages: { type: 'string' },
  },
});
const pages = readPages(values.pages);
let isFlat = true;
for (const name of BROWSERS.filter((one) => values.browser === undefined || values.browser === one))
  isFlat = (await soak(name, Number(values.loads), pages)) && isFlat;
process.exit(isFlat ? 0 : 1);
