/** Stands in a key for an ending of its last word; what may follow is for the reader of the key to say. */
export const ENDING = 0xe000;
/** Stands in a key for a name of the organisation with what joins it; `SLOT + n` is the nth language's. */
export const SLOT = 0xe100;

const isMarker = (unit: number): boolean => unit >= ENDING && unit < 0xf000;

/** Reads on at a marker: the places in the text where the key may go on. */
export type AtMarker = (unit: number, text: string, at: number) => readonly number[];

/** A key found: which one, and where it ends. */
export interface Found {
  key: number;
  end: number;
}

interface Range {
  low: number;
  high: number;
}

/**
 * Keys in order, searched as if they were a tree: every code unit read narrows the range of keys that can still match.
 * As quick to set up as sorting, and searching hardly slows as keys are added.
 */
export class KeyList {
  readonly keys: readonly string[];
  readonly #ranges = new Map<number, Range>();
  /** Code units that begin keys, and their capitals' lower case is asked for: most places fail here. */
  readonly #begins = new Uint8Array(0x10000);

  constructor(keys: Iterable<string>) {
    this.keys = [...new Set(keys)].filter((key) => key !== '').sort(inOrder);
    for (const [index, key] of this.keys.entries()) {
      const unit = key.charCodeAt(0);
      const range = this.#ranges.get(unit);
      if (range === undefined) this.#ranges.set(unit, { low: index, high: index + 1 });
      else range.high = index + 1;
      this.#begins[unit] = 1;
    }
  }

  /** Whether any key begins with this code unit. */
  begins(unit: number): boolean {
    return this.#begins[unit] === 1;
  }

  /** Every key that the text matches from `at` on, shortest first where no marker branches. */
  matchesAt(text: string, at: number, atMarker: AtMarker): Found[] {
    const range = this.#ranges.get(text.charCodeAt(at));
    const found: Found[] = [];
    if (range !== undefined) this.#descend(text, at + 1, 1, range, atMarker, found);
    return found;
  }

  #descend(
    text: string,
    from: number,
    depth: number,
    range: Range,
    atMarker: AtMarker,
    found: Found[],
  ): void {
    let { low, high } = range;
    for (let at = from, read = depth; low < high; at++, read++) {
      if (this.#unit(low, read) < 0) found.push({ key: low++, end: at });
      high = this.#branch(text, at, read, { low, high }, atMarker, found);
      const unit = at < text.length ? text.charCodeAt(at) : -1;
      if (unit < 0 || isMarker(unit)) return;
      low = this.#first(low, high, read, unit);
      high = this.#first(low, high, read, unit + 1);
    }
  }

  /** Follows the markers among the keys in range; markers sort last, so what remains ends before them. */
  #branch(text: string, at: number, read: number, range: Range, atMarker: AtMarker, found: Found[]): number {
    const { low, high } = range;
    if (low >= high || !isMarker(this.#unit(high - 1, read))) return high;
    const rest = this.#first(low, high, read, ENDING);
    for (let begin = rest; begin < high;) {
      const unit = this.#unit(begin, read);
      const end = this.#first(begin, high, read, unit + 1);
      for (const next of atMarker(unit, text, at))
        this.#descend(text, next, read + 1, { low: begin, high: end }, atMarker, found);
      begin = end;
    }
    return rest;
  }

  #unit(index: number, read: number): number {
    const key = this.keys[index];
    return key === undefined || read >= key.length ? -1 : key.charCodeAt(read);
  }

  /** The first key in range whose code unit at `read` is `unit` or greater. */
  #first(from: number, to: number, read: number, unit: number): number {
    let low = from;
    let high = to;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#unit(middle, read) < unit) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
