import type { ActOutcome, CardAct } from '../model/act.ts';
import type { Tree } from '../model/tree.ts';
import { build } from './build.ts';

/** Below what was unfolded, as below everything in a card. */
const ROOM_BELOW = 12;

export interface ButtonReader {
  /** A button that the page script answers itself: "close", "pin", "move". */
  onDo: (what: string, card: Element) => void;
  /** A button that the background answers. */
  onAct: (act: CardAct, card: Element) => Promise<ActOutcome>;
  /** Something in a card was unfolded. */
  onUnfold: (card: Element) => void;
}

/** Reads trusted presses of the buttons in the cards, and tells in the card what came of them. */
export function readButtons(root: ShadowRoot, reader: ButtonReader): void {
  readUnfolding(root, reader.onUnfold);
  root.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    const card = button?.closest('.card');
    if (!event.isTrusted || !button || !card) return;
    const { do: what, act, value = '' } = button.dataset;
    if (what === 'menu') toggleMenu(button, card);
    else if (what !== undefined) reader.onDo(what, card);
    if (act === undefined) return;
    // What the background has drawn it also checks.
    const asked = reader.onAct({ act: act as CardAct['act'], value }, card);
    void asked.then(
      (outcome) => tell(outcome, card),
      () => undefined,
    );
  });
}

/** What is unfolded comes into view, as much of it as there is room for below what unfolds it. */
function readUnfolding(root: ShadowRoot, onUnfold: ButtonReader['onUnfold']): void {
  const listener = ({ target }: Event): void => {
    const card = target instanceof HTMLDetailsElement && target.open ? target.closest('.card') : null;
    if (!card) return;
    onUnfold(card);
    const { top, bottom } = (target as Element).getBoundingClientRect();
    const head = card.firstElementChild?.getBoundingClientRect().bottom ?? 0;
    const hidden = bottom - card.getBoundingClientRect().bottom;
    if (hidden > 0) card.scrollTop += Math.min(hidden + ROOM_BELOW, top - head);
  };
  // It does not bubble.
  root.addEventListener('toggle', listener, { capture: true });
}

function toggleMenu(button: Element, card: Element): void {
  const isOpen = card.querySelector('.card-menu')?.toggleAttribute('hidden') === false;
  button.setAttribute('aria-expanded', String(isOpen));
}

/** Says what was done, with a button to take it back. */
export function tell({ notice, undo, lang = '' }: ActOutcome, card: Element): void {
  const place = card.querySelector<HTMLElement>('.card-notice');
  if (!place || notice === undefined) return;
  place.lang = lang;
  const said: Tree[] = [notice];
  if (undo)
    said.push(' ', [
      'button',
      { type: 'button', class: 'card-undo', 'data-act': undo.act, 'data-value': undo.value },
      undo.label,
    ]);
  place.replaceChildren(...said.map((tree) => build(tree, card.ownerDocument)));
}
