import { type ReactNode, StrictMode, createElement as h } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { app, run, viewOf } from './scene.ts';

function Article({ turn }: { turn: number }): ReactNode {
  const { title, state, hasNote, rows } = viewOf(turn);
  return h(
    'article',
    null,
    h('h1', null, title),
    h('p', null, 'The ', h('b', null, 'United'), ' ', state, ' met in turn ', turn, '.'),
    hasNote && h('p', null, 'So did Interpol, ', turn, ' times.'),
    h(
      'ul',
      null,
      rows.map(({ row, text }) => h('li', { key: row }, text)),
    ),
  );
}

const root = createRoot(app);
void run((turn) => flushSync(() => root.render(h(StrictMode, null, h(Article, { turn })))));
