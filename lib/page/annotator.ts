import type { PageState } from '../model/page.ts';
import { Appearance } from './appearance.ts';
import { IdleTurns } from './idle.ts';
import { Ledger } from './ledger.ts';
import { type MarkChoice, Painter } from './paint.ts';
import type { Placed } from './placed.ts';
import { type RootOf, Roots } from './roots.ts';
import { type Find, Scanner } from './scanner.ts';
import { Budget, inSlices } from './slices.ts';
import { partsInView } from './viewport.ts';
import { Watcher, staleIn } from './watch.ts';

/** Work that a page may cost at once before Gloss pauses by itself, in milliseconds, and the share of time after. */
const READING_BUDGET_MS = 3000;
const READING_SHARE = 0.05;
/** More marks than this help nobody. */
const MOST_MENTIONS = 3000;
/** After a change, and between two passes over a page that keeps changing: the page's own work and its frame come first. */
const REST_MS = 100;

export interface AnnotatorOptions {
  document: Document;
  find: Find;
  /** Finds closed shadow roots too, where the browser can. */
  rootOf: RootOf;
  /** Called while a page is read and has its turn: what was noted meanwhile can be asked about. */
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
  readonly #ledger = new Ledger();
  readonly #painter = new Painter();
  readonly #scanner: Scanner;
  readonly #watcher: Watcher;
  readonly #roots: Roots;
  readonly #appearance: Appearance;
  readonly #turns = new IdleTurns();
  #budget = new Budget(READING_BUDGET_MS, READING_SHARE, performance.now());
  #mostMentions = MOST_MENTIONS;
  #stop = new AbortController();
  #isRunning = false;
  #hasChanged = false;
  /** Whether something in which more may be marked has left the page, and whether a mark has gone with it. */
  #mayHaveLost = false;
  #hasLost = false;
  /** What a reader looks at first, until it is read: the rest can wait. */
  #inView: Promise<readonly Element[]> | undefined;
  #restUntil = 0;
  #state: PageState = { kind: 'off' };

  constructor({ document, find, rootOf, onTurn, onRead }: AnnotatorOptions) {
    this.#document = document;
    this.#onTurn = onTurn;
    this.#onRead = onRead;
    this.#watcher = new Watcher((records) => this.#onChange(records));
    this.#roots = new Roots(rootOf, (root) => this.#addRoot(root));
    this.#appearance = new Appearance(() => this.#onRead(true));
    this.#scanner = new Scanner(this.#ledger, find, {
      change: ({ added, removed }) => {
        this.#remove(removed);
        this.#painter.add(added);
        this.#hasChanged = true;
      },
      host: (element) => this.#roots.add(element),
    });
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
    return this.#ledger.size;
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
    this.#painter.clear();
    this.#ledger.clear();
    this.#onRead(true);
  }

  /** Reads the text whose mentions had to be asked for, and are known now. */
  readAnswered(): void {
    if (!this.#isOn()) return;
    this.#scanner.queuePending();
    this.#run();
  }

  /** All mentions a reader can see, in reading order. */
  mentions(): Promise<Placed[]> {
    return this.#appearance.visible(this.#ledger.inOrder());
  }

  byId(id: number): Placed | undefined {
    return this.#ledger.byId(id);
  }

  /** The mention marked at a point of the viewport. */
  mentionAt(x: number, y: number): Placed | undefined {
    // The page may have emptied the registry since.
    this.#painter.register();
    const id = this.#painter.idAt(x, y);
    return id === undefined ? undefined : this.#ledger.byId(id);
  }

  /** Marks other mentions, or in another way, from now on. */
  mark(choice: MarkChoice): void {
    this.#painter.choose(choice, this.#ledger.inOrder());
  }

  /** Marks the mention whose card is open; undefined for none. */
  focus(id: number | undefined): void {
    this.#painter.focus(id === undefined ? undefined : this.#ledger.byId(id));
  }

  #begin(): void {
    this.#budget = new Budget(READING_BUDGET_MS, READING_SHARE, performance.now());
    this.#mostMentions = this.#ledger.size + MOST_MENTIONS;
    this.#state = { kind: 'on' };
    this.#stop = new AbortController();
    this.#hasChanged = true;
    this.#guard(() => {
      if (this.#ledger.size === 0) this.#painter.clear();
      this.#watcher.observe(this.#document);
      const trees = new Set<Node>([this.#document, ...this.#painter.roots()]);
      this.#scanner.queue({ trees, stretches: new Set() });
      this.#inView = partsInView(this.#document);
    });
    this.#run();
  }

  #addRoot(root: ShadowRoot): void {
    this.#guard(() => {
      if (!this.#isOn() || !this.#painter.addRoot(root)) return;
      this.#watcher.observe(root);
      this.#scanner.queue({ trees: new Set([root]), stretches: new Set() });
      this.#run();
    });
  }

  /** Added anew with every pass: `document.open` takes all listeners away. The same listener is added once only. */
  #listen(): void {
    const { signal } = this.#stop;
    this.#document.addEventListener('visibilitychange', this.#run, { signal });
    this.#document.defaultView?.addEventListener('pageshow', this.#run, { signal });
  }

  /** Reads all there is to read, unless that is under way, or nobody looks at the page. */
  readonly #run = (): void => {
    if (!this.#isOn()) this.#watcher.forget();
    if (this.#isRunning || !this.#isOn()) return;
    this.#listen();
    if (this.#document.hidden) {
      // Nothing that leaves the page meanwhile is kept alive.
      if (this.#watcher.hasDirt) this.#watcher.changeAll();
      return;
    }
    this.#isRunning = true;
    void this.#pass().then((isRead) => {
      this.#isRunning = false;
      if (!this.#scanner.isIdle || this.#watcher.hasDirt || this.#mayHaveLost) this.#run();
      if (isRead) this.#onRead(this.#takeNews());
    });
  };

  /** Reads what there is to read; whether it came to the end. */
  async #pass(): Promise<boolean> {
    try {
      await this.#whenDue();
      return this.#isOn() && (await this.#readAll());
    } catch (error) {
      this.#fail(error);
      return false;
    } finally {
      this.#restUntil = performance.now() + REST_MS;
    }
  }

  /** Never at once: the page is in the middle of changing, and what else it changes is read in the same pass. */
  async #whenDue(): Promise<void> {
    const inView = await this.#inView;
    this.#inView = undefined;
    if (this.#isOn()) this.#scanner.readFirst(this.#document, inView ?? []);
    // Words that were marked and stand there anew are marked again before anybody misses them.
    const rest = this.#hasLost ? this.#restUntil - performance.now() : this.#scanner.isIdle ? REST_MS : 0;
    if (rest > 0 || this.#hasLost) await scheduler.postTask(() => undefined, { delay: Math.max(0, rest) });
    if (!this.#hasLost) await this.#turns.next();
  }

  async #readAll(): Promise<boolean> {
    if (this.#mayHaveLost) this.#remove(this.#ledger.purge());
    this.#mayHaveLost = false;
    this.#hasLost = false;
    this.#painter.roots();
    this.#scanner.queue(this.#watcher.take());
    const work = {
      resume: () => {
        this.#onTurn();
        this.#scanner.resume();
      },
      step: () => this.#hasRoom() && this.#scanner.step(),
    };
    const end = await inSlices(work, this.#turns, this.#budget, this.#stop.signal);
    this.#ledger.settle();
    if (end === 'stopped') return false;
    if (end === 'budget' || !this.#hasRoom()) {
      this.#pause({ kind: 'paused', why: 'size' });
      return false;
    }
    this.#painter.register();
    return true;
  }

  #takeNews(): boolean {
    const changed = this.#hasChanged;
    this.#hasChanged = false;
    return changed;
  }

  /** Stops by itself. What is marked stays, and goes when its words change. */
  #pause(state: PageState): void {
    if (!this.#isOn()) return;
    this.#halt(state);
    this.#onRead(true);
  }

  #fail(error: unknown): void {
    this.#pause({
      kind: 'paused',
      why: 'error',
      reason: error instanceof Error ? error.message : String(error),
    });
  }

  /** Does something that the page must not notice if it fails. */
  #guard(act: () => void): void {
    try {
      act();
    } catch (error) {
      this.#fail(error);
    }
  }

  #halt(state: PageState): void {
    this.#state = state;
    this.#stop.abort();
    this.#scanner.clear();
    this.#roots.clear();
    this.#appearance.clear();
  }

  /** Asked anew after every wait: the site may have been switched off meanwhile. */
  #isOn(): boolean {
    return this.#state.kind === 'on';
  }

  #hasRoom(): boolean {
    return this.#ledger.size < this.#mostMentions;
  }

  /** Takes away what has changed or left, before the page is painted again; the rest of the work can wait. */
  #onChange(records: readonly MutationRecord[]): void {
    this.#guard(() => {
      const { size } = this.#ledger;
      if (size === 0) return;
      // What is marked is mostly less than what has changed.
      if (size >= records.length) {
        const stale = staleIn(records);
        this.#mayHaveLost ||= stale.length > 0;
        this.#lose(this.#ledger.recheck(stale));
      } else this.#lose(this.#ledger.purge());
    });
    this.#run();
  }

  #lose(gone: readonly Placed[]): void {
    this.#hasLost ||= gone.length > 0;
    this.#remove(gone);
  }

  #remove(gone: readonly Placed[]): void {
    if (gone.length === 0) return;
    this.#painter.remove(gone);
    this.#hasChanged = true;
  }
}
