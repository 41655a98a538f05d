/** Stands in a key for an ending of its last word; what may follow is for the reader of the key to say. */
export const ENDING = 0xe000;
/** Stands in a key for a name of the organisation with what joins it; `SLOT + n` is the nth language's. */
export const SLOT = 0xe100;

const MARKED = /[\ue000-\uefff]/;
const isMarker = (unit: number): boolean => unit >= ENDING && unit < 0xf000;

/** Whether keys that begin like this go on in some ways only, or in any. */
const SOME = 1;
const ANY = 2;
/** So many code units of a place are looked at before it is searched. */
const SEEN = 4;

/** Two code units, or four, as one small number; others may share it, at the price of a search. */
const pairOf = (first: number, second: number): number => ((first * 0x9e5) ^ second) & 0xffff;
function foursOf(text: string, at: number): number {
  const front = pairOf(text.charCodeAt(at), text.charCodeAt(at + 1));
  const back = pairOf(text.charCodeAt(at + 2), text.charCodeAt(at + 3));
  return ((front * 0x1f3) ^ back) & 0xffff;
}

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
  readonly #begins = new Uint8Array(0x10000);
  readonly #pairs = new Uint8Array(0x10000);
  readonly #fours = new Uint8Array(0x10000);

  constructor(keys: Iterable<string>) {
    this.keys = [...new Set(keys)].filter((key) => key !== '').sort(inOrder);
    for (const [index, key] of this.keys.entries()) {
      const unit = key.charCodeAt(0);
      const range = this.#ranges.get(unit);
      if (range === undefined) this.#ranges.set(unit, { low: index, high: index + 1 });
      else range.high = index + 1;
      this.#admit(key);
    }
  }

  /** Notes how a key begins; one too short for it, or with a marker so early, admits all that begins alike. */
  #admit(key: string): void {
    const first = key.charCodeAt(0);
    const isShort = key.length < SEEN || MARKED.test(key.slice(0, SEEN));
    const second = key.charCodeAt(1);
    if (key.length === 1 || isMarker(second)) this.#begins[first] = ANY;
    else {
      this.#begins[first] ||= SOME;
      const pair = pairOf(first, second);
      if (isShort) this.#pairs[pair] = ANY;
      else {
        this.#pairs[pair] ||= SOME;
        this.#fours[foursOf(key, 0)] = SOME;
      }
    }
  }

  /** Whether a key may begin here, by four code units: nearly every place of a text fails at this. */
  mayBegin(text: string, at: number): boolean {
    const unit = text.charCodeAt(at);
    const first = this.#begins[unit];
    if (first !== SOME) return first === ANY;
    const pair = this.#pairs[pairOf(unit, text.charCodeAt(at + 1))];
    return pair === SOME ? this.#fours[foursOf(text, at)] === SOME : pair === ANY;
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
