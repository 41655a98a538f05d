/** Between two reports of a page that keeps changing: each is read by the popup and the badge only. */
const REST_MS = 1000;

/** Sends reports one at a time and not too often: at once after a rest, and never less than the last state. */
export class Reporter {
  readonly #send: () => Promise<void>;
  #isBusy = false;
  #isDue = false;

  constructor(send: () => Promise<void>) {
    this.#send = send;
  }

  /** Reports now, or as soon as the last report lies back far enough. */
  report(): void {
    this.#isDue = true;
    // A page that is gone has no timers in Firefox, which throws; and nobody reads its report.
    if (!this.#isBusy) void this.#run().catch(() => undefined);
  }

  async #run(): Promise<void> {
    this.#isBusy = true;
    while (this.#isDue) {
      this.#isDue = false;
      // A report that fails is made up for by the next.
      await this.#send().catch(() => undefined);
      await new Promise((resolve) => {
        setTimeout(resolve, REST_MS);
      });
    }
    this.#isBusy = false;
  }
}
