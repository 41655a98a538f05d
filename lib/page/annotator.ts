import type { PageState } from '../model/page.ts';
import { Ledger } from './ledger.ts';
import { Painter } from './paint.ts';
import type { Placed } from './placed.ts';
import { type Find, Scanner } from './scanner.ts';
import { Budget, inSlices } from './slices.ts';
import { Watcher } from './watch.ts';

/** All the work that one reading of a page may cost before Gloss pauses by itself, in milliseconds. */
const READING_BUDGET_MS = 3000;
/** More marks than this help nobody. */
const MOST_MENTIONS = 3000;

export interface AnnotatorOptions {
  document: Document;
  find: Find;
  /** The style of the marks, for shadow roots. */
  rules: string;
  /** Called after every pass over the page, with whether anything is found or gone, and when Gloss stops. */
  onRead: (changed: boolean) => void;
}

/**
 * Keeps a page annotated: reads it, marks what is found, follows its changes. It never throws into the page: what
 * goes wrong pauses it, with the reason in `state`.
 */
export class Annotator {
  readonly #document: Document;
  readonly #onRead: (changed: boolean) => void;
  readonly #ledger = new Ledger();
  readonly #painter: Painter;
  readonly #scanner: Scanner;
  readonly #watcher: Watcher;
  readonly #roots = new Set<ShadowRoot>();
  #stop = new AbortController();
  #running = false;
  #changed = false;
  #state: PageState = { kind: 'off' };

  constructor({ document, find, rules, onRead }: AnnotatorOptions) {
    this.#document = document;
    this.#onRead = onRead;
    this.#painter = new Painter(rules);
    this.#watcher = new Watcher(() => void this.#run());
    this.#scanner = new Scanner(this.#ledger, find, {
      change: ({ added, removed }) => {
        if (added.length + removed.length === 0) return;
        this.#painter.remove(removed);
        this.#painter.add(added);
        this.#changed = true;
      },
      shadow: (root) => this.#addRoot(root),
    });
  }

  get state(): PageState {
    return this.#state;
  }

  /** Begins to annotate; without effect when it has begun. */
  start(): void {
    if (this.#state.kind === 'on') return;
    this.#state = { kind: 'on' };
    this.#stop = new AbortController();
    this.#document.addEventListener('visibilitychange', () => void this.#run(), {
      signal: this.#stop.signal,
    });
    this.#watcher.observe(this.#document);
    this.#scanner.queue({ trees: new Set([this.#document]), blocks: new Set() });
    this.#changed = true;
    void this.#run();
  }

  /** Takes every mark away and stops following the page. */
  stop(state: PageState = { kind: 'off' }): void {
    if (this.#state.kind === state.kind) return;
    this.#state = state;
    this.#stop.abort();
    this.#watcher.disconnect();
    this.#scanner.clear();
    if (state.kind === 'off') {
      this.#painter.clear();
      this.#ledger.clear();
    }
    this.#onRead(true);
  }

  /** Reads the whole page once more: for when more can be found than before. */
  readAgain(): void {
    if (this.#state.kind !== 'on') return;
    this.#scanner.queue({ trees: new Set<Node>([this.#document, ...this.#roots]), blocks: new Set() });
    void this.#run();
  }

  /** All mentions, in reading order. */
  mentions(): Placed[] {
    return this.#ledger.inOrder();
  }

  byId(id: number): Placed | undefined {
    return this.#ledger.byId(id);
  }

  /** The mention marked at a point of the viewport. */
  mentionAt(x: number, y: number): Placed | undefined {
    const id = this.#painter.idAt(x, y, [...this.#roots]);
    return id === undefined ? undefined : this.#ledger.byId(id);
  }

  /** Marks the mention whose card is open; undefined for none. */
  focus(id: number | undefined): void {
    this.#painter.focus(id === undefined ? undefined : this.#ledger.byId(id));
  }

  #addRoot(root: ShadowRoot): void {
    if (this.#roots.has(root)) return;
    this.#roots.add(root);
    this.#watcher.observe(root);
    this.#scanner.queue({ trees: new Set([root]), blocks: new Set() });
  }

  /** Reads all there is to read, unless that is under way, or nobody looks at the page. */
  async #run(): Promise<void> {
    if (this.#running || !this.#isOn() || this.#document.hidden) return;
    this.#running = true;
    try {
      // Never at once: the page is in the middle of changing, and what else it changes is read in the same pass.
      await scheduler.postTask(() => undefined, { priority: 'user-visible' });
      if (this.#isOn()) await this.#readAll();
    } catch (error) {
      this.stop({ kind: 'paused', reason: messageOf(error) });
    } finally {
      this.#running = false;
    }
    if (!this.#scanner.isIdle || this.#watcher.hasDirt) void this.#run();
  }

  async #readAll(): Promise<void> {
    const { signal } = this.#stop;
    this.#painter.remove(this.#purge());
    this.#scanner.queue(this.#watcher.take());
    const end = await inSlices(
      () => this.#hasRoom() && this.#scanner.step(),
      new Budget(READING_BUDGET_MS),
      signal,
    );
    if (end === 'stopped') return;
    if (end === 'budget' || !this.#hasRoom()) {
      this.stop({ kind: 'paused', reason: 'This page is too large to be read whole.' });
      return;
    }
    this.#painter.register();
    const changed = this.#changed;
    this.#changed = false;
    this.#onRead(changed);
  }

  /** Asked anew after every wait: the site may have been switched off meanwhile. */
  #isOn(): boolean {
    return this.#state.kind === 'on';
  }

  #hasRoom(): boolean {
    return this.#ledger.size < MOST_MENTIONS;
  }

  #purge(): Placed[] {
    const gone = this.#ledger.purge();
    if (gone.length > 0) this.#changed = true;
    return gone;
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
