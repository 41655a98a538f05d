import { parseArgs } from 'node:util';
import { launchWithGloss } from '../browser/harness/launch.ts';
import { startServer } from '../browser/harness/server.ts';
import { benchCard } from './ui/card.ts';
import { report } from './ui/report.ts';

// How long a reader waits for what they see, against the budgets: `npm run bench:ui [-- --rounds N]`, in Chromium, on
// the built extension. The machine should have nothing else to do.

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '10' } } });
const rounds = Number(values.rounds);

const server = await startServer();
const driver = await launchWithGloss('chromium');
console.log(`chromium ${await driver.browser.version()}`);
try {
  report('dwell end → card painted', await benchCard(driver, server, rounds), 50);
} finally {
  await driver.close();
  await server.close();
}
