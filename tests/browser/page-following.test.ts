import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Driver } from './harness/driver.ts';
import { BROWSERS, launchWithGloss } from './harness/launch.ts';
import { type PageServer, startServer } from './harness/server.ts';
import { pageOf, waitForWords } from './page-marks.ts';

interface Case {
  what: string;
  body: string;
  before: string[];
  /** Runs in the page. */
  change: () => void | Promise<void>;
  after: string[];
}

const CASES: Case[] = [
  {
    what: 'text replaced in place',
    body: '<p id="p">The United Nations met.</p>',
    before: ['United Nations'],
    change: () => void (document.querySelector('#p')!.firstChild!.nodeValue = 'Today Interpol met.'),
    after: ['Interpol'],
  },
  {
    what: 'text that becomes something else',
    body: '<p id="p">The United Nations met.</p>',
    before: ['United Nations'],
    change: () => void (document.querySelector('#p')!.firstChild!.nodeValue = 'Nobody at all met.'),
    after: [],
  },
  {
    what: 'text put before',
    body: '<p id="p">The United Nations met.</p>',
    before: ['United Nations'],
    change: () => (document.querySelector('#p')!.firstChild as Text).insertData(0, 'Interpol said: '),
    after: ['Interpol', 'United Nations'],
  },
  {
    what: 'text that streams in, word by word',
    body: '<p id="p"></p>',
    before: [],
    change: async () => {
      for (const word of 'Yesterday the Uni ted Nations and Inter pol met in Lyon'.split(' ')) {
        document.querySelector('#p')!.append(/^(ted|pol)$/.test(word) ? word : ` ${word}`);
        await new Promise(requestAnimationFrame);
      }
    },
    after: ['Interpol', 'United Nations'],
  },
  {
    what: 'rows that are added and taken away',
    body: '<table><tbody id="rows"></tbody></table>',
    before: [],
    change: () => {
      const rows = document.querySelector('#rows')!;
      for (let i = 0; i < 100; i += 1) rows.insertAdjacentHTML('beforeend', `<tr><td>${i}<td>Interpol`);
      while (rows.children.length > 3) rows.lastElementChild!.remove();
    },
    after: ['Interpol', 'Interpol', 'Interpol'],
  },
  {
    what: 'a name joined by taking away what stood in it',
    body: '<p>The United <b id="b">and divided</b> Nations met.</p>',
    before: [],
    change: () => document.querySelector('#b')!.remove(),
    after: ['United Nations'],
  },
  {
    what: 'a name parted by a block',
    body: '<div>The United <b id="b"></b>Nations met.</div>',
    before: ['United Nations'],
    change: () => document.querySelector('#b')!.before(document.createElement('p')),
    after: [],
  },
  {
    what: 'subtrees that move',
    body: '<div id="a"><p>The United Nations met.</p></div><div id="b"></div>',
    before: ['United Nations'],
    change: () => document.querySelector('#b')!.append(document.querySelector('#a')!.firstChild!),
    after: ['United Nations'],
  },
  {
    what: 'adopted nodes',
    body: '<div id="a"></div>',
    before: [],
    change: () => {
      const other = new DOMParser().parseFromString('<p>The United Nations met.</p>', 'text/html');
      document.querySelector('#a')!.append(document.adoptNode(other.querySelector('p')!));
    },
    after: ['United Nations'],
  },
  {
    what: 'a replaced body',
    body: '<p>The United Nations met.</p>',
    before: ['United Nations'],
    change: () => {
      const body = document.createElement('body');
      body.innerHTML = '<p>Interpol met.</p><p id="last">The end: <i>Interpol</i>.</p>';
      document.body.replaceWith(body);
    },
    after: ['Interpol'],
  },
  {
    what: 'document.open',
    body: '<p>The United Nations met.</p>',
    before: ['United Nations'],
    change: () => {
      document.open();
      document.close();
      document.body.innerHTML = '<p>Interpol met.</p><p id="last">The end: <i>Interpol</i>.</p>';
    },
    after: ['Interpol'],
  },
  {
    what: 'shadow roots that come late',
    body: '<x-late></x-late>',
    before: [],
    change: () => {
      setTimeout(() => {
        document.querySelector('x-late')!.attachShadow({ mode: 'open' }).innerHTML =
          '<p>The United Nations met.</p>';
      }, 20);
    },
    after: ['United Nations'],
  },
  {
    what: 'closed shadow roots',
    body: '<div id="a"></div>',
    before: [],
    change: () => {
      customElements.define(
        'x-closed',
        class extends HTMLElement {
          constructor() {
            super();
            this.attachShadow({ mode: 'closed' }).innerHTML = '<p>The United Nations met.</p>';
          }
        },
      );
      document.querySelector('#a')!.append(document.createElement('x-closed'));
    },
    after: ['United Nations'],
  },
  {
    what: 'changes inside a shadow root',
    body: '<div id="a"><template shadowrootmode="open"><p>Nobody met.</p></template></div>',
    before: [],
    change: () => {
      document.querySelector('#a')!.shadowRoot!.querySelector('p')!.textContent = 'The United Nations met.';
    },
    after: ['United Nations'],
  },
  {
    what: 'a page that empties the registry and then changes',
    body: '<p id="p">The United Nations met.</p>',
    before: ['United Nations'],
    change: () => {
      CSS.highlights.clear();
      document.querySelector('#p')!.append(' So did it.');
    },
    after: ['United Nations'],
  },
  {
    what: 'ten thousand changes a turn',
    body: '<div id="a"></div><p id="p">-</p>',
    before: [],
    change: async () => {
      const box = document.querySelector('#a')!;
      for (let turn = 0; turn < 5; turn += 1) {
        for (let i = 0; i < 10_000; i += 1) {
          const line = document.createElement('p');
          line.textContent = 'Interpol met.';
          box.append(line);
          if (i % 100 !== turn) line.remove();
        }
        while (box.children.length > 2) box.lastChild!.remove();
        await new Promise(requestAnimationFrame);
      }
      document.querySelector('#p')!.textContent = 'The United Nations met.';
    },
    after: ['Interpol', 'Interpol', 'United Nations'],
  },
];

describe.each(BROWSERS)('following in %s', (name) => {
  let driver: Driver;
  let server: PageServer;
  let tab: Page;
  const troubles: string[] = [];

  beforeAll(async () => {
    server = await startServer();
    driver = await launchWithGloss(name);
    tab = await driver.browser.newPage();
    tab.on('pageerror', (error) => troubles.push(String(error)));
  });

  afterAll(async () => {
    await driver.close();
    await server.close();
  });

  it.each(CASES)('$what', async ({ what, body, before, change, after }) => {
    await tab.goto(server.serve(`/${encodeURIComponent(what)}`, { body: pageOf(body) }));
    await waitForWords(tab, before);
    await tab.evaluate(change);
    await waitForWords(tab, after);
    expect(troubles).toEqual([]);
  });
});
