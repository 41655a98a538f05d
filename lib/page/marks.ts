import { Appearance } from './appearance.ts';
import { type Found, Ledger, type LedgerChange } from './ledger.ts';
import { type MarkChoice, Painter } from './paint.ts';
import type { Placed } from './placed.ts';
import type { Piece } from './textrun.ts';
import { staleIn } from './watch.ts';

/** What is found on a page, marked there: what is in the ledger is painted, and what leaves it is painted no more. */
export class Marks {
  readonly #ledger = new Ledger();
  readonly #painter = new Painter();
  readonly #appearance: Appearance;
  #hasNews = false;
  #hasLost = false;
  #mayHaveLost = false;

  /** @param onAppear called when a mention that nobody could see has appeared */
  constructor(onAppear: () => void) {
    this.#appearance = new Appearance(onAppear);
  }

  /** How many mentions there are. */
  get size(): number {
    return this.#ledger.size;
  }

  /** Whether marked words have gone since the last pass; the same words may stand there anew. */
  get hasLost(): boolean {
    return this.#hasLost;
  }

  /** Whether something in which more may be marked has left the page since the last pass. */
  get mayHaveLost(): boolean {
    return this.#mayHaveLost;
  }

  /** The shadow roots that are part of the page now, and may hold marks. */
  get roots(): ShadowRoot[] {
    return this.#painter.roots();
  }

  byId(id: number): Placed | undefined {
    return this.#ledger.byId(id);
  }

  /** All mentions a reader can see, in reading order. */
  visible(): Promise<Placed[]> {
    return this.#appearance.visible(this.#ledger.inOrder());
  }

  /** The mention marked at a point of the viewport. */
  at(x: number, y: number): Placed | undefined {
    // The page may have emptied the registry since.
    this.#painter.register();
    const id = this.#painter.idAt(x, y);
    return id === undefined ? undefined : this.#ledger.byId(id);
  }

  /** Marks other mentions, or in another way, from now on. */
  choose(choice: MarkChoice): void {
    this.#painter.choose(choice, this.#ledger.inOrder());
  }

  /** Marks the mention whose card is open; undefined for none. */
  focus(id: number | undefined): void {
    this.#painter.focus(id === undefined ? undefined : this.#ledger.byId(id));
  }

  /** A shadow root of the page in which there may be marks; false when it is known already. */
  addRoot(root: ShadowRoot): boolean {
    return this.#painter.addRoot(root);
  }

  /** Replaces what stood in some pieces of text by what was found there now. */
  write(pieces: readonly Piece[], found: readonly Found[]): void {
    this.#apply(this.#ledger.write(pieces, found));
  }

  /** Takes away what changes of the page have taken the words from; called before the page is painted again. */
  follow(records: readonly MutationRecord[]): void {
    const { size } = this.#ledger;
    if (size === 0) return;
    // What is marked is mostly less than what has changed.
    const stale = size >= records.length ? staleIn(records) : undefined;
    const removed = stale === undefined ? this.#ledger.purge() : this.#ledger.recheck(stale);
    this.#mayHaveLost ||= stale !== undefined && stale.length > 0;
    this.#hasLost ||= removed.length > 0;
    this.#apply({ added: [], removed });
  }

  /** A page is about to be read for the first time, or after a pause. */
  begin(): void {
    this.#hasNews = true;
    // Those of a version before this one.
    if (this.size === 0) this.#painter.clear();
  }

  /** A pass begins: takes away all that has gone since the last. */
  beginPass(): void {
    if (this.#mayHaveLost) this.#apply({ added: [], removed: this.#ledger.purge() });
    this.#mayHaveLost = false;
    this.#hasLost = false;
    // Forgets those that have left the page.
    this.#painter.roots();
  }

  /** A pass ends: what has gone does not come back. */
  endPass(): void {
    this.#ledger.settle();
    this.#painter.register();
  }

  /** Whether anything was found or has gone since this was asked last. */
  takeNews(): boolean {
    const hasNews = this.#hasNews;
    this.#hasNews = false;
    return hasNews;
  }

  /** Watches nothing any more; what is marked stays. */
  rest(): void {
    this.#appearance.clear();
  }

  /** Takes every mark away. */
  clear(): void {
    this.rest();
    this.#painter.clear();
    this.#ledger.clear();
  }

  #apply({ added, removed }: LedgerChange): void {
    if (added.length + removed.length === 0) return;
    this.#painter.remove(removed);
    if (added.length > 0) this.#painter.add(added);
    this.#hasNews = true;
  }
}
