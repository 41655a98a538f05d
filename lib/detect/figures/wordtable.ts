import { SEED, mix } from '../fnv.ts';

/** Part buckets, and what stands in one: no lexicon has a word with one of these. */
const BUCKET = ';';
const ITEM = '|';
/** Stands behind a stem, which words go on from. */
const OPEN = '*';
/** A stem is as long as that at least. */
const SHORTEST_STEM = 2;

/** A hash table as a script carries it: a string that engines take as it is, where a map would be filled each time. */
export interface WrittenTable {
  /** The items, by the upper bits of their words' hashes; how many buckets is a power of two. */
  buckets: string;
  longestStem: number;
}

/** What stands under a word, or under a stem of it with `rest` more letters. */
export interface Found<T> {
  items: readonly T[];
  rest: number;
}

/** The upper bits are those that every letter has told on. */
const bucketOf = (hash: number, shift: number): number => Math.imul(hash, 0x9e3779b1) >>> shift;

function hashOf(word: string): number {
  let hash = SEED;
  for (let at = 0; at < word.length; at++) hash = mix(hash, word.charCodeAt(at));
  return hash;
}

/** One to two words to a bucket: an empty one costs a sign, a full one the reading of what is not asked about. */
const bucketsFor = (words: number): number => 2 ** Math.max(1, Math.ceil(Math.log2(words + 1)) - 1);

const shiftFor = (buckets: number): number => 32 - Math.log2(buckets);

/**
 * Writes items under their words; a word that ends in `*` is a stem.
 * @throws RangeError for an item that holds a sign by which items are parted
 */
export function writeTable(items: readonly (readonly [word: string, item: string])[]): WrittenTable {
  const words = new Set(items.map(([word]) => word));
  const buckets = Array.from({ length: bucketsFor(words.size) }, (): string[] => []);
  let longestStem = 0;
  for (const [word, item] of items) {
    if (item.includes(BUCKET) || item.includes(ITEM))
      throw new RangeError(`"${item}" cannot stand in a table.`);
    const isStem = word.endsWith(OPEN);
    const letters = isStem ? word.slice(0, -1) : word;
    if (isStem) longestStem = Math.max(longestStem, letters.length);
    buckets[bucketOf(hashOf(letters), shiftFor(buckets.length))]?.push(item);
  }
  return { buckets: buckets.map((bucket) => bucket.join(ITEM)).join(BUCKET), longestStem };
}

/** The words of a lexicon: only the buckets that a text asks about are read. */
export class WordTable<T> {
  readonly #buckets: string[];
  readonly #shift: number;
  readonly #longestStem: number;
  readonly #read: (item: string) => readonly [word: string, items: readonly T[]];
  readonly #isRead: Uint8Array;
  readonly #exact = new Map<string, T[]>();
  readonly #stems = new Map<string, T[]>();

  /** @param read takes an item apart: the word it stands under, `*` behind a stem, and what it tells. */
  constructor(
    { buckets, longestStem }: WrittenTable,
    read: (item: string) => readonly [word: string, items: readonly T[]],
  ) {
    this.#buckets = buckets.split(BUCKET);
    this.#shift = shiftFor(this.#buckets.length);
    this.#longestStem = longestStem;
    this.#read = read;
    this.#isRead = new Uint8Array(this.#buckets.length);
  }

  /** Whether the table has this very word. */
  has(word: string): boolean {
    return this.#mayHold(hashOf(word)) && this.#exact.has(word);
  }

  /** What stands under a word itself, then under its stems, the longest first. */
  lookUp(word: string): Found<T>[] {
    const found: Found<T>[] = [];
    const longest = Math.min(word.length, this.#longestStem);
    let hash = SEED;
    for (let length = 1; length <= word.length; length++) {
      hash = mix(hash, word.charCodeAt(length - 1));
      if (length < SHORTEST_STEM || length > longest || !this.#mayHold(hash)) continue;
      const items = this.#stems.get(word.slice(0, length));
      if (items !== undefined) found.unshift({ items, rest: word.length - length });
    }
    const items = this.#mayHold(hash) ? this.#exact.get(word) : undefined;
    if (items !== undefined) found.unshift({ items, rest: 0 });
    return found;
  }

  /** Whether anything has this hash; what may have is read. */
  #mayHold(hash: number): boolean {
    const bucket = bucketOf(hash, this.#shift);
    const items = this.#buckets[bucket] ?? '';
    if (items === '') return false;
    if (this.#isRead[bucket] === 0) {
      this.#isRead[bucket] = 1;
      for (const item of items.split(ITEM)) this.#add(item);
    }
    return true;
  }

  #add(written: string): void {
    const [word, items] = this.#read(written);
    const isStem = word.endsWith(OPEN);
    const map = isStem ? this.#stems : this.#exact;
    const key = isStem ? word.slice(0, -1) : word;
    const known = map.get(key);
    if (known === undefined) map.set(key, [...items]);
    else known.push(...items);
  }
}
