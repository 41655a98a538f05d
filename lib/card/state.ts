import type { CardBody, CardContent } from '../model/card.ts';
import type { CardTarget } from './target.ts';

/**
 * The life of a card. `token` grows with every mention the pointer or the keyboard chooses: what comes late, a
 * timer or an answer, carries the token it belongs to and is dropped when another has been chosen since.
 */
export type CardState =
  | { kind: 'closed'; token: number }
  | { kind: 'dwelling'; token: number; target: CardTarget }
  | { kind: 'open'; token: number; target: CardTarget; body: CardBody; leaving: boolean; byCommand: boolean };

export type CardEvent =
  | { kind: 'pointed'; target: CardTarget }
  | { kind: 'pointedElsewhere' }
  | { kind: 'onTheWay' }
  | { kind: 'enteredCard' }
  | { kind: 'dwelt'; token: number }
  | { kind: 'left'; token: number }
  | { kind: 'commanded'; target: CardTarget }
  | { kind: 'answered'; token: number; content: CardContent }
  | { kind: 'failed'; token: number; reason: string }
  | { kind: 'dismissed' };

export const CLOSED: CardState = { kind: 'closed', token: 0 };

/** The state after an event. Pure: timers and questions follow from the states, not from here. */
export function next(state: CardState, event: CardEvent): CardState {
  switch (event.kind) {
    case 'pointed':
      return point(state, event.target);
    case 'pointedElsewhere':
      if (state.kind === 'dwelling') return { kind: 'closed', token: state.token };
      // A card that was asked for stays until it is dismissed.
      return state.kind === 'open' && !state.byCommand && !state.leaving
        ? { ...state, leaving: true }
        : state;
    case 'onTheWay':
      // A new state each time, so that the time to leave begins anew while the pointer travels.
      return state.kind === 'open' && !state.byCommand ? { ...state, leaving: true } : state;
    case 'enteredCard':
      return state.kind === 'open' ? { ...state, leaving: false } : state;
    case 'dwelt':
      return state.kind === 'dwelling' && state.token === event.token
        ? open(state.token, state.target, false)
        : state;
    case 'left':
      return state.kind === 'open' && state.leaving && state.token === event.token
        ? { kind: 'closed', token: state.token }
        : state;
    case 'commanded':
      return open(state.token + 1, event.target, true);
    case 'answered':
      return show(state, event.token, { kind: 'content', content: event.content });
    case 'failed':
      return show(state, event.token, { kind: 'failed', reason: event.reason });
    case 'dismissed':
      return { kind: 'closed', token: state.token };
  }
}

function point(state: CardState, target: CardTarget): CardState {
  if (state.kind === 'dwelling' && state.target.id === target.id) return state;
  if (state.kind === 'open') {
    if (state.target.id === target.id) return { ...state, leaving: false };
    if (state.byCommand) return state;
  }
  return { kind: 'dwelling', token: state.token + 1, target };
}

const open = (token: number, target: CardTarget, byCommand: boolean): CardState => ({
  kind: 'open',
  token,
  target,
  body: { kind: 'loading' },
  leaving: false,
  byCommand,
});

const show = (state: CardState, token: number, body: CardBody): CardState =>
  state.kind === 'open' && state.token === token ? { ...state, body } : state;
