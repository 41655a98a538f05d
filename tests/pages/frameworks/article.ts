import { viewOf } from './scene.ts';

/** How Preact and React make an element: alike. */
type MakeElement<Node> = (type: string, properties: { key?: number } | null, ...children: unknown[]) => Node;

/** The article of a turn, for a library that makes elements with `h`. */
export function articleWith<Node>(h: MakeElement<Node>): (properties: { turn: number }) => Node {
  return ({ turn }) => {
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
  };
}
