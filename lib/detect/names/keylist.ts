/** Stands in a key for an ending of its last word; what may follow is for the reader of the key to say. */
export const ENDING = 0xe000;
/** Stands in a key for a name of the organisation with what joins it; `SLOT + n` is the nth language's. */
export const SLOT = 0xe100;

const isMarker = (unit: number): boolean => unit >= ENDING && unit < 0xf000;

/** Places for every key among the hashes of how keys begin; with as many as that few are shared. */
const PLACES_PER_KEY = 32;
/** What is known of a beginning: keys go on from it, or one may be no longer. */
const GOES_ON = 1;
const MAY_END = 2;

/** Two code units as a hash, and four. */
const hashOfTwo = (first: number, second: number): number => Math.imul((first << 16) ^ second, 0x9e3779b1);
const hashOfFour = (two: number, third: number, fourth: number): number =>
  Math.imul(two ^ (third << 16) ^ fourth, 0x85ebca77);

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
  readonly #begins: Uint8Array;
  readonly #shift: number;

  constructor(keys: Iterable<string>) {
    this.keys = [...new Set(keys)].filter((key) => key !== '').sort(inOrder);
    const bits = Math.ceil(Math.log2(this.keys.length * PLACES_PER_KEY + 1));
    this.#begins = new Uint8Array(2 ** bits);
    this.#shift = 32 - bits;
    for (const [index, key] of this.keys.entries()) {
      const unit = key.charCodeAt(0);
      const range = this.#ranges.get(unit);
      if (range === undefined) this.#ranges.set(unit, { low: index, high: index + 1 });
      else range.high = index + 1;
      this.#admit(key);
    }
  }

  /** Notes how a key begins: by four code units, by fewer where it is shorter or has a marker so early. */
  #admit(key: string): void {
    const units = Array.from(key.slice(0, 4), (unit) => unit.charCodeAt(0));
    const marker = units.findIndex(isMarker);
    const [first = 0, second = 0, third = 0, fourth = 0] = units;
    const plain = marker < 0 ? units.length : marker;
    const note = (hash: number, what: number): void => {
      this.#begins[hash >>> this.#shift] = (this.#begins[hash >>> this.#shift] ?? 0) | what;
    };
    if (plain < 2) return note(hashOfTwo(first, 0), MAY_END);
    const two = hashOfTwo(first, second);
    note(two, plain < 4 ? MAY_END : GOES_ON);
    if (plain === 4) note(hashOfFour(two, third, fourth), GOES_ON);
  }

  /** Whether a key may begin here, by four code units: nearly every place of a text fails at this. */
  mayBegin(text: string, at: number): boolean {
    const first = text.charCodeAt(at);
    const last = text.length - 1;
    if (at < last) {
      const two = hashOfTwo(first, text.charCodeAt(at + 1));
      const what = this.#begins[two >>> this.#shift] ?? 0;
      if (what >= MAY_END) return true;
      if (what === GOES_ON && at + 3 <= last) {
        const four = hashOfFour(two, text.charCodeAt(at + 2), text.charCodeAt(at + 3));
        if (this.#begins[four >>> this.#shift] !== 0) return true;
      }
    }
    return (this.#begins[hashOfTwo(first, 0) >>> this.#shift] ?? 0) >= MAY_END;
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
