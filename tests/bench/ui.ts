import { parseArgs } from 'node:util';
import { launchWithGloss } from '../browser/harness/launch.ts';
import { startServer } from '../browser/harness/server.ts';
import { tabOf } from '../browser/harness/tabs.ts';
import { benchCard, openSample } from './ui/card.ts';
import { report } from './ui/report.ts';
import { benchChart, benchFirstContent, benchSearch } from './ui/views.ts';

// How long a reader waits for what they see, against the budgets: `npm run bench:ui [-- --rounds N]`, in Chromium, on
// the built extension. The machine should have nothing else to do.

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '10' } } });
const rounds = Number(values.rounds);

const server = await startServer();
const driver = await launchWithGloss('chromium');
console.log(`chromium ${await driver.browser.version()}`);
try {
  const sleep = (): Promise<void> => driver.stopBackground();
  const sample = await openSample(driver, server);
  const ofPage = `facts.html?tab=${await tabOf(driver, '127.0.0.1')}#/page`;
  report('dwell end → card painted', await benchCard(driver, server, rounds), 50);
  report('the same, the background asleep', await benchCard(driver, server, rounds, sleep), 150);
  report('popup → first content', await benchFirstContent(driver, rounds, 'popup.html', '.branch-root'), 100);
  report('→ mentions of a page', await benchFirstContent(driver, rounds, ofPage, '.line'), 100);
  await sample.page.close();
  report('search, a key stroke', await benchSearch(driver, rounds), 8);
  report('chart of a series drawn', await benchChart(driver, rounds), 100);
} finally {
  await driver.close();
  await server.close();
}
