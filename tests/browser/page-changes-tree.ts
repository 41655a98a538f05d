import type { PageChange } from './page-changes-text.ts';

/** Changes of what a page is made of. */
export const TREE_CHANGES: PageChange[] = [
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
    what: 'a row of a table',
    body: `<table><thead><tr><th>Country<th>Foreign fighters</thead>
      <tbody><tr><td>Belgium<td id="a">440<tr><td>Denmark<td>125</table>`,
    before: ['125', '440'],
    change: () => {
      document.querySelector('#a')!.firstChild!.nodeValue = '450';
      document.querySelector('tbody')!.insertAdjacentHTML('beforeend', '<tr><td>France<td>1,200');
    },
    after: ['1,200', '125', '450'],
  },
  {
    what: 'the heading of a table',
    body: '<table><thead><tr><th>Country<th id="a">Visitors</thead><tbody><tr><td>Belgium<td>440</table>',
    before: [],
    change: () => void (document.querySelector('#a')!.textContent = 'Foreign fighters'),
    after: ['440'],
  },
  {
    what: 'text that becomes an editor’s',
    body: '<div id="a"><p>The United Nations met.</p></div>',
    before: ['United Nations'],
    change: () => void (document.querySelector<HTMLElement>('#a')!.contentEditable = 'true'),
    after: [],
  },
  {
    what: 'a language that is told later',
    body: '<p id="a">The UN met.</p>',
    before: ['UN'],
    change: () => void (document.querySelector<HTMLElement>('#a')!.lang = 'fr'),
    after: [],
  },
  {
    what: 'closed shadow roots on plain elements',
    body: '<section id="a"></section>',
    before: [],
    change: () => {
      document.querySelector('#a')!.attachShadow({ mode: 'closed' }).innerHTML =
        '<p>The United Nations met.</p>';
      document.querySelector('#a')!.before('.');
    },
    after: ['United Nations'],
  },
];
