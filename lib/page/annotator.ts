import type { PageState } from '../model/page.ts';
import { IdleTurns } from './idle.ts';
import { Marks } from './marks.ts';
import type { MarkChoice } from './paint.ts';
import { PassScheduler } from './passes.ts';
import type { Placed } from './placed.ts';
import { type RootOf, Roots } from './roots.ts';
import { type Find, Scanner } from './scanner.ts';
import { Budget, inSlices } from './slices.ts';
import { partsInView } from './viewport.ts';
import { PageVisibility } from './visibility.ts';
import { Watcher } from './watch.ts';

/** Work that a page may cost at once before Gloss pauses by itself, in milliseconds, and the share of time after. */
const READING_BUDGET_MS = 3000;
const READING_SHARE = 0.05;
/** More marks than this help nobody. */
const MOST_MENTIONS = 3000;

export interface AnnotatorOptions {
  document: Document;
  find: Find;
  /** Finds closed shadow roots too, where the browser can. */
  rootOf: RootOf;
  /** Called whenever the page has its turn while it is read: what is marked can be pointed at, what was noted asked about. */
  onTurn: () => void;
  /** Called after every pass over the page, with whether anything is found or gone, and when Gloss stops. */
  onRead: (changed: boolean) => void;
}

/**
 * Keeps a page annotated: reads it, marks what is found, follows its changes. It never throws into the page: what
 * goes wrong pauses it, with the reason in `state`.
 */
export class Annotator {
  readonly #document: Document;
  readonly #onTurn: () => void;
  readonly #onRead: (changed: boolean) => void;
  readonly #marks: Marks;
  readonly #scanner: Scanner;
  readonly #watcher: Watcher;
  readonly #roots: Roots;
  readonly #turns = new IdleTurns();
  readonly #passes: PassScheduler;
  readonly #visibility: PageVisibility;
  #budget = new Budget(READING_BUDGET_MS, READING_SHARE, performance.now());
  #mostMentions = MOST_MENTIONS;
  #stop = new AbortController();
  /** What a reader looks at first, until it is read: the rest can wait. */
  #inView: Promise<readonly Element[]> | undefined;
  #state: PageState = { kind: 'off' };

  constructor({ document, find, rootOf, onTurn, onRead }: AnnotatorOptions) {
    this.#document = document;
    this.#onTurn = onTurn;
    this.#onRead = onRead;
    this.#marks = new Marks(() => onRead(true));
    this.#watcher = new Watcher((records) => this.#onChange(records));
    this.#roots = new Roots(rootOf, (root) => this.#addRoot(root));
    this.#scanner = new Scanner(this.#marks, find, (element) => this.#roots.add(element));
    this.#passes = new PassScheduler(
      {
        mayRead: () => this.#isAwake(),
        prepare: () => this.#queueInView(),
        urgency: () => (this.#marks.hasLost ? 'prompt' : this.#scanner.isIdle ? 'changed' : 'queued'),
        read: () => this.#readAll(),
        isDue: () => !this.#scanner.isIdle || this.#watcher.hasDirt || this.#marks.mayHaveLost,
        onRead: () => onRead(this.#marks.takeNews()),
        onError: (error) => this.fail(error),
      },
      this.#turns,
    );
    this.#visibility = new PageVisibility(document, () => this.#passes.request());
  }

  get state(): PageState {
    return this.#state;
  }

  /** Whether it is about to read what was asked for: `onRead` will be called when it has. */
  get hasAnswers(): boolean {
    return this.#scanner.hasAnswers;
  }

  /** How many mentions are marked. */
  get size(): number {
    return this.#marks.size;
  }

  /** Begins to annotate; without effect when it has begun. */
  start(): void {
    if (this.#state.kind === 'off') this.#begin();
  }

  /** Goes on after a pause, with as much again; without effect when there is none. */
  goOn(): void {
    if (this.#state.kind === 'paused') this.#begin();
  }

  /** Takes every mark away and stops following the page. */
  stop(): void {
    if (this.#state.kind === 'off') return;
    this.#halt({ kind: 'off' });
    this.#watcher.disconnect();
    this.#marks.clear();
    this.#onRead(true);
  }

  /** Reads the text whose mentions had to be asked for, and are known now. */
  readAnswered(): void {
    if (!this.#isOn()) return;
    this.#scanner.queuePending();
    this.#passes.request();
  }

  /** All mentions a reader can see, in reading order. */
  mentions(): Promise<Placed[]> {
    return this.#marks.visible();
  }

  byId(id: number): Placed | undefined {
    return this.#marks.byId(id);
  }

  /** The mention marked at a point of the viewport. */
  mentionAt(x: number, y: number): Placed | undefined {
    return this.#marks.at(x, y);
  }

  /** Marks other mentions, or in another way, from now on. */
  mark(choice: MarkChoice): void {
    this.#marks.choose(choice);
  }

  /** Marks the mention whose card is open; undefined for none. */
  focus(id: number | undefined): void {
    this.#marks.focus(id);
  }

  /** Stops because something went wrong, and keeps what it was. */
  fail(error: unknown): void {
    // Of a window that is gone Firefox lets nothing be used any more: what fails there tells of nothing else.
    if (this.#document.defaultView === null) return;
    this.#pause({
      kind: 'paused',
      why: 'error',
      reason: error instanceof Error ? error.message : String(error),
    });
  }

  #begin(): void {
    this.#budget = new Budget(READING_BUDGET_MS, READING_SHARE, performance.now());
    this.#mostMentions = this.#marks.size + MOST_MENTIONS;
    this.#state = { kind: 'on' };
    this.#stop = new AbortController();
    this.#guard(() => {
      this.#marks.begin();
      this.#watcher.observe(this.#document);
      this.#scanner.queue({
        trees: new Set<Node>([this.#document, ...this.#marks.roots]),
        stretches: new Set(),
      });
      this.#inView = partsInView(this.#document);
    });
    this.#passes.request();
  }

  #addRoot(root: ShadowRoot): void {
    this.#guard(() => {
      if (!this.#isOn() || !this.#marks.addRoot(root)) return;
      this.#watcher.observe(root);
      this.#scanner.queue({ trees: new Set([root]), stretches: new Set() });
      this.#passes.request();
    });
  }

  /** Whether Gloss is on and somebody can see the page. */
  #isAwake(): boolean {
    if (!this.#isOn()) return false;
    this.#visibility.follow(this.#stop.signal);
    const { isVisible } = this.#visibility;
    // Nothing that leaves the page meanwhile is kept alive.
    if (!isVisible && this.#watcher.hasDirt) this.#watcher.changeAll();
    return isVisible;
  }

  async #queueInView(): Promise<void> {
    if (this.#inView === undefined) return;
    const inView = await this.#inView;
    this.#inView = undefined;
    this.#visibility.measure();
    if (this.#isOn()) this.#scanner.readFirst(this.#document, inView);
  }

  /** Reads what there is to read; whether it came to the end. */
  async #readAll(): Promise<boolean> {
    this.#marks.beginPass();
    this.#scanner.queue(this.#watcher.take());
    const work = {
      resume: () => this.#scanner.resume(),
      step: () => this.#hasRoom() && this.#scanner.step(),
      rest: this.#onTurn,
    };
    const end = await inSlices(work, this.#turns, this.#budget, this.#stop.signal);
    this.#marks.endPass();
    if (end === 'stopped') return false;
    if (end === 'done' && this.#hasRoom()) return true;
    this.#pause({ kind: 'paused', why: 'size' });
    return false;
  }

  /** Stops by itself. What is marked stays, and goes when its words change. */
  #pause(state: PageState): void {
    if (!this.#isOn()) return;
    this.#halt(state);
    this.#onRead(true);
  }

  /** Does something that the page must not notice if it fails. */
  #guard(act: () => void): void {
    try {
      act();
    } catch (error) {
      this.fail(error);
    }
  }

  #halt(state: PageState): void {
    this.#state = state;
    this.#stop.abort();
    this.#scanner.clear();
    this.#roots.clear();
    this.#marks.rest();
  }

  /** Asked anew after every wait: the site may have been switched off meanwhile. */
  #isOn(): boolean {
    return this.#state.kind === 'on';
  }

  #hasRoom(): boolean {
    return this.#marks.size < this.#mostMentions;
  }

  /** Takes away what has changed or left, before the page is painted again; the rest of the work can wait. */
  #onChange(records: readonly MutationRecord[]): void {
    this.#guard(() => this.#marks.follow(records));
    if (this.#isOn()) this.#passes.request();
    else this.#watcher.forget();
  }
}
