import type { Turns } from './slices.ts';

/** After a change, and between two passes over a page that keeps changing: the page's own work and its frame come first. */
const REST_MS = 100;

/**
 * How soon a pass should come. `prompt`: marked words are gone, and stand there anew perhaps. `queued`: something is
 * waiting to be read. `changed`: the page has changed, and changes further mostly.
 */
export type Urgency = 'prompt' | 'queued' | 'changed';

/** What a pass does, and when one is wanted. */
export interface PassWork {
  /** Whether the page may be read now; asked before every pass, and once more when its time has come. */
  mayRead: () => boolean;
  /** Called before a pass waits for its time. */
  prepare: () => Promise<void>;
  urgency: () => Urgency;
  /** Reads all there is to read; false where it did not come to the end. */
  read: () => Promise<boolean>;
  /** Whether there is something to read. */
  isDue: () => boolean;
  onRead: () => void;
  onError: (error: unknown) => void;
}

/** When there is time for a pass. */
export interface PassTurns extends Turns {
  /** Resolves after some milliseconds, and never at once. */
  rest: (milliseconds: number) => Promise<void>;
}

/** Decides when a page is read: in passes, one at a time, never at once, and never one right after the other. */
export class PassScheduler {
  readonly #work: PassWork;
  readonly #turns: PassTurns;
  #isRunning = false;
  #restUntil = 0;

  constructor(work: PassWork, turns: PassTurns) {
    this.#work = work;
    this.#turns = turns;
  }

  /** Asks for a pass, unless one is under way: what is due when that has ended is read in another. */
  request(): void {
    if (this.#isRunning || !this.#work.mayRead()) return;
    this.#isRunning = true;
    const { isDue, onRead, onError } = this.#work;
    void this.#pass()
      .then((isRead) => {
        this.#isRunning = false;
        if (isDue()) this.request();
        if (isRead) onRead();
      })
      .catch(onError);
  }

  /** Makes a pass; whether it came to the end. */
  async #pass(): Promise<boolean> {
    const { prepare, mayRead, read, onError } = this.#work;
    try {
      await prepare();
      await this.#wait();
      return mayRead() && (await read());
    } catch (error) {
      onError(error);
      return false;
    } finally {
      this.#restUntil = this.#turns.now() + REST_MS;
    }
  }

  /** The page is in the middle of changing, and what else it changes is read in the same pass. */
  async #wait(): Promise<void> {
    const { now, rest, next } = this.#turns;
    const urgency = this.#work.urgency();
    if (urgency === 'prompt') {
      await rest(Math.max(0, this.#restUntil - now()));
      return;
    }
    if (urgency === 'changed') await rest(REST_MS);
    // Words that were marked are marked again before anybody misses them.
    if (this.#work.urgency() !== 'prompt') await next();
  }
}
