/** Longest piece of work at a time: half a frame, so that scrolling and typing never wait. */
const SLICE_MS = 8;

/** Clock reads cost more than reading a text node: so many steps pass between two of them. */
const STEPS_PER_CHECK = 16;

/** How a piece of work ended: done, out of its budget, or stopped. */
export type SliceEnd = 'done' | 'budget' | 'stopped';

/** How much time a page's reading may take in all. */
export class Budget {
  #left: number;

  /** @param milliseconds of work, not of waiting */
  constructor(milliseconds: number) {
    this.#left = milliseconds;
  }

  get isSpent(): boolean {
    return this.#left <= 0;
  }

  spend(milliseconds: number): void {
    this.#left -= milliseconds;
  }
}

/**
 * Does work in slices, giving way to the page between them.
 * @param step does a little, and says whether there is more to do
 */
export async function inSlices(step: () => boolean, budget: Budget, signal: AbortSignal): Promise<SliceEnd> {
  for (;;) {
    if (signal.aborted) return 'stopped';
    if (budget.isSpent) return 'budget';
    const started = performance.now();
    const more = slice(step, started);
    budget.spend(performance.now() - started);
    if (!more) return 'done';
    // In both browsers since Chrome 129 and Firefox 142.
    await scheduler.yield();
  }
}

function slice(step: () => boolean, started: number): boolean {
  for (let steps = 1; ; steps += 1) {
    if (!step()) return false;
    if (steps % STEPS_PER_CHECK === 0 && performance.now() - started >= SLICE_MS) return true;
  }
}
