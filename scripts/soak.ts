import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { generatedPages } from '../tests/bench/page/generated.ts';
import { BROWSERS, launchWithGloss } from '../tests/browser/harness/launch.ts';
import { startServer } from '../tests/browser/harness/server.ts';
import type { BrowserName } from './browsers.ts';
import { Browsing, REST, type Tally } from './soak/browsing.ts';
import { type Sample, line, takeSample, verdicts } from './soak/samples.ts';

// `npm run soak -- --browser chromium --loads 2000 [--pages FOLDER]`: browses for a long time in a few tabs of one
// browser, over saved pages or generated ones, and says whether what pages and background hold stays the same.

const SAMPLES = 40;

function readPages(folder: string | undefined): string[] {
  if (folder === undefined) return generatedPages().map(({ html }) => html);
  const files = readdirSync(folder).filter((file) => /\.x?html?$/.test(file));
  return files.map((name) => readFileSync(join(folder, name), 'utf8'));
}

async function soak(name: BrowserName, loads: number, pages: readonly string[]): Promise<boolean> {
  const server = await startServer();
  // One host for all: a browser that begins a new process for every site would hide what stays behind in one.
  const urls = pages.map((body, i) => server.serve(`/${i}`, { body }));
  const driver = await launchWithGloss(name, { offline: true });
  const browsing = new Browsing(driver, server.serve('/rest', REST));
  const samples: Sample[] = [];
  const every = Math.ceil(loads / SAMPLES);
  console.log(`${name}, ${loads} loads of ${pages.length} pages`);
  for (let load = 1; load <= loads; load += 1) {
    await browsing.load(urls[load % urls.length] ?? '');
    if (load % every !== 0) continue;
    await browsing.rest();
    const sample = await takeSample(driver, load);
    samples.push(sample);
    console.log(line(sample));
  }
  const { requests } = structuredClone(await driver.traces());
  await driver.close();
  await server.close();
  return report(samples, browsing.tally, requests);
}

function report(samples: readonly Sample[], tally: Tally, requests: readonly string[]): boolean {
  const lines = verdicts(samples);
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
