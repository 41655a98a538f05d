import type { ActOutcome, CardAct } from '../model/act.ts';
import type { Tree } from '../model/tree.ts';
import { copyText } from './copy.ts';
import { failed, waiting } from './frame.ts';
import { createHost, type CardHost } from './host.ts';
import { HoverCard } from './hovercard.ts';
import { readKeys } from './keys.ts';
import { Notice } from './notice.ts';
import { makeMovable, moveToNextCorner } from './move.ts';
import { Panel } from './panel.ts';
import { Pins } from './pins.ts';
import { readPointer } from './pointer.ts';
import { readButtons } from './buttons.ts';
import type { CardSetup } from './setup.ts';
import type { Visible } from './state.ts';
import type { CardTarget } from './target.ts';
import { setLooks } from './theme.ts';

/** Where no style can be had, nor any content: enough to say so. */
const BARE = '.place{position:absolute;background:Canvas;color:CanvasText;outline:1px solid;padding:8px}';

/** The cards of a document: one that comes and goes, and those pinned. Nothing is put into the page until one opens. */
export class Cards {
  readonly #setup: CardSetup;
  readonly #host: CardHost;
  readonly #panel: Panel;
  readonly #hover: HoverCard;
  readonly #pins = new Pins();
  /** What had the keyboard before a card took it, and how to put the page back where it was. */
  #cameFrom: { focus: Element | null; scrolls: (() => void)[] } | undefined;
  #isFocusDue = false;
  readonly #notice: Notice;
  /** Style comes with the first card: most pages never need it. */
  #dressing: Promise<void> | undefined;
  #isDressed = false;

  constructor(setup: CardSetup) {
    this.#setup = setup;
    this.#host = createHost(setup.document, () => this.#closeAll());
    this.#panel = new Panel(this.#host.mount);
    this.#hover = new HoverCard(setup, this.#panel, {
      onBegin: () => void this.#dress(),
      onShow: (visible) => (visible ? this.#draw(visible) : this.#erase()),
      isPinned: (id) => this.#pins.of(id) !== undefined,
      hasFocus: () => this.#panel.holds(this.#active()),
    });
    this.#notice = new Notice(this.#host.mount, () => this.#hideIfEmpty());
    this.#listen(setup);
  }

  /**
   * Opens the card of a mention by command, and moves the keyboard into it.
   * @param scrollBack puts the page back where it was before the command led to the mention
   */
  openFor(target: CardTarget, scrollBack: () => void): void {
    // From card to card: Escape leads back to where the first command was given.
    if (!this.#active() || !this.#cameFrom)
      this.#cameFrom = { focus: this.#setup.document.activeElement, scrolls: [] };
    this.#cameFrom.scrolls.unshift(scrollBack);
    const pinned = this.#pins.of(target.id);
    if (pinned) return pinned.focus();
    this.#isFocusDue = true;
    this.#hover.open(target, 'command');
  }

  /** Closes the card that comes and goes. */
  close(): void {
    this.#hover.close();
  }

  /** Says what came of a key that is for no card. */
  async tell(outcome: ActOutcome): Promise<void> {
    const { document, settings, signal } = this.#setup;
    await this.#dress();
    if (outcome.notice === undefined || signal.aborted) return;
    setLooks(this.#notice.element, document.body, settings());
    this.#notice.show(outcome);
    this.#host.show(document.fullscreenElement ?? document.documentElement);
    this.#host.say(outcome.notice);
  }

  /** The page has changed: the card goes where its mention went, and closes where that is gone. */
  follow(): void {
    const card = this.#hover.visible?.card;
    if (card && this.#panel.hasMoved(card)) this.#hover.follow(false);
  }

  /** Whether anything is on the screen. */
  get isOpen(): boolean {
    return this.#hover.visible !== undefined || !this.#pins.isEmpty || this.#notice.isOpen;
  }

  /** Whether an element is the one that the cards put into the page. */
  isHost(element: Element): boolean {
    return element === this.#host.element;
  }

  #listen({ document, signal }: CardSetup): void {
    const { root, element } = this.#host;
    readPointer(document, element, this.#hover, signal);
    const cardFor = (): Element | undefined =>
      this.#notice.holds(this.#active()) ? this.#notice.element : this.#keyed()?.element;
    readKeys(root, { cardFor, onDismiss: (key) => this.#dismiss(key) }, signal);
    makeMovable(root, (target) => this.#pins.at(target));
    readButtons(root, {
      onDo: (what, card) => this.#do(what, card),
      onAct: (act, card) => this.#act(act, card),
      onUnfold: (card) => this.#pins.keepInView(card),
    });
    const onMoved = (): void => {
      this.#hover.follow(false);
      this.#pins.keepInView();
    };
    document.addEventListener('scroll', () => this.#hover.follow(true), {
      capture: true,
      passive: true,
      signal,
    });
    window.addEventListener('resize', onMoved, { passive: true, signal });
    window.visualViewport?.addEventListener('resize', onMoved, { signal });
    document.addEventListener('fullscreenchange', onMoved, { signal });
    // Of dialogs: what was shown inside is gone with them, but for what is pinned.
    const onClosed = (): void => {
      onMoved();
      if (!this.#pins.isEmpty) this.#host.show(document.documentElement);
    };
    document.addEventListener('close', onClosed, { capture: true, signal });
    signal.addEventListener('abort', () => {
      this.#closeAll();
      this.#host.remove();
    });
  }

  #active(): HTMLElement | null {
    return this.#host.root.activeElement as HTMLElement | null;
  }

  #dress(): Promise<void> {
    const put = (css: string): void => {
      this.#host.dress(css);
      this.#isDressed = true;
      const { visible } = this.#hover;
      if (visible) this.#draw(visible);
    };
    this.#dressing ??= this.#setup.style().then(put, () => put(BARE));
    return this.#dressing;
  }

  #draw(visible: Visible): void {
    if (!this.#isDressed) return;
    const { card } = visible;
    this.#panel.draw(treeOf(visible), card, this.#setup.settings());
    this.#host.show(card.target.element);
    if (!this.#panel.place(card)) return this.close();
    if (visible.kind === 'open' && card.how === 'command') this.#host.say(this.#panel.announcement);
    if (!this.#isFocusDue) return;
    this.#isFocusDue = false;
    this.#panel.focus();
  }

  #erase(): void {
    const hadFocus = this.#panel.holds(this.#active());
    this.#host.say('');
    this.#hideIfEmpty();
    this.#panel.clear();
    if (hadFocus) this.#giveFocusBack();
  }

  #hideIfEmpty(): void {
    if (!this.isOpen) this.#host.hide();
  }

  #closeAll(): void {
    this.#pins.clear();
    this.#notice.close();
    this.close();
    this.#host.hide();
  }

  #giveFocusBack(): void {
    this.#active()?.blur();
    const focus = this.#cameFrom?.focus;
    if (focus instanceof HTMLElement) focus.focus({ preventScroll: true });
    this.#cameFrom = undefined;
  }

  /** The card that keys are for: the one with the keyboard, else the one that comes and goes. */
  #keyed(): Panel | undefined {
    return this.#pins.at(this.#active()) ?? (this.#hover.visible && this.#panel);
  }

  #dismiss(key: 'Escape' | 'Tab'): void {
    if (this.#notice.holds(this.#active())) return this.#closeNotice();
    const pinned = this.#pins.at(this.#active());
    const scrolls = this.#active() ? (this.#cameFrom?.scrolls ?? []) : [];
    if (!pinned) this.close();
    else {
      this.#giveFocusBack();
      if (key === 'Escape') this.#unpin(pinned);
    }
    if (key === 'Escape') for (const scrollBack of scrolls) scrollBack();
  }

  #do(what: string, button: Element): void {
    const pinned = this.#pins.at(button);
    if (what === 'move' && pinned) moveToNextCorner(pinned);
    if (what === 'pin') this.#turnPin(pinned);
    if (what !== 'close') return;
    if (this.#notice.holds(button)) return this.#closeNotice();
    if (!pinned) return this.close();
    this.#giveFocusBack();
    this.#unpin(pinned);
  }

  /** Pins the card that comes and goes; or lets one that stays come and go. */
  #turnPin(pinned: Panel | undefined): void {
    const visible = pinned ? this.#pins.shownIn(pinned) : this.#hover.visible;
    if (!visible) return;
    if (!pinned) {
      this.#pins.add(this.#panel.pin(), visible);
      return this.close();
    }
    this.close();
    this.#panel.takeOver(pinned);
    this.#pins.remove(pinned);
    this.#hover.adopt(visible);
  }

  #closeNotice(): void {
    this.#giveFocusBack();
    this.#notice.close();
  }

  #unpin(panel: Panel): void {
    this.#pins.remove(panel);
    this.#hideIfEmpty();
  }

  async #act(act: CardAct, card: Element): Promise<ActOutcome> {
    const pinned = this.#pins.at(card);
    const visible = pinned ? this.#pins.shownIn(pinned) : this.#hover.visible;
    const target = this.#notice.holds(card) ? undefined : visible?.card.target;
    const outcome = await this.#setup.act(act, target);
    if (outcome.copy !== undefined) copyText(this.#setup.document, outcome.copy);
    return outcome;
  }
}

/** What is drawn of a card: what came, or that it is awaited, or that nobody answered. */
function treeOf(visible: Visible): Tree {
  const { text } = visible.card.target.subject;
  if (visible.kind === 'loading') return waiting(text);
  return visible.drawn ?? failed(text);
}
