/** Adds up the time for which Gloss keeps the page's thread, piece by piece. */
class Meter {
  pieces: number[] = [];
  #from: number | undefined;
  #to = 0;

  /** Gloss gets its turn; what was under way before has ended where it was last seen. */
  begin(): void {
    this.close();
    this.#from = performance.now();
    this.#to = this.#from;
  }

  /** Gloss is still at work, or has just given the page its turn. */
  seen(): void {
    this.#to = performance.now();
  }

  close(): void {
    if (this.#from !== undefined) this.pieces.push(this.#to - this.#from);
    this.#from = undefined;
  }

  get isOpen(): boolean {
    return this.#from !== undefined;
  }
}

export const meter = new Meter();
