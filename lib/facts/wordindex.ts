/** A text of a document, already cut into words, and what a word in it is worth. */
export interface WeightedWords {
  words: readonly string[];
  weight: number;
}

/** How query words may be met. */
export interface SearchOptions {
  /** Whether every word must be met, or any. */
  match: 'every' | 'any';
  /** Whether words count that only begin as asked, and, where there are none, words spelt almost so. */
  isTyped: boolean;
}

export interface WordHits {
  /** Documents by their place, best first. */
  documents: Uint32Array;
  /** Points above 0, by the document's place. */
  scores: Float64Array;
  /** The words that answered. */
  terms: string[];
}

/** Constants of Okapi BM25 (Robertson and Zaragoza 2009): how soon repeated words stop counting, how much length does. */
const SATURATION = 1.2;
const LENGTH = 0.7;

/** A single letter begins too many words to mean them all; a single sign of Chinese does not. */
const BEGINS = /^(?:..|[^\0-\u024f])/u;
/** What a word that only begins as asked is worth against the word itself, and one that is spelt almost so. */
const BEGINNING_WORTH = 0.4;
const MISSPELT_WORTH = 0.4;
/** From this many letters on a word may be misspelt: by one letter, and by two from twice as many on. */
const MISSPELT_FROM = 5;

/**
 * An inverted index: for each word the documents that hold it, with their weight by BM25. Words lie sorted, so that all
 * that begin alike are neighbours, and postings lie in one array, so that a hundred thousand documents are looked
 * through in milliseconds (see docs/decisions).
 */
export class WordIndex {
  readonly #terms: readonly string[];
  /** Where the postings of each term begin; one more for the end. */
  readonly #starts: Uint32Array;
  readonly #documents: Uint32Array;
  readonly #weights: Float32Array;
  readonly #size: number;

  constructor(documents: readonly (readonly WeightedWords[])[]) {
    const lengths = documents.map((parts) => parts.reduce((sum, { words }) => sum + words.length, 0));
    const average = lengths.reduce((sum, length) => sum + length, 0) / documents.length || 1;
    const postings = new Map<string, number[]>();
    documents.forEach((parts, document) => {
      const relative = 1 - LENGTH + LENGTH * ((lengths[document] ?? 0) / average);
      for (const [word, count] of countWords(parts)) {
        const list = postings.get(word);
        const weight = (count * (SATURATION + 1)) / (count + SATURATION * relative);
        if (list === undefined) postings.set(word, [document, weight]);
        else list.push(document, weight);
      }
    });
    this.#size = documents.length;
    this.#terms = [...postings.keys()].sort();
    this.#starts = new Uint32Array(this.#terms.length + 1);
    const lists = this.#terms.map((term) => postings.get(term) ?? []);
    lists.forEach((list, at) => (this.#starts[at + 1] = (this.#starts[at] ?? 0) + list.length / 2));
    const total = this.#starts[this.#terms.length] ?? 0;
    this.#documents = new Uint32Array(total);
    this.#weights = new Float32Array(total);
    let at = 0;
    for (const list of lists)
      for (let i = 0; i < list.length; i += 2, at++) {
        this.#documents[at] = list[i] ?? 0;
        this.#weights[at] = list[i + 1] ?? 0;
      }
  }

  /** The documents that answer the words, best first; nothing for no words. */
  search(words: readonly string[], { match, isTyped }: SearchOptions): WordHits {
    const scores = new Float64Array(this.#size);
    // How many of the words a document has met so far: one that misses a word before is out.
    const met = new Uint8Array(this.#size);
    const terms = new Set<string>();
    let asked = 0;
    for (const word of new Set(words)) {
      for (const { term, worth } of this.#termsFor(word, isTyped)) {
        terms.add(this.#terms[term] ?? '');
        this.#add(term, worth, scores, met, match === 'every' ? asked : -1);
      }
      asked++;
    }
    const isFound = (at: number): boolean =>
      asked > 0 && (match === 'every' ? met[at] === asked : (scores[at] ?? 0) > 0);
    return { documents: bestFirst(scores, isFound), scores, terms: [...terms] };
  }

  /** Adds a term's postings; with `before` at 0 or more only to documents that met that many words already. */
  #add(term: number, worth: number, scores: Float64Array, met: Uint8Array, before: number): void {
    const end = this.#starts[term + 1] ?? 0;
    const start = this.#starts[term] ?? 0;
    const points = worth * rarity(this.#size, end - start);
    for (let at = start; at < end; at++) {
      const document = this.#documents[at] ?? 0;
      if (before >= 0) {
        const count = met[document] ?? 0;
        if (count < before) continue;
        met[document] = before + 1;
      }
      scores[document] = (scores[document] ?? 0) + points * (this.#weights[at] ?? 0);
    }
  }

  /** The terms that meet a word: itself, those that begin so, else those almost so; and what each is worth. */
  #termsFor(word: string, isTyped: boolean): { term: number; worth: number }[] {
    const first = this.#place(word);
    if (!isTyped || !BEGINS.test(word)) return this.#terms[first] === word ? [{ term: first, worth: 1 }] : [];
    const found: { term: number; worth: number }[] = [];
    for (let term = first; this.#terms[term]?.startsWith(word) === true; term++)
      found.push({ term, worth: this.#terms[term] === word ? 1 : BEGINNING_WORTH });
    if (found.length > 0 || word.length < MISSPELT_FROM) return found;
    const most = word.length < 2 * MISSPELT_FROM ? 1 : 2;
    this.#terms.forEach((one, term) => {
      const away = distance(word, one, most);
      if (away <= most) found.push({ term, worth: MISSPELT_WORTH / away });
    });
    return found;
  }

  /** Where a word stands, or would stand, among the sorted terms. */
  #place(word: string): number {
    let [low, high] = [0, this.#terms.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#terms[middle] ?? '') < word) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Finer differences of points do not count; with up to four thousand points the keys stay whole numbers. */
const STEPS = 1000;
const MOST_POINTS = 4000;

/** The places that were found, those with more points first: sorted as plain numbers, which takes a fraction of the time. */
function bestFirst(scores: Float64Array, isFound: (at: number) => boolean): Uint32Array {
  const keys = new Float64Array(scores.length);
  let found = 0;
  for (let at = 0; at < scores.length; at++)
    if (isFound(at))
      keys[found++] =
        Math.round((MOST_POINTS - Math.min(MOST_POINTS, scores[at] ?? 0)) * STEPS) * scores.length + at;
  return Uint32Array.from(keys.subarray(0, found).sort(), (key) => key % scores.length);
}

/** How much each word of a document counts: once for each time, by the weight of the part it stands in. */
function countWords(parts: readonly WeightedWords[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { words, weight } of parts)
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + weight);
  return counts;
}

/** Inverse document frequency, never below 0. */
const rarity = (documents: number, holding: number): number =>
  Math.log(1 + (documents - holding + 0.5) / (holding + 0.5));

/** How many letters must be changed, added or left out to make one word the other; any number above `most` stands for more. */
function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
      );
    if (Math.min(...next) > most) return most + 1;
    row = next;
  }
  return row[b.length] ?? most + 1;
}
