import type { PassTurns } from './passes.ts';
import type { Turns } from './slices.ts';

/** A page that is never idle is kept waiting for no longer than this. */
const PATIENCE_MS = 200;
/** What is left of an idle period when another is waited for. */
const LEAST_MS = 3;

/**
 * Turns in the time that a page leaves: between its frames, and never before its own work. Browsers call back once in
 * an idle period, which may last 50 ms, so the rest of it is shared out here: whatever the page wants meanwhile comes
 * before a task in the background.
 */
export class IdleTurns implements PassTurns {
  #until = 0;

  readonly now = (): number => performance.now();

  readonly rest = (milliseconds: number): Promise<void> =>
    scheduler.postTask(() => undefined, { delay: milliseconds });

  readonly next = (): Promise<void> =>
    new Promise((resolve) => {
      const turn = new TaskController({ priority: 'background' });
      const callback = requestIdleCallback(
        (deadline) => {
          this.#until = performance.now() + deadline.timeRemaining();
          turn.abort();
          resolve();
        },
        { timeout: PATIENCE_MS },
      );
      if (performance.now() > this.#until - LEAST_MS) return;
      const begin = (): void => {
        cancelIdleCallback(callback);
        resolve();
      };
      scheduler.postTask(begin, { signal: turn.signal }).catch(() => undefined);
    });
}

/** For answers to a reader, who waits: as soon as what is under way is done. */
export const PROMPT_TURNS: Turns = {
  now: () => performance.now(),
  // In both browsers since Chrome 129 and Firefox 142.
  next: () => scheduler.yield(),
};
