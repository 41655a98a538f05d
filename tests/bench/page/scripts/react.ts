import { createElement, memo, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

const ADJECTIVES =
  'pretty large big small tall short long handsome plain quaint clean elegant easy angry'.split(' ');
const COLOURS = 'red yellow blue green pink brown purple white black orange'.split(' ');
const NOUNS = 'table chair house bbq desk car pony cookie sandwich burger pizza mouse keyboard'.split(' ');

interface Row {
  id: number;
  label: string;
}

let nextId = 1;
const pick = (words: readonly string[]): string => words[(nextId * 7919) % words.length] ?? '';
function makeRows(count: number): Row[] {
  return Array.from({ length: count }, () => {
    nextId += 1;
    return { id: nextId, label: `${pick(ADJECTIVES)} ${pick(COLOURS)} ${pick(NOUNS)}` };
  });
}

/** A row as js-framework-benchmark has it. */
const TableRow = memo(({ row: { id, label } }: { row: Row }) =>
  createElement(
    'tr',
    null,
    createElement('td', { className: 'col-md-1' }, id),
    createElement('td', { className: 'col-md-4' }, createElement('a', null, label)),
    createElement(
      'td',
      { className: 'col-md-1' },
      createElement('a', null, createElement('span', { className: 'remove' })),
    ),
    createElement('td', { className: 'col-md-6' }),
  ),
);

const mounted = Promise.withResolvers<(rows: Row[]) => void>();

function App() {
  const [rows, set] = useState<Row[]>([]);
  useEffect(() => mounted.resolve(set), []);
  return createElement(
    'table',
    { className: 'table' },
    createElement(
      'tbody',
      null,
      rows.map((row) => createElement(TableRow, { key: row.id, row })),
    ),
  );
}

/** Resolves once the browser has painted what is there now. */
const painted = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => resolve());
      port1.start();
      port2.postMessage(undefined, []);
    });
  });

/** Adds rows to an empty table, and says how long it takes until they are painted, in milliseconds. */
async function add(count: number): Promise<number> {
  const rows = makeRows(count);
  const setRows = await mounted.promise;
  const started = performance.now();
  flushSync(() => setRows(rows));
  await painted();
  return performance.now() - started;
}

async function clear(): Promise<void> {
  const setRows = await mounted.promise;
  flushSync(() => setRows([]));
  await painted();
}

declare global {
  interface Window {
    glossReact: { add: typeof add; clear: typeof clear };
  }
}

createRoot(document.body.appendChild(document.createElement('div'))).render(createElement(App));
window.glossReact = { add, clear };
