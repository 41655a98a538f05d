import type { ActOutcome } from '../model/act.ts';
import { build } from './build.ts';
import { NOTICE } from './frame.ts';
import { tell } from './buttons.ts';

/** As long as it takes to read it and to reach its button; it stays while the pointer or the keyboard is in it. */
const SHOWN_MS = 10_000;

/** What came of a key that is for no card, said at the lower edge of the view. */
export class Notice {
  readonly element: HTMLElement;
  readonly #onGone: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param mount an element of the host's root, beside which the notice will stand */
  constructor(mount: HTMLElement, onGone: () => void) {
    this.element = mount.cloneNode() as HTMLElement;
    this.element.dataset['notice'] = '';
    this.#onGone = onGone;
    mount.before(this.element);
  }

  get isOpen(): boolean {
    return this.#timer !== undefined;
  }

  holds(node: Node | null): boolean {
    return node !== null && this.element.contains(node);
  }

  /** Says something, instead of what was said before. */
  show(outcome: ActOutcome): void {
    const card = build(NOTICE, this.element.ownerDocument) as Element;
    tell(outcome, card);
    this.element.replaceChildren(card);
    this.#wait();
  }

  close(): void {
    if (!this.isOpen) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.element.replaceChildren();
    this.#onGone();
  }

  #wait(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (this.element.matches(':hover, :focus-within')) this.#wait();
      else this.close();
    }, SHOWN_MS);
  }
}
