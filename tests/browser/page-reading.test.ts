import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import type { Driver } from './harness/driver.ts';
import { BROWSERS, launchWithGloss } from './harness/launch.ts';
import { type PageServer, startServer } from './harness/server.ts';
import { pageOf, waitForWords } from './page-marks.ts';

interface Case {
  what: string;
  body: string;
  /** The words marked, in reading order. */
  marked: string[];
}

const CASES: Case[] = [
  {
    what: 'joins text over inline elements',
    body: '<p>The <b>Uni</b><i>ted</i> <a href="#">Nat<span>ions</span></a> met.</p>',
    marked: ['United Nations'],
  },
  {
    what: 'joins text over custom elements',
    body: '<p>The <x-a>United</x-a> <x-b>Nations</x-b> met.</p>',
    marked: ['United Nations'],
  },
  { what: 'breaks at blocks', body: '<div>the United<div>Nations</div></div>', marked: [] },
  {
    what: 'keeps cells, terms and items apart',
    body: '<table><tr><td>United</td><td>Nations</td></tr></table><dl><dt>United</dt><dd>Nations</dd></dl><ul><li>United<li>Nations</ul>',
    marked: [],
  },
  {
    what: 'takes a line break as a space',
    body: '<p>The United<br>Nations met.</p>',
    marked: ['UnitedNations'],
  },
  {
    what: 'takes wbr, soft hyphen and zero-width characters as nothing',
    body: '<p>Inter<wbr>pol, Inter&shy;pol, Inter&#8203;pol met.</p>',
    marked: ['Interpol', 'Inter\u00adpol', 'Inter\u200bpol'],
  },
  {
    what: 'joins white space of the source',
    body: '<p>The United\n      Nations met.</p>',
    marked: ['United Nations'],
  },
  {
    what: 'leaves footnotes out',
    body: '<p>The United<sup>[1]</sup> Nations<sup>2</sup> met.</p>',
    marked: ['United Nations'],
  },
  {
    what: 'reads a drop capital with its word',
    body: '<p><span style="float:left;font-size:3em">I</span>nterpol met.</p>',
    marked: ['Interpol'],
  },
  {
    what: 'keeps inline elements shown as blocks apart',
    body: '<p><span style="display:block">Visit Interpol</span><span style="display:block">United Nations</span></p>',
    marked: ['Interpol', 'United Nations'],
  },
  {
    what: 'leaves editors, fields and code alone',
    body: '<div contenteditable>Interpol</div><div contenteditable="plaintext-only">Interpol</div><textarea>Interpol</textarea><input value="Interpol"><select><option>Interpol</select><code>Interpol</code><pre><code>Interpol</code></pre><div role="textbox">Interpol</div>',
    marked: [],
  },
  {
    what: 'leaves scripts, templates and noscript alone',
    body: '<template>Interpol</template><noscript>Interpol</noscript><script type="text/plain">Interpol</script><style>/* Interpol */</style>',
    marked: [],
  },
  {
    what: 'reads over icons and formulas in a sentence',
    body: '<p>The United <svg width="9" height="9"><path d="M0 0h9"/></svg> Nations and United <math><mi>x</mi></math> Nations met.</p>',
    marked: ['United Nations', 'United Nations'],
  },
  {
    what: 'reads labels and HTML in pictures, but no formulas, titles and stored parts',
    body: `<svg width="300" height="60"><title>Interpol</title><desc>Interpol</desc><defs><text>Interpol</text></defs>
      <text y="20">The United <tspan>Nations</tspan></text><text y="40"><tspan x="0">UN</tspan><tspan x="0">HCR</tspan></text>
      <foreignObject width="99" height="20"><p xmlns="http://www.w3.org/1999/xhtml">Interpol met.</p></foreignObject></svg>
      <math><mtext>Interpol</mtext></math>`,
    marked: ['Interpol', 'UN', 'United Nations'],
  },
  {
    what: 'reads ruby without its readings',
    body: '<p>The <ruby>Inter<rp>(</rp><rt>x</rt><rp>)</rp>pol<rt>y</rt></ruby> met.</p>',
    marked: ['Interpol'],
  },
  {
    what: 'reads preformatted prose',
    body: '<pre>A release.\n\nInterpol met in\nLyon.</pre>',
    marked: ['Interpol'],
  },
  {
    what: 'reads buttons and summaries',
    body: '<details open><summary>Interpol</summary><p>The United Nations met.</p></details>',
    marked: ['Interpol', 'United Nations'],
  },
  {
    what: 'reads text written in capitals by style',
    body: '<p style="text-transform:uppercase">The united Interpol met.</p>',
    marked: ['Interpol'],
  },
  {
    what: 'reads text that runs from right to left',
    body: '<p dir="rtl" lang="ar">اجتمع Interpol اليوم</p>',
    marked: ['Interpol'],
  },
  {
    what: 'obeys the nearest language',
    body: '<p lang="fr">UN HOMME est là. <span lang="en">The UN met in Geneva.</span></p>',
    marked: ['UN'],
  },
  {
    what: 'reads open shadow roots',
    body: '<div><template shadowrootmode="open"><p>Interpol met.</p></template></div>',
    marked: ['Interpol'],
  },
  {
    what: 'reads nested thousands deep',
    body: '<div>'.repeat(5000) + 'Interpol met.' + '</div>'.repeat(5000),
    marked: ['Interpol'],
  },
];

describe.each(BROWSERS)('reading in %s', (name) => {
  let driver: Driver;
  let server: PageServer;
  let page: Page;

  beforeAll(async () => {
    server = await startServer();
    driver = await launchWithGloss(name);
    page = await driver.browser.newPage();
  });

  afterAll(async () => {
    await driver.close();
    await server.close();
  });

  it.each(CASES)('$what', async ({ what, body, marked }) => {
    await page.goto(server.serve(`/${encodeURIComponent(what)}`, { body: pageOf(body) }));
    await waitForWords(page, marked);
  });
});
