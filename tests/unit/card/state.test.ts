import { describe, expect, it } from 'vitest';
import {
  CLOSED,
  reduce,
  visibleOf,
  dwellingOf,
  leavingOf,
  type CardEvent,
  type CardState,
} from '../../../lib/card/state.ts';
import type { CardTarget } from '../../../lib/card/target.ts';

const at = { x: 10, y: 10 };
const target = (id: number): CardTarget => ({ id }) as CardTarget;
const one = target(1);
const two = target(2);
const failed = undefined;
const hover = (on: CardTarget, token: number): CardEvent => ({ type: 'hover', target: on, at, token });

const walk = (...events: CardEvent[]): CardState => events.reduce(reduce, CLOSED);
/** In short: what a reader sees. */
function see(state: CardState): string {
  const shown = visibleOf(state);
  const next = state.kind === 'leaving' && state.next ? ` next ${state.next.target.id}` : '';
  if (state.kind === 'dwelling') return `dwelling ${state.target.id}`;
  if (!shown) return 'closed';
  return `${state.kind === 'leaving' ? 'leaving ' : ''}${shown.kind} ${shown.card.target.id}${next}`;
}

const opened: CardEvent[] = [
  hover(one, 1),
  { type: 'dwelled', token: 1 },
  { type: 'answered', token: 1, drawn: failed },
];
const commanded: CardEvent[] = [{ type: 'show', target: one, how: 'command', token: 1 }];

const journeys: [string, CardEvent[], string][] = [
  ['rests, then opens', opened, 'open 1'],
  [
    'leaves before the dwell ends',
    [hover(one, 1), { type: 'away', token: 2 }, { type: 'dwelled', token: 1 }],
    'closed',
  ],
  [
    'moves on to another before the dwell ends',
    [hover(one, 1), hover(two, 2), { type: 'dwelled', token: 1 }],
    'dwelling 2',
  ],
  ['moves inside one mention', [hover(one, 1), hover(one, 2), { type: 'dwelled', token: 1 }], 'loading 1'],
  [
    'goes away and lets the time run out',
    [...opened, { type: 'away', token: 2 }, { type: 'left', token: 2 }],
    'closed',
  ],
  [
    'goes away and comes back',
    [...opened, { type: 'away', token: 2 }, hover(one, 3), { type: 'left', token: 2 }],
    'open 1',
  ],
  [
    'goes away and into the card',
    [...opened, { type: 'away', token: 2 }, { type: 'stay' }, { type: 'left', token: 2 }],
    'open 1',
  ],
  [
    'travels: each step begins the wait anew',
    [...opened, { type: 'travel', token: 2 }, { type: 'travel', token: 3 }, { type: 'left', token: 2 }],
    'leaving open 1',
  ],
  [
    'rests on a second mention while the first card shows',
    [...opened, hover(two, 2), { type: 'dwelled', token: 2 }],
    'loading 2',
  ],
  [
    'passes over a second mention',
    [...opened, hover(two, 2), { type: 'away', token: 3 }, { type: 'dwelled', token: 2 }],
    'leaving open 1',
  ],
  [
    'the first card goes while the second is dwelt on',
    [...opened, hover(two, 2), { type: 'left', token: 2 }],
    'dwelling 2',
  ],
  [
    'is answered while leaving',
    [
      hover(one, 1),
      { type: 'dwelled', token: 1 },
      { type: 'away', token: 2 },
      { type: 'answered', token: 1, drawn: failed },
    ],
    'leaving open 1',
  ],
  [
    'an answer for another card is dropped',
    [...commanded, { type: 'answered', token: 7, drawn: failed }],
    'loading 1',
  ],
  [
    'an answer after closing is dropped',
    [...commanded, { type: 'close' }, { type: 'answered', token: 1, drawn: failed }],
    'closed',
  ],
  [
    'a commanded card ignores the pointer',
    [...commanded, hover(two, 2), { type: 'away', token: 3 }],
    'loading 1',
  ],
  [
    'a command replaces a card',
    [...opened, { type: 'show', target: two, how: 'touch', token: 5 }],
    'loading 2',
  ],
  [
    'a card that was pinned leaves with the pointer',
    [
      ...commanded,
      {
        type: 'adopt',
        visible: { kind: 'open', card: { token: 9, target: two, how: 'command' }, drawn: failed },
      },
      { type: 'away', token: 10 },
    ],
    'leaving open 2',
  ],
];

describe('the life of a card', () => {
  it.each(journeys)('%s', (_name, events, seen) => {
    expect(see(walk(...events))).toBe(seen);
  });

  it.each<CardEvent>([
    { type: 'stay' },
    { type: 'close' },
    { type: 'away', token: 1 },
    { type: 'travel', token: 1 },
    { type: 'left', token: 1 },
  ])('a closed card stays the same object on $type', (event) => {
    expect(reduce(CLOSED, event)).toBe(CLOSED);
  });

  it('waits for both the old card to leave and the next to be dwelt on', () => {
    const passing = walk(...opened, hover(two, 2));
    expect([leavingOf(passing), dwellingOf(passing)?.wait]).toEqual([2, 2]);
    expect([leavingOf(walk(...opened)), dwellingOf(walk(...opened))]).toEqual([undefined, undefined]);
  });
});
