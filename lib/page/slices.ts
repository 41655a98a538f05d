/** Longest piece of work at a time: less than half a frame, so that scrolling and typing never wait. */
const SLICE_MS = 6;

/** How a piece of work ended: done, out of its budget, or stopped. */
export type SliceEnd = 'done' | 'budget' | 'stopped';

/** How much time the reading of a page may take: an amount at once, and then a small share of the time that passes. */
export class Budget {
  readonly #most: number;
  readonly #share: number;
  #left: number;
  #at: number;

  /**
   * @param most milliseconds of work at once, not of waiting
   * @param share of the time that passes
   */
  constructor(most: number, share: number, now: number) {
    this.#most = most;
    this.#share = share;
    this.#left = most;
    this.#at = now;
  }

  get isSpent(): boolean {
    return this.#left <= 0;
  }

  /** Takes note of work from one moment to another. */
  spend(from: number, to: number): void {
    const earned = (from - this.#at) * this.#share;
    this.#left = Math.min(this.#most, this.#left + earned) - (to - from);
    this.#at = to;
  }
}

/** Work that can be stopped and gone on with. */
export interface Work {
  /** Called when the page has had its turn. */
  resume?: () => void;
  /** Does a little, and says whether there is more to do. */
  step: () => boolean;
  /** Called before the page has its turn. */
  rest?: () => void;
}

/** When there is time for work. */
export interface Turns {
  now: () => number;
  /** Resolves when the page has had its turn. */
  next: () => Promise<void>;
}

/**
 * Does work in slices, giving way to the page between them.
 * @param budget what the work may cost; any amount where absent
 */
export async function inSlices(
  work: Work,
  { now, next }: Turns,
  budget?: Budget,
  signal?: AbortSignal,
): Promise<SliceEnd> {
  for (;;) {
    const started = now();
    work.resume?.();
    let more = work.step();
    while (more && now() - started < SLICE_MS) more = work.step();
    if (more) work.rest?.();
    budget?.spend(started, now());
    if (!more) return 'done';
    if (budget?.isSpent === true) return 'budget';
    await next();
    if (signal?.aborted === true) return 'stopped';
  }
}
