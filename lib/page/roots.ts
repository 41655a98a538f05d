/** When elements without a shadow root are looked at again: none tells when it gets one. */
const LOOKS_MS = [50, 250, 1000, 4000];
/** A page of more custom elements builds them while it is read. */
const MOST_HOSTS = 2000;

/** The shadow root of an element, also a closed one where the browser lets extensions see it. */
export type RootOf = (element: Element) => ShadowRoot | null;

/** Finds the shadow roots of a page, also those that come late. */
export class Roots {
  readonly #rootOf: RootOf;
  readonly #onRoot: (root: ShadowRoot) => void;
  readonly #waiting = new Set<Element>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(rootOf: RootOf, onRoot: (root: ShadowRoot) => void) {
    this.#rootOf = rootOf;
    this.#onRoot = onRoot;
  }

  /** Takes note of an element that has a shadow root, or may yet get one. */
  add(element: Element): void {
    if (this.#look(element) || this.#waiting.size >= MOST_HOSTS) return;
    this.#waiting.add(element);
    if (this.#timer === undefined) this.#lookLater(0);
  }

  /** Stops looking. */
  clear(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#waiting.clear();
  }

  #lookLater(look: number): void {
    this.#timer = undefined;
    const delay = LOOKS_MS[look];
    if (this.#waiting.size === 0 || delay === undefined) {
      this.#waiting.clear();
      return;
    }
    this.#timer = setTimeout(() => {
      for (const element of this.#waiting)
        if (!element.isConnected || this.#look(element)) this.#waiting.delete(element);
      this.#lookLater(look + 1);
    }, delay);
  }

  #look(element: Element): boolean {
    const root = this.#rootOf(element);
    if (root === null) return false;
    this.#onRoot(root);
    return true;
  }
}
