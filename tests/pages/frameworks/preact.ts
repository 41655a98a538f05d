import { type VNode, h, render } from 'preact';
import { app, run, viewOf } from './scene.ts';

function Article({ turn }: { turn: number }): VNode {
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

void run((turn) => render(h(Article, { turn }), app));
