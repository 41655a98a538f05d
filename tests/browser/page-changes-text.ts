/** A page that changes, and what is marked before and after. */
export interface PageChange {
  what: string;
  body: string;
  before: string[];
  /** Runs in the page. */
  change: () => void | Promise<void>;
  after: string[];
}

/** Changes of what a page says. */
export const TEXT_CHANGES: PageChange[] = [
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
    what: 'a list that grows when its end comes into view',
    body: '<ul id="list"></ul><div id="end">…</div>',
    before: [],
    change: async () => {
      const list = document.querySelector('#list')!;
      const end = document.querySelector('#end')!;
      await new Promise<void>((done) => {
        const observer = new IntersectionObserver(([entry]) => {
          if (!entry!.isIntersecting) return;
          for (let i = 0; i < 20; i += 1)
            list.insertAdjacentHTML(
              'beforeend',
              `<li style="height:60px">${i % 20 === 7 ? 'UNESCO' : 'Nobody'} met.</li>`,
            );
          // Observing anew asks anew.
          observer.unobserve(end);
          if (list.children.length >= 60) return done();
          observer.observe(end);
          end.scrollIntoView();
        });
        observer.observe(end);
      });
    },
    after: ['UNESCO', 'UNESCO', 'UNESCO'],
  },
  {
    what: 'a list that uses its rows again while it is scrolled',
    body: '<div id="list"></div>',
    before: [],
    change: async () => {
      const list = document.querySelector('#list')!;
      for (let i = 0; i < 5; i += 1)
        list.append(Object.assign(document.createElement('p'), { textContent: '-' }));
      for (let top = 0; top < 50; top += 1) {
        for (const [i, row] of [...list.children].entries())
          row.firstChild!.nodeValue = (top + i) % 7 === 0 ? `Row ${top + i}: UNESCO` : `Row ${top + i}`;
        if (top % 5 === 0) list.append(list.firstElementChild!);
        await new Promise(requestAnimationFrame);
      }
    },
    after: ['UNESCO'],
  },
  {
    what: 'a page that goes from view to view by itself',
    body: '<main><h1>UNESCO</h1><p>The United Nations met.</p></main>',
    before: ['UNESCO', 'United Nations'],
    change: () => {
      history.pushState({}, '', '/another/view');
      document.title = 'Another';
      document
        .querySelector('main')!
        .replaceWith(Object.assign(document.createElement('main'), { innerHTML: '<p>UNHCR</p>' }));
    },
    after: ['UNHCR'],
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
  {
    // The part by itself has to be asked about; what it stands in is known, and says that it is no name.
    what: 'an inline element that is put there once more',
    body: '<p>Anti<span id="a">Interpol</span> talk.</p>',
    before: [],
    change: () => {
      document.querySelector('#a')!.outerHTML = '<span>Interpol</span>';
      document
        .querySelector('p')!
        .after(Object.assign(document.createElement('p'), { textContent: 'UNESCO' }));
    },
    after: ['UNESCO'],
  },
  {
    what: 'text put into a shadow host that shows it nowhere',
    body: '<p>Iraq<x-box id="a"><template shadowrootmode="open">met.</template></x-box></p>',
    before: [],
    change: () => document.querySelector('#a')!.append('Inter', 'pol'),
    after: ['Interpol'],
  },
];
