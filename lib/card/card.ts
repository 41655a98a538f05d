import { drawCard, eraseCard } from '../../components/card/draw.tsx';
import type { CardContent, CardSubject } from '../model/card.ts';
import { isOnTheWay } from './corridor.ts';
import { createHost, type CardHost } from './host.ts';
import { readKeys } from './keys.ts';
import { clearOf, lineAt, linesOf, type Box, type Point } from './place.ts';
import { readPointer } from './pointer.ts';
import { CLOSED, isHeld, reduce, visibleOf, waitsOf } from './state.ts';
import type { CardEvent, CardState, Shown, Visible } from './state.ts';
import type { CardTarget } from './target.ts';
import { type Theme, themeNear } from './theme.ts';
import { setPlace } from './setplace.ts';

/** What a card needs from its page. */
export interface CardSetup {
  document: Document;
  /** The mention at a point of the viewport. */
  targetAt: (x: number, y: number) => CardTarget | undefined;
  /** Asks for the content; a rejection shows that the fact base cannot be reached. */
  content: (subject: CardSubject) => Promise<CardContent>;
  /** Asks for the style of cards, once in a page. */
  style: () => Promise<string>;
  /** The mention whose card is on the screen changed. */
  onFocusChange: (id: number | undefined) => void;
  settings: () => CardSettings;
  /** Ends everything and takes the host out of the page. */
  signal: AbortSignal;
}

/** What a reader may choose about cards. */
export interface CardSettings {
  /** Milliseconds until a card opens under a resting pointer, and until it goes. */
  delays: { dwell: number; leave: number };
  /** `auto` follows the page. */
  theme: 'auto' | Theme;
  textSize: 'small' | 'medium' | 'large';
}

export interface Card {
  /** Opens the card of a mention by command; `focus` moves the keyboard into it. */
  openFor: (target: CardTarget, options?: { focus?: boolean }) => void;
  close: () => void;
  /** The page has changed: the card goes where its mention went, and closes where that is gone. */
  follow: () => void;
  /** Whether an element is the one that the card puts into the page. */
  isHost: (element: Element) => boolean;
}

/** Where no style can be had, nor any content: enough to say so. */
const BARE = '.place{position:absolute;background:Canvas;color:CanvasText;outline:1px solid;padding:8px}';

/** Starts the card of a document: nothing is put into the page until a card opens. */
export function createCard(setup: CardSetup): Card {
  return new HoverCard(setup);
}

class HoverCard implements Card {
  readonly #setup: CardSetup;
  readonly #host: CardHost;
  #state: CardState = CLOSED;
  #tokens = 0;
  /** Where the pointer last was on the mention: the corridor to the card begins there. */
  #lastOn: Point | undefined;
  /** The line the card was last put beside: scrolling elsewhere on the page does not move it. */
  #line: Box | undefined;
  /** What had the keyboard before the card took it. */
  #cameFrom: Element | undefined;
  #isFocusDue = false;
  /** Style comes with the first card: most pages never need it. */
  #dress: 'asked' | 'on' | undefined;

  constructor(setup: CardSetup) {
    this.#setup = setup;
    const { document, signal } = setup;
    this.#host = createHost(document, () => this.close());
    readPointer(document, this.#host.element, this.#pointerReader(), signal);
    const isOpen = (): boolean => visibleOf(this.#state) !== undefined;
    readKeys(this.#host.root, { isOpen, onDismiss: () => this.close() }, signal);
    document.addEventListener('scroll', () => this.#follow(true), { capture: true, passive: true, signal });
    window.addEventListener('resize', () => this.#follow(false), { passive: true, signal });
    window.visualViewport?.addEventListener('resize', () => this.#follow(false), { signal });
    document.addEventListener('fullscreenchange', () => this.#follow(false), { signal });
    // Of dialogs: what was shown inside is gone with them.
    document.addEventListener('close', () => this.#follow(false), { capture: true, signal });
    signal.addEventListener('abort', () => {
      this.close();
      this.#host.remove();
    });
  }

  openFor(target: CardTarget, { focus = false }: { focus?: boolean } = {}): void {
    this.#isFocusDue = focus;
    if (focus && !this.#host.root.activeElement)
      this.#cameFrom = this.#setup.document.activeElement ?? undefined;
    this.#send({ type: 'show', target, how: 'command', token: this.#token() });
  }

  close(): void {
    this.#send({ type: 'close' });
  }

  follow(): void {
    const shown = visibleOf(this.#state)?.card;
    if (shown && this.#hasMoved(shown)) this.#follow(false);
  }

  isHost(element: Element): boolean {
    return element === this.#host.element;
  }

  #token(): number {
    this.#tokens += 1;
    return this.#tokens;
  }

  #send(event: CardEvent): void {
    if (this.#setup.signal.aborted && event.type !== 'close') return;
    const before = this.#state;
    this.#state = reduce(before, event);
    if (this.#state === before) return;
    if (this.#dress === undefined) this.#askForStyle();
    this.#startWaits(before);
    this.#ask(before);
    this.#show(before);
  }

  #startWaits(before: CardState): void {
    const had = waitsOf(before);
    const { dwell, leave } = waitsOf(this.#state);
    const { delays } = this.#setup.settings();
    if (dwell !== undefined && dwell !== had.dwell)
      setTimeout(() => this.#send({ type: 'dwelled', token: dwell }), delays.dwell);
    if (leave !== undefined && leave !== had.leave)
      setTimeout(() => this.#send({ type: 'left', token: leave }), delays.leave);
  }

  #ask(before: CardState): void {
    const visible = visibleOf(this.#state);
    if (visible?.kind !== 'loading' || visibleOf(before)?.card.token === visible.card.token) return;
    const { token, target } = visible.card;
    this.#setup.content(target.subject).then(
      (content) => this.#send({ type: 'answered', token, outcome: { kind: 'content', content } }),
      () => this.#send({ type: 'answered', token, outcome: { kind: 'failed' } }),
    );
  }

  #askForStyle(): void {
    this.#dress = 'asked';
    const put = (css: string): void => {
      this.#host.dress(css);
      this.#dress = 'on';
      const visible = visibleOf(this.#state);
      if (visible) this.#draw(visible);
    };
    this.#setup.style().then(put, () => put(BARE));
  }

  #show(before: CardState): void {
    const was = visibleOf(before);
    const now = visibleOf(this.#state);
    if (was === now) return;
    if (was?.card.target.id !== now?.card.target.id) this.#setup.onFocusChange(now?.card.target.id);
    if (now) this.#draw(now);
    else this.#erase();
  }

  #draw(visible: Visible): void {
    if (this.#dress !== 'on') return;
    const { mount, root } = this.#host;
    const { card } = visible;
    const { theme, textSize } = this.#setup.settings();
    mount.dataset['size'] = textSize;
    mount.dataset['theme'] = theme === 'auto' ? (themeNear(card.target.element) ?? theme) : theme;
    drawCard(mount, {
      text: card.target.subject.text,
      topic: card.target.subject.topic,
      isPinned: card.pinned,
      ...(visible.kind === 'open' ? { outcome: visible.outcome } : {}),
      onPin: () => this.#send({ type: 'pin' }),
      onClose: () => this.close(),
    });
    this.#host.show(card.target.element);
    this.#place(card);
    if (!this.#isFocusDue) return;
    this.#isFocusDue = false;
    root.querySelector<HTMLElement>('[role="dialog"]')?.focus({ preventScroll: true });
  }

  #erase(): void {
    const { root, mount } = this.#host;
    const cameFrom = this.#cameFrom;
    const hadFocus = root.activeElement !== null;
    this.#cameFrom = undefined;
    this.#lastOn = undefined;
    this.#host.hide();
    eraseCard(mount);
    if (hadFocus && cameFrom instanceof HTMLElement) cameFrom.focus({ preventScroll: true });
  }

  #place(card: Shown): void {
    const rects = card.target.rects();
    this.#line = lineAt(rects, card.at);
    const clear = clearOf(rects, card.at);
    if (clear) setPlace(this.#host.mount, clear, card);
    else if (!card.pinned) this.close();
  }

  /** The page moved under the card: one opened by hover goes, a pinned one stays, another follows its mention. */
  #follow(isScroll: boolean): void {
    const visible = visibleOf(this.#state);
    if (!visible) {
      if (isScroll) this.#send({ type: 'away', token: this.#token() });
      return;
    }
    const { card } = visible;
    if (isScroll && (card.pinned || !this.#hasMoved(card))) return;
    if (isHeld(card)) this.#draw(visible);
    else this.close();
  }

  /** Whether the line moved, or only something else on the page scrolled. */
  #hasMoved({ target }: Shown): boolean {
    const line = this.#line;
    return !line || !linesOf(target.rects()).some(({ top }) => Math.abs(top - line.top) < 2);
  }

  #pointerReader(): Parameters<typeof readPointer>[2] {
    return {
      onPoint: (at, isOverCard) => this.#point(at, isOverCard),
      onGone: () => this.#send({ type: 'away', token: this.#token() }),
      onPress: (pointerType) => this.#press(pointerType),
      onTap: ({ x, y }) => {
        const target = this.#setup.targetAt(x, y);
        if (target) this.#send({ type: 'show', target, how: 'touch', token: this.#token() });
      },
    };
  }

  #point(at: Point, isOverCard: boolean): void {
    // A keyboard or a selection inside the card keeps it, wherever the pointer is.
    if (isOverCard || this.#host.root.activeElement) return this.#send({ type: 'stay' });
    const token = this.#token();
    const target = this.#setup.targetAt(at.x, at.y);
    const shown = visibleOf(this.#state)?.card;
    if (target && target.id === shown?.target.id) this.#lastOn = at;
    else if (shown && this.#isOnTheWay(at, shown)) return this.#send({ type: 'travel', token });
    this.#send(target ? { type: 'hover', target, at, token } : { type: 'away', token });
  }

  #isOnTheWay(at: Point, shown: Shown): boolean {
    const from = this.#lastOn ?? shown.at;
    return from !== undefined && isOnTheWay(from, at, this.#host.mount.getBoundingClientRect());
  }

  /** A press beside the card closes it unless it is pinned. A finger that closes a sheet presses nothing else. */
  #press(pointerType: string): boolean {
    const shown = visibleOf(this.#state)?.card;
    if (shown?.pinned) return false;
    this.close();
    return pointerType === 'touch' && shown?.how === 'touch';
  }
}
