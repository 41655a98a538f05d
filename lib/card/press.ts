import type { ActOutcome, CardAct } from '../model/act.ts';
import type { Tree } from '../model/tree.ts';
import { build } from './build.ts';

export interface PressReader {
  /** A button that the page script answers itself: "close", "pin", "move". */
  onDo: (what: string, card: Element) => void;
  /** A button that the background answers. */
  onAct: (act: CardAct, card: Element) => Promise<ActOutcome>;
}

/** Reads trusted presses of the buttons in the cards, and tells in the card what came of them. */
export function readPresses(root: ShadowRoot, reader: PressReader): void {
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
