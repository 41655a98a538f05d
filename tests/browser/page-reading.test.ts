import type { Page } from 'puppeteer-core';
import { beforeAll, describe, it } from 'vitest';
import { BROWSERS } from './harness/launch.ts';
import { type ServedPage } from './harness/server.ts';
import { LAST_LINE, pageOf, waitForWords } from './page-marks.ts';
import { onStage } from './harness/stage.ts';

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
    what: 'reads the rows of a table below its heading',
    body: `<table><thead><tr><th>Country</th><th>Foreign fighters</th></tr></thead>
      <tbody><tr><td>Belgium</td><td>440</td></tr><tr><td><b>Denmark</b></td><td><div>125</div></td></tr></tbody></table>`,
    marked: ['125', '440'],
  },
  {
    what: 'reads the rows of a table below its caption',
    body: `<table><caption>Foreign fighters in Syria</caption><tr><th>Country<th>Number
      <tr><td>Tunisia<td>6,000<sup>[3]</sup></table>`,
    marked: ['6,000'],
  },
  {
    what: 'finds no figure in a table of other things',
    body: '<table><tr><th>Country<th>Visitors<tr><td>Belgium<td>440</table>',
    marked: [],
  },
  {
    what: 'finds names cell by cell',
    body: '<table><tr><td>Interpol<td>Lyon<tr><td>United Nations<td>New York<tr><td>United<td>Nations</table>',
    marked: ['Interpol', 'United Nations'],
  },
  {
    what: 'reads a page that is laid out in a table',
    body: `<table><tr><td width="100"><a href="#">Home</a></td><td><h1>Interpol</h1><p>The United Nations met.</p>
      ${'<p>And so it went on. </p>'.repeat(40)}</td></tr></table>`,
    marked: ['Interpol', 'United Nations'],
  },
  {
    what: 'takes a line break as a space',
    body: '<p>The United<br>Nations met.</p>',
    marked: ['UnitedNations'],
  },
  {
    what: 'takes wbr, soft hyphen and zero-width characters as nothing',
    body: '<p>Inter<wbr>pol met.</p><p>Inter&shy;pol met.</p><p>Inter&#8203;pol met.</p>',
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
    what: 'leaves footnotes out of figures',
    body: '<p>There are more than 25,000<sup>[1]</sup> foreign fighters.</p>',
    marked: ['more than 25,000 foreign fighters'],
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
    body: '<p>The United <svg width="9" height="9"><path d="M0 0h9"/></svg> Nations met.</p><p>The United <math><mi>x</mi></math> Nations met.</p>',
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
    what: 'reads text of both directions in one line',
    body: '<p>The <bdo dir="ltr">United</bdo> <bdi>Nations</bdi> met <span dir="rtl">الإنتربول</span>.</p>',
    marked: ['United Nations', 'الإنتربول'],
  },
  {
    what: 'reads text that is written from top to bottom',
    body: '<p style="writing-mode: vertical-rl">The United Nations met.</p>',
    marked: ['United Nations'],
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
    what: 'reads what a shadow host shows in no slot by itself',
    body: '<p>The Uni<x-box><template shadowrootmode="open"></template>Iraq</x-box>ted Nations<x-box><template shadowrootmode="open">met.</template>Interpol</x-box></p>',
    marked: ['Interpol', 'United Nations'],
  },
  {
    what: 'joins what a shadow host shows in a slot with the text around it',
    body: '<p>The Uni<x-box><template shadowrootmode="open"><slot></slot></template>ted Nat</x-box>ions met.</p>',
    marked: ['United Nations'],
  },
  {
    what: 'reads nested thousands deep',
    body: '<div>'.repeat(5000) + 'Interpol met.' + '</div>'.repeat(5000),
    marked: ['Interpol'],
  },
];

/** Documents of other kinds than HTML in standards mode, whole. */
const DOCUMENTS: { what: string; served: ServedPage; marked: string[] }[] = [
  {
    what: 'XHTML, with CDATA and languages of its own',
    served: {
      body: `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" xml:lang="fr"><head><title>T</title></head>
        <body><p>UN HOMME. The <![CDATA[United]]> <b>Nations</b></p><p xml:lang="en">The UN met.</p>
        <div id="last">Interpol</div></body></html>`,
      headers: { 'content-type': 'application/xhtml+xml' },
    },
    marked: ['UN', 'United Nations'],
  },
  {
    what: 'plain text',
    served: {
      body: 'A release.\n\nThe United\nNations met.\n\nInterpol',
      headers: { 'content-type': 'text/plain' },
    },
    marked: ['Interpol', 'United Nations'],
  },
  {
    what: 'HTML in quirks mode',
    served: {
      body: `<title>T</title><table><tr><td>The <font>United</font> Nations met.</table>${LAST_LINE}`,
    },
    marked: ['United Nations'],
  },
  {
    what: 'a page whose root has no body',
    served: {
      body: `<!doctype html><title>T</title><body><script>document.body.remove();
        document.documentElement.insertAdjacentHTML('beforeend', '<p>The United Nations met.</p>${LAST_LINE}')</script>`,
    },
    marked: ['United Nations'],
  },
];

describe.each(BROWSERS)('reading in %s', (name) => {
  const stage = onStage(name);
  let page: Page;

  beforeAll(async () => {
    page = await stage.driver.browser.newPage();
  });

  it.each(CASES)('$what', async ({ what, body, marked }) => {
    await page.goto(stage.server.serve(`/${encodeURIComponent(what)}`, { body: pageOf(body) }));
    await waitForWords(page, marked);
  });

  it.each(DOCUMENTS)('reads $what', async ({ what, served, marked }) => {
    await page.goto(stage.server.serve(`/${encodeURIComponent(what)}`, served));
    await waitForWords(page, marked, { hasLastLine: served.headers?.['content-type'] !== 'text/plain' });
  });
});
