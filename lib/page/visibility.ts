/** Nobody reads in a frame that is smaller than a line of text, either way: such frames count visits and the like. */
const SMALLEST_PX = 16;

/** Whether anybody can see a page: not while it is hidden or frozen, and in a frame only while that has some size. */
export class PageVisibility {
  readonly #document: Document;
  readonly #onVisible: () => void;
  #isTiny = false;

  /** @param onVisible called when the page may have become visible */
  constructor(document: Document, onVisible: () => void) {
    this.#document = document;
    this.#onVisible = onVisible;
  }

  get isVisible(): boolean {
    return !this.#document.hidden && !this.#isTiny;
  }

  /** May be called again and again, since `document.open` takes all listeners away: each is added once only. */
  follow(signal: AbortSignal): void {
    this.#document.addEventListener('visibilitychange', this.#onVisible, { signal });
    this.#document.defaultView?.addEventListener('pageshow', this.#onVisible, { signal });
    this.#document.defaultView?.addEventListener('resize', this.#onResize, { signal });
  }

  /** Takes note of the frame's size; called when that has been computed. */
  measure(): void {
    const view = this.#document.defaultView;
    if (view === null || view === view.top) return;
    this.#isTiny = view.innerWidth < SMALLEST_PX || view.innerHeight < SMALLEST_PX;
  }

  readonly #onResize = (): void => {
    if (!this.#isTiny) return;
    this.measure();
    this.#onVisible();
  };
}
