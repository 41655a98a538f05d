import { firstChild, isConnected, shadowRoot } from './tree.ts';

/** When elements without a shadow root are looked at again: none tells when it gets one. */
const LOOKS_MS = [50, 250, 1000, 4000];
/** A page of more such elements builds them while it is read. */
const MOST_HOSTS = 2000;
/** Empty elements are common, and hardly ever get a shadow root. */
const MOST_EMPTY = 100;

/** The shadow root of an element, also a closed one where the browser lets extensions see it. */
export type RootOf = (element: Element) => ShadowRoot | null;

/** Finds the shadow roots of a page, also those that come late. */
export class Roots {
  readonly #rootOf: RootOf;
  readonly #onRoot: (root: ShadowRoot) => void;
  /** Elements that came at about the same time are looked at together. */
  #latest: Set<Element> | undefined;
  readonly #timers = new Map<Set<Element>, ReturnType<typeof setTimeout>>();
  #hosts = 0;
  #empty = 0;

  constructor(rootOf: RootOf, onRoot: (root: ShadowRoot) => void) {
    this.#rootOf = rootOf;
    this.#onRoot = onRoot;
  }

  /** Takes note of an element that has a shadow root, or may yet get one. */
  add(element: Element): void {
    const isEmpty = firstChild(element) === null;
    const isOneTooMany = this.#hosts >= MOST_HOSTS || (isEmpty && this.#empty >= MOST_EMPTY);
    // An open root is seen at once; for a closed one Chromium is asked, which takes a hundred times as long.
    if (isOneTooMany && shadowRoot(element) === null) return;
    if (this.#look(element)) return;
    this.#hosts += 1;
    if (isEmpty) this.#empty += 1;
    if (this.#latest === undefined) {
      this.#latest = new Set();
      this.#lookLater(this.#latest, 0);
    }
    this.#latest.add(element);
  }

  /** Stops looking. */
  clear(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#timers.clear();
    this.#latest = undefined;
    this.#hosts = 0;
    this.#empty = 0;
  }

  #lookLater(elements: Set<Element>, look: number): void {
    const delay = LOOKS_MS[look];
    this.#timers.delete(elements);
    if (delay === undefined) {
      if (this.#timers.size === 0) this.clear();
      return;
    }
    const timer = setTimeout(() => {
      if (this.#latest === elements) this.#latest = undefined;
      for (const element of elements)
        if (!isConnected(element) || this.#look(element)) elements.delete(element);
      this.#lookLater(elements, elements.size === 0 ? LOOKS_MS.length : look + 1);
    }, delay);
    this.#timers.set(elements, timer);
  }

  #look(element: Element): boolean {
    const root = this.#rootOf(element);
    if (root === null) return false;
    this.#onRoot(root);
    return true;
  }
}
