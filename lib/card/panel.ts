import type { Tree } from '../model/tree.ts';
import { build } from './build.ts';
import { type Box, type Point, clearOf, lineAt, linesOf } from './place.ts';
import { keepInView, setPlace } from './setplace.ts';
import type { CardSettings } from './setup.ts';
import type { Shown } from './state.ts';
import { setLooks } from './theme.ts';

/** One card on the screen: an element in the host's root, what is drawn in it, and where it stands. */
export class Panel {
  static #count = 0;
  readonly element: HTMLElement;
  #tree: Tree | undefined;
  /** The line it was last put beside: scrolling elsewhere on the page does not move it. */
  #line: Box | undefined;

  constructor(element: HTMLElement) {
    this.element = element;
  }

  get isPinned(): boolean {
    return 'pinned' in this.element.dataset;
  }

  /** Draws a card, in the colours of what its mention stands on. */
  draw(tree: Tree, { target }: Shown, settings: CardSettings): void {
    const { ownerDocument } = this.element;
    setLooks(this.element, target.element, settings);
    if (tree === this.#tree) return;
    this.#tree = tree;
    const hadFocus = this.holds((this.element.getRootNode() as ShadowRoot).activeElement);
    this.element.replaceChildren(build(tree, ownerDocument));
    this.#describe();
    if (hadFocus) this.focus();
  }

  /** What is to be read out when the card opens by command. */
  get announcement(): string {
    return (this.element.firstElementChild as HTMLElement | null)?.dataset['announced'] ?? '';
  }

  /** Names the sentence that is read out with the title; ids have to be told apart from those of other cards. */
  #describe(): void {
    const lead = this.element.querySelector('.standing, .card-summary');
    if (!lead) return;
    Panel.#count += 1;
    lead.id = `lead-${Panel.#count}`;
    this.element.firstElementChild?.setAttribute('aria-describedby', lead.id);
  }

  /** Puts the card beside its mention; false where the mention is gone. */
  place(card: Shown): boolean {
    const rects = card.target.rects();
    this.#line = lineAt(rects, card.at);
    const clear = clearOf(rects, card.at);
    if (clear) setPlace(this.element, clear, card);
    return clear !== undefined;
  }

  /** Whether the line has moved, or only something else on the page. */
  hasMoved({ target }: Shown): boolean {
    const line = this.#line;
    return !line || !linesOf(target.rects()).some(({ top }) => Math.abs(top - line.top) < 2);
  }

  /** Moves a pinned card to a place in the view. */
  moveTo({ x, y }: Point): void {
    keepInView(this.element, x, y);
  }

  clear(): void {
    this.#tree = undefined;
    this.element.replaceChildren();
  }

  focus(): void {
    this.element.querySelector<HTMLElement>('.card')?.focus({ preventScroll: true });
  }

  holds(node: Node | null): boolean {
    return node !== null && this.element.contains(node);
  }

  /** Whether a point of the view lies in the card. */
  isAt({ x, y }: Point): boolean {
    const { left, top, right, bottom } = this.element.getBoundingClientRect();
    return x >= left && x <= right && y >= top && y <= bottom;
  }

  /** Hands what is drawn over to another element, beside this one and pinned: this one is free for the next card. */
  pin(): Panel {
    const element = this.element.cloneNode() as HTMLElement;
    element.dataset['pinned'] = '';
    const active = (this.element.getRootNode() as ShadowRoot).activeElement as HTMLElement | null;
    this.element.after(element);
    element.append(...this.element.childNodes);
    // Moving took the keyboard away.
    active?.focus({ preventScroll: true });
    const pinned = new Panel(element);
    pinned.#tree = this.#tree;
    this.clear();
    press(element, true);
    return pinned;
  }

  /** Takes over what another panel holds, which is pinned no more. */
  takeOver(pinned: Panel): void {
    const { element } = pinned;
    this.element.style.cssText = element.style.cssText;
    this.element.replaceChildren(...element.childNodes);
    this.#tree = pinned.#tree;
    element.remove();
    press(this.element, false);
  }
}

function press(element: HTMLElement, isPinned: boolean): void {
  element.querySelector('[data-do="pin"]')?.setAttribute('aria-pressed', String(isPinned));
}
