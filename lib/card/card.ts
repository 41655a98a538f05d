import { h, render } from 'preact';
import { Card } from '../../components/card/Card.tsx';
import type { CardContent, CardSubject } from '../model/card.ts';
import { CardHost } from './host.ts';
import { placeCard } from './place.ts';
import { CLOSED, type CardEvent, type CardState, next } from './state.ts';
import type { CardTarget } from './target.ts';
import { DWELL_MS, LEAVE_MS } from './timing.ts';

export interface CardOptions {
  document: Document;
  css: string;
  /** Asks for what a card shows. */
  content: (subject: CardSubject) => Promise<CardContent>;
  /** Called with the mention whose card is open, or undefined when none is. */
  onFocus: (id: number | undefined) => void;
}

/** The card of a page: carries out what the states ask for (timers, questions, showing, placing). */
export class PageCard {
  readonly #options: CardOptions;
  #host: CardHost | undefined;
  #state: CardState = CLOSED;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #pointer: { x: number; y: number } | undefined;
  #returnFocus: HTMLElement | undefined;

  constructor(options: CardOptions) {
    this.#options = options;
  }

  get state(): CardState {
    return this.#state;
  }

  /** Whether an event came from inside the card. */
  holds(event: Event): boolean {
    return this.#host?.holds(event) ?? false;
  }

  /** The box of the open card in the viewport. */
  box(): DOMRect | undefined {
    return this.#state.kind === 'open' ? this.#host?.container.getBoundingClientRect() : undefined;
  }

  /** Tells where the pointer is, so that the card opens at the line it is on. */
  pointerAt(x: number, y: number): void {
    this.#pointer = { x, y };
  }

  /** Opens the card of a mention by command, and moves the focus into it. */
  open(target: CardTarget): void {
    const { activeElement } = this.#options.document;
    this.#returnFocus = activeElement instanceof HTMLElement ? activeElement : undefined;
    this.#pointer = undefined;
    this.dispatch({ kind: 'commanded', target });
  }

  /** Closes the card and takes its element out of the page. */
  remove(): void {
    this.dispatch({ kind: 'dismissed' });
    this.#host?.remove();
    this.#host = undefined;
  }

  dispatch(event: CardEvent): void {
    const before = this.#state;
    this.#state = next(before, event);
    if (this.#state === before) return;
    this.#setTimer();
    if (this.#state.kind === 'open') this.#showOpen(this.#state, before);
    else if (before.kind === 'open') this.#close(before.byCommand);
  }

  #setTimer(): void {
    clearTimeout(this.#timer);
    const { token } = this.#state;
    if (this.#state.kind === 'dwelling') {
      this.#timer = setTimeout(() => this.dispatch({ kind: 'dwelt', token }), DWELL_MS);
    } else if (this.#state.kind === 'open' && this.#state.leaving) {
      this.#timer = setTimeout(() => this.dispatch({ kind: 'left', token }), LEAVE_MS);
    }
  }

  #showOpen(state: CardState & { kind: 'open' }, before: CardState): void {
    const isNew = before.kind !== 'open' || before.token !== state.token;
    if (isNew) {
      this.#options.onFocus(state.target.id);
      void this.#ask(state.token, state.target);
    }
    this.#render(state);
    if (isNew && state.byCommand)
      this.#host?.container.querySelector<HTMLElement>('[role="dialog"]')?.focus();
  }

  async #ask(token: number, { subject }: CardTarget): Promise<void> {
    try {
      this.dispatch({ kind: 'answered', token, content: await this.#options.content(subject) });
    } catch {
      this.dispatch({
        kind: 'failed',
        token,
        reason: 'Gloss could not reach its fact base. Reload the page.',
      });
    }
  }

  #render({ target, body }: CardState & { kind: 'open' }): void {
    this.#host ??= new CardHost(this.#options.document, this.#options.css);
    const { container } = this.#host;
    const { subject } = target;
    render(h(Card, { body, subject, onClose: () => this.dispatch({ kind: 'dismissed' }) }), container);
    this.#host.show(target.element);
    this.place();
  }

  /** Puts the open card beside its words, wherever these are now. */
  place(): void {
    if (this.#state.kind !== 'open' || this.#host === undefined) return;
    const { container } = this.#host;
    container.style.removeProperty('--room');
    const { visualViewport, innerWidth, innerHeight } = this.#options.document.defaultView ?? window;
    const left = visualViewport?.offsetLeft ?? 0;
    const top = visualViewport?.offsetTop ?? 0;
    const right = left + (visualViewport?.width ?? innerWidth);
    const bottom = top + (visualViewport?.height ?? innerHeight);
    const size = { width: container.offsetWidth, height: container.offsetHeight };
    const placement = placeCard(
      this.#state.target.rects(),
      size,
      { left, top, right, bottom },
      this.#pointer,
    );
    container.style.setProperty('--room', `${placement.room}px`);
    this.#host.move(placement.left, placement.top);
  }

  #close(byCommand: boolean): void {
    this.#host?.hide();
    if (this.#host !== undefined) render(null, this.#host.container);
    this.#options.onFocus(undefined);
    if (byCommand) this.#returnFocus?.focus({ preventScroll: true });
    this.#returnFocus = undefined;
  }
}
