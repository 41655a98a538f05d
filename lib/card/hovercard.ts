import type { Tree } from '../model/tree.ts';
import { isOnTheWay } from './corridor.ts';
import type { Panel } from './panel.ts';
import type { Point } from './place.ts';
import type { PointerReader } from './pointer.ts';
import type { CardSetup } from './setup.ts';
import { CLOSED, dwellingOf, isHeld, leavingOf, reduce, visibleOf } from './state.ts';
import type { CardEvent, CardState, How, Shown, Visible } from './state.ts';
import type { CardTarget } from './target.ts';

/** What the card that comes and goes has done for it. */
export interface HoverCardEvents {
  /** The pointer rests on a mention: something may be to show soon. */
  onBegin: () => void;
  /** Something to show, or nothing any more. */
  onShow: (visible: Visible | undefined) => void;
  /** Whether a mention has a card already, which stays. */
  isPinned: (id: number) => boolean;
  /** Whether the keyboard is in the card. */
  hasFocus: () => boolean;
}

/** The card that comes and goes: with the pointer, by command, under a finger. One at a time. */
export class HoverCard implements PointerReader {
  readonly #setup: CardSetup;
  readonly #panel: Panel;
  readonly #events: HoverCardEvents;
  #state: CardState = CLOSED;
  #tokens = 0;
  /** The card that was asked for as the pointer began to rest, by its wait: the background wakes meanwhile. */
  #early: { token: number; drawn: Promise<Tree | undefined> } | undefined;
  /** Where the pointer last was on the mention: the corridor to the card begins there. */
  #lastOn: Point | undefined;

  constructor(setup: CardSetup, panel: Panel, events: HoverCardEvents) {
    this.#setup = setup;
    this.#panel = panel;
    this.#events = events;
  }

  /** What is on the screen, whether or not it is about to go. */
  get visible(): Visible | undefined {
    return visibleOf(this.#state);
  }

  get #shown(): Shown | undefined {
    return this.visible?.card;
  }

  open(target: CardTarget, how: How): void {
    this.#send({ type: 'show', target, how, token: this.#token() });
  }

  close(): void {
    this.#send({ type: 'close' });
  }

  /** Shows what stood pinned before. */
  adopt(visible: Visible): void {
    this.#send({ type: 'adopt', visible });
  }

  /** The page moved under the card: one opened by hover goes, another follows its mention. */
  follow(isScroll: boolean): void {
    const { visible } = this;
    if (!visible) {
      if (isScroll) this.onGone();
      return;
    }
    if (isScroll && !this.#panel.hasMoved(visible.card)) return;
    if (isHeld(visible.card)) this.#events.onShow(visible);
    else this.close();
  }

  onPoint(at: Point, isOverHost: boolean): void {
    const isOverCard = isOverHost && this.#panel.isAt(at);
    // A keyboard or a selection inside the card keeps it, wherever the pointer is.
    if (isOverCard || this.#events.hasFocus()) return this.#send({ type: 'stay' });
    const token = this.#token();
    const target = isOverHost ? undefined : this.#setup.targetAt(at.x, at.y);
    const shown = this.#shown;
    if (target && target.id === shown?.target.id) this.#lastOn = at;
    else if (shown && this.#isOnTheWay(at, shown)) return this.#send({ type: 'travel', token });
    if (target && !this.#events.isPinned(target.id)) this.#send({ type: 'hover', target, at, token });
    else this.#send({ type: 'away', token });
  }

  onGone(): void {
    this.#send({ type: 'away', token: this.#token() });
  }

  /** A press beside the card closes it. A finger that closes a sheet presses nothing else. */
  onPress(pointerType: string): boolean {
    const how = this.#shown?.how;
    this.close();
    return pointerType === 'touch' && how === 'touch';
  }

  onTap({ x, y }: Point): void {
    const target = this.#setup.targetAt(x, y);
    if (target && !this.#events.isPinned(target.id)) this.open(target, 'touch');
  }

  #isOnTheWay(at: Point, shown: Shown): boolean {
    const from = this.#lastOn ?? shown.at;
    return from !== undefined && isOnTheWay(from, at, this.#panel.element.getBoundingClientRect());
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
    if (before === CLOSED) this.#events.onBegin();
    this.#startWaits(before);
    const was = visibleOf(before);
    const now = this.visible;
    if (now?.kind === 'loading' && was?.card.token !== now.card.token) this.#ask(now.card);
    if (was === now) return;
    if (was?.card.target.id !== now?.card.target.id) this.#setup.onFocusChange(now?.card.target.id);
    if (!now) this.#lastOn = undefined;
    this.#events.onShow(now);
  }

  /** A timer is due for each wait that the state before did not have. */
  #startWaits(before: CardState): void {
    const { delays } = this.#setup.settings();
    const dwelling = dwellingOf(this.#state);
    if (dwelling && dwelling.wait !== dwellingOf(before)?.wait) {
      const { wait: token, target } = dwelling;
      this.#early = { token, drawn: this.#fetch(target) };
      setTimeout(() => this.#send({ type: 'dwelled', token }), delays.dwell);
    }
    const leave = leavingOf(this.#state);
    if (leave !== undefined && leave !== leavingOf(before))
      setTimeout(() => this.#send({ type: 'left', token: leave }), delays.leave);
  }

  #ask({ token, target }: Shown): void {
    const drawn = this.#early?.token === token ? this.#early.drawn : this.#fetch(target);
    void drawn.then((tree) => this.#send({ type: 'answered', token, drawn: tree }));
  }

  /** A card, drawn; undefined where nobody answers. */
  async #fetch({ subject }: CardTarget): Promise<Tree | undefined> {
    try {
      return await this.#setup.content(subject);
    } catch {
      return undefined;
    }
  }
}
