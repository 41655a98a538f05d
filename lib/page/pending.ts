import type { TextRun } from './textrun.ts';

/**
 * Runs whose mentions have been asked for. Text that is read once more waits only as it was read last: an answer about
 * what it was a part of before would take its marks away, or put others there.
 */
export class PendingRuns {
  /** In the order they were read; those whose answers have come the other way round, to be taken from the end. */
  #asked: TextRun[] = [];
  #answered: TextRun[] = [];
  /** The runs that still wait, by their text. */
  readonly #byNode = new Map<Text, Set<TextRun>>();

  /** Whether there are runs to go through whose answers have come. */
  get hasAnswers(): boolean {
    return this.#answered.length > 0;
  }

  add(run: TextRun): void {
    this.#asked.push(run);
    for (const { node } of run.pieces) {
      const waiting = this.#byNode.get(node);
      if (waiting === undefined) this.#byNode.set(node, new Set([run]));
      else waiting.add(run);
    }
  }

  /** Takes note that the text of a run is read once more: no run that holds some of it waits any longer. */
  supersede({ pieces }: TextRun): void {
    if (this.#byNode.size === 0) return;
    for (const { node, from, to } of pieces) {
      for (const older of this.#byNode.get(node) ?? []) {
        if (older.pieces.some((piece) => piece.node === node && piece.from < to && piece.to > from))
          this.#forget(older);
      }
    }
  }

  /** Answers have come: what was asked for can be gone through. */
  answer(): void {
    this.#answered.push(...this.#asked.reverse());
    this.#asked = [];
  }

  /** Takes the next run whose answer has come. */
  take(): TextRun | undefined {
    for (;;) {
      const run = this.#answered.pop();
      if (run === undefined || this.#forget(run)) return run;
    }
  }

  clear(): void {
    this.#asked = [];
    this.#answered = [];
    this.#byNode.clear();
  }

  /** Whether the run was still waiting. */
  #forget(run: TextRun): boolean {
    let isWaiting = false;
    for (const { node } of run.pieces) {
      const waiting = this.#byNode.get(node);
      if (waiting?.delete(run) !== true) continue;
      isWaiting = true;
      if (waiting.size === 0) this.#byNode.delete(node);
    }
    return isWaiting;
  }
}
