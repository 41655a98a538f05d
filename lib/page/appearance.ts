import type { Placed } from './placed.ts';
import { elementOf } from './placed.ts';
import { isReadable } from './rendering.ts';

/** Tells mentions that a reader can see from those in closed menus and tabs, and when one of these appears. */
export class Appearance {
  /** Fires when a hidden block gets a size, and costs nothing until then; a change of a class cannot be watched. */
  readonly #observer: ResizeObserver;
  readonly #watched = new Map<Element, boolean>();

  constructor(onAppear: () => void) {
    this.#observer = new ResizeObserver((entries) => {
      for (const { target, contentRect } of entries) {
        const hasSize = contentRect.width + contentRect.height > 0;
        // The first call for an element tells the size it has already.
        const before = this.#watched.get(target);
        if (hasSize && before === false) onAppear();
        if (this.#watched.has(target)) this.#watched.set(target, hasSize);
      }
    });
  }

  /** The mentions a reader can see, or open; the others are watched until they appear. */
  visible(all: readonly Placed[]): Placed[] {
    const known = new Map<Element, boolean>();
    const hidden = new Set<Element>();
    const visible = all.filter((placed) => {
      const element = elementOf(placed);
      const isSeen = known.get(element) ?? isReadable(element);
      known.set(element, isSeen);
      if (!isSeen) hidden.add(placed.block);
      return isSeen;
    });
    for (const block of this.#watched.keys()) if (!hidden.has(block)) this.#unwatch(block);
    for (const block of hidden) if (!this.#watched.has(block)) this.#watch(block);
    return visible;
  }

  /** Watches nothing any more. */
  clear(): void {
    this.#observer.disconnect();
    this.#watched.clear();
  }

  #watch(block: Element): void {
    this.#watched.set(block, true);
    this.#observer.observe(block);
  }

  #unwatch(block: Element): void {
    this.#watched.delete(block);
    this.#observer.unobserve(block);
  }
}
