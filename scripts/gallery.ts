import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { LOCALES, isLocale } from '../lib/i18n/locale.ts';
import type { Driver } from '../tests/browser/harness/driver.ts';
import { launchWithGloss } from '../tests/browser/harness/launch.ts';
import { SCREENS, type Screen } from './gallery/screens.ts';
import { choose, flawsOf, openScreen } from './gallery/show.ts';

// Every screen in every theme and language, and in large text, as a sheet of pictures: `npm run gallery [-- --language ar]`.

const LOOKS = ['light', 'dark', 'forced', 'large'] as const;
type Look = (typeof LOOKS)[number];

const { values } = parseArgs({ options: { language: { type: 'string' } } });
const languages = isLocale(values.language) ? [values.language] : LOCALES;
const folder = fileURLToPath(new URL('../screenshots/gallery', import.meta.url));

/** A picture of the sheet, and what does not fit in it. */
interface Shot {
  screen: Screen;
  look: Look;
  language: string;
  file: string;
  problems: string[];
}

async function shoot(driver: Driver, screen: Screen, look: Look, language: string): Promise<Shot> {
  const own = await openScreen(driver, screen);
  if (look === 'forced') await driver.prefer(own.page, 'forced-colors');
  const file = `${language}-${look}-${String(SCREENS.indexOf(screen))}.png`;
  writeFileSync(
    join(folder, file),
    await own.page.screenshot({ fullPage: screen.card === undefined, captureBeyondViewport: false }),
  );
  const problems = await flawsOf(driver, screen, own);
  await own.close();
  return { screen, look, language, file, problems };
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const sheet = (shots: readonly Shot[]): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8" />
<title>Gloss: every screen</title>
<style>
  body { margin: 24px; font: 14px/1.5 system-ui, sans-serif; color: #1b1c1e; background: #e9e9e6; }
  .row { display: flex; gap: 16px; overflow-x: auto; padding-bottom: 16px; align-items: start; }
  figure { flex: none; width: 300px; margin: 0; }
  img { width: 100%; border: 1px solid #c8c8c2; background: #fff; }
  .problem { color: #a3220f; }
</style>
${SCREENS.map(
  (screen) =>
    `<h2>${escaped(screen.name)}</h2><div class="row">${shots
      .filter((shot) => shot.screen === screen)
      .map(
        ({ language, look, file, problems }) => `<figure><figcaption>${language}, ${look}</figcaption>
<a href="${file}"><img src="${file}" alt="" loading="lazy" /></a>
${problems.map((problem) => `<p class="problem">${escaped(problem)}</p>`).join('')}</figure>`,
      )
      .join('')}</div>`,
).join('\n')}
`;

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const driver = await launchWithGloss('chromium');
const shots: Shot[] = [];
try {
  for (const language of languages)
    for (const look of LOOKS) {
      await choose(driver, {
        language,
        theme: look === 'dark' || look === 'forced' ? 'dark' : 'light',
        textSize: look === 'large' ? 'large' : 'medium',
      });
      for (const screen of SCREENS) shots.push(await shoot(driver, screen, look, language));
    }
} finally {
  await driver.close();
}
const path = join(folder, 'index.html');
writeFileSync(path, sheet(shots));
for (const { screen, look, language, problems } of shots)
  for (const problem of problems) console.log(`${screen.name}, ${language}, ${look}: ${problem}`);
console.log(`${shots.length} pictures: ${relative(process.cwd(), path)}`);
if (shots.some(({ problems }) => problems.length > 0)) process.exitCode = 1;
