import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { launch } from 'puppeteer-core';
import { findBrowser } from './browsers.ts';

/** The sizes that toolbars, menus, extension lists and stores ask for. */
const SIZES = [16, 32, 48, 96, 128];

const svg = readFileSync(new URL('../assets/icon.svg', import.meta.url), 'utf8');
const folder = fileURLToPath(new URL('../assets/public/icon/', import.meta.url));
mkdirSync(folder, { recursive: true });
const browser = await launch({
  executablePath: findBrowser('chromium').path,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(
    `<style>body { margin: 0 } svg { display: block; width: 100vw; height: 100vh }</style>${svg}`,
  );
  writeFileSync(`${folder}${size}.png`, await page.screenshot({ omitBackground: true }));
}
await browser.close();
console.log(`Wrote ${SIZES.length} icons to ${folder}`);
