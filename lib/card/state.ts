import type { Tree } from '../model/tree.ts';
import type { Point } from './place.ts';
import type { CardTarget } from './target.ts';

/** How a card was asked for. Only a card opened by hover closes when the pointer leaves. */
export type How = 'hover' | 'command' | 'touch';

/** A card on the screen. An answer that carries another token is not for it. */
export interface Shown {
  token: number;
  target: CardTarget;
  at?: Point;
  how: How;
}

interface Dwelling {
  kind: 'dwelling';
  wait: number;
  target: CardTarget;
  at: Point;
}
/** Nothing drawn: nobody answered. */
export type Visible =
  { kind: 'loading'; card: Shown } | { kind: 'open'; card: Shown; drawn: Tree | undefined };

/** `leaving` keeps the card it may return to, and the mention that the pointer already rests on. */
export type CardState =
  { kind: 'closed' } | Dwelling | Visible | { kind: 'leaving'; from: Visible; wait: number; next?: Dwelling };

/** Every event that starts a wait brings a fresh token; `dwelled`, `left` and `answered` bring theirs back. */
export type CardEvent =
  | { type: 'hover'; target: CardTarget; at: Point; token: number }
  | { type: 'away' | 'travel'; token: number }
  | { type: 'dwelled' | 'left'; token: number }
  | { type: 'show'; target: CardTarget; how: How; token: number }
  | { type: 'answered'; token: number; drawn: Tree | undefined }
  /** A pinned card is one no more, and stays under the pointer that said so. */
  | { type: 'adopt'; visible: Visible }
  | { type: 'stay' | 'close' };

export const CLOSED: CardState = { kind: 'closed' };

/** The next state; the very same object where the event changes nothing. */
export function reduce(state: CardState, event: CardEvent): CardState {
  switch (event.type) {
    case 'hover':
      return hover(state, event);
    case 'away':
      return away(state, event.token);
    case 'travel':
      return visibleOf(state) ? leave(state, event.token) : state;
    case 'stay':
      return state.kind === 'leaving' ? state.from : state;
    case 'dwelled':
      return dwelled(state, event.token);
    case 'left':
      return left(state, event.token);
    case 'show':
      return { kind: 'loading', card: { token: event.token, target: event.target, how: event.how } };
    case 'answered':
      return answered(state, event);
    case 'adopt':
      return { ...event.visible, card: { ...event.visible.card, how: 'hover' } };
    case 'close':
      return CLOSED;
  }
}

/** The card on the screen, whether or not it is about to go. */
export function visibleOf(state: CardState): Visible | undefined {
  if (state.kind === 'leaving') return state.from;
  return state.kind === 'loading' || state.kind === 'open' ? state : undefined;
}

/** Whether a card stays until it is dismissed. */
export const isHeld = ({ how }: Shown): boolean => how !== 'hover';

/** The mention that the pointer rests on, not yet for long enough. */
export function dwellingOf(state: CardState): Dwelling | undefined {
  if (state.kind === 'leaving') return state.next;
  return state.kind === 'dwelling' ? state : undefined;
}

/** The wait for the card on the screen to go, by token. */
export const leavingOf = (state: CardState): number | undefined =>
  state.kind === 'leaving' ? state.wait : undefined;

function hover(state: CardState, event: Extract<CardEvent, { type: 'hover' }>): CardState {
  const { target, at, token } = event;
  const next: Dwelling = { kind: 'dwelling', wait: token, target, at };
  if (state.kind === 'closed') return next;
  if (state.kind === 'dwelling') return state.target.id === target.id ? state : next;
  if (state.kind === 'leaving') {
    if (state.from.card.target.id === target.id) return state.from;
    return state.next?.target.id === target.id ? state : { ...state, next };
  }
  if (state.card.target.id === target.id || isHeld(state.card)) return state;
  return { kind: 'leaving', from: state, wait: token, next };
}

function away(state: CardState, token: number): CardState {
  if (state.kind === 'dwelling') return CLOSED;
  if (state.kind !== 'leaving') return leave(state, token);
  return state.next ? { kind: 'leaving', from: state.from, wait: state.wait } : state;
}

/** Starts leaving, or starts it anew while the pointer travels towards the card. */
function leave(state: CardState, wait: number): CardState {
  const from = visibleOf(state);
  return !from || isHeld(from.card) ? state : { kind: 'leaving', from, wait };
}

function dwelled(state: CardState, token: number): CardState {
  const dwelling = dwellingOf(state);
  if (dwelling?.wait !== token) return state;
  const { target, at } = dwelling;
  return { kind: 'loading', card: { token, target, at, how: 'hover' } };
}

function left(state: CardState, token: number): CardState {
  if (state.kind !== 'leaving' || state.wait !== token) return state;
  return state.next ?? CLOSED;
}

function answered(state: CardState, event: Extract<CardEvent, { type: 'answered' }>): CardState {
  const visible = visibleOf(state);
  if (visible?.kind !== 'loading' || visible.card.token !== event.token) return state;
  const open: Visible = { kind: 'open', card: visible.card, drawn: event.drawn };
  return state.kind === 'leaving' ? { ...state, from: open } : open;
}
