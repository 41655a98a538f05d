import type { Placed } from './placed.ts';
import { PROMPT_TURNS } from './idle.ts';
import { Sight } from './sight.ts';
import { inSlices } from './slices.ts';
import { isConnected } from './tree.ts';

/** Mentions looked at before the clock is. */
const STEP = 20;

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
  async visible(all: readonly Placed[]): Promise<Placed[]> {
    const sight = new Sight();
    const visible: Placed[] = [];
    const hidden = new Set<Element>();
    const look = (placed: Placed): void => {
      if (isSeen(placed, sight)) visible.push(placed);
      else if (isConnected(placed.block)) hidden.add(placed.block);
    };
    let next = 0;
    const step = (): boolean => {
      for (const placed of all.slice(next, next + STEP)) look(placed);
      next += STEP;
      return next < all.length;
    };
    await inSlices({ step }, PROMPT_TURNS);
    this.#watchOnly(hidden);
    return visible;
  }

  /** Watches nothing any more. */
  clear(): void {
    this.#observer.disconnect();
    this.#watched.clear();
  }

  #watchOnly(blocks: ReadonlySet<Element>): void {
    for (const block of this.#watched.keys()) {
      if (blocks.has(block)) continue;
      this.#watched.delete(block);
      this.#observer.unobserve(block);
    }
    for (const block of blocks) {
      if (this.#watched.has(block)) continue;
      this.#watched.set(block, true);
      this.#observer.observe(block);
    }
  }
}

/** Whether a reader sees where a mention begins; one whose text has gone is looked at no more. */
function isSeen({ ranges: [first] }: Placed, sight: Sight): boolean {
  return first === undefined || sight.isSeen(first.startContainer as Text);
}
