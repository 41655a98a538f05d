import { type Entry, type Grammar, type Traits, numberPart, spellingsOf } from './grammar.ts';
import { WordTable, type WrittenTable } from './wordtable.ts';

/** A lexicon as it ships: worked out when the extension is built, so that a first text waits for next to nothing. */
export interface PackedLexicon {
  traits: Traits;
  /**
   * Items of two kinds: a phrase with the number of its meaning ("al - qaeda=4"; `!` before one that stands for itself in
   * capitals only), and a word made from a country's name, by the numbers of name and pattern ("<7.2"). Numbers have the
   * base of `BASE`.
   */
  table: WrittenTable;
  /** What phrases mean: categories with their values, "nation=TN,national=TN", parted by `|`. */
  meanings: string;
  /** Names of countries with their codes, "tunesien=TN", parted by `|`. */
  names: string;
  /** What words are made of a name, and of which categories they are: "aus {}=from,nation", parted by `|`. */
  patterns: string;
  /** For segmented scripts: the characters that words of so many letters at most begin with. */
  longest: Record<string, string>;
  /** Number words of one word that others are made of, with their values: "zwei=2|drei=3". */
  parts: string;
}

export const BASE = 36;
export const UPPER = '!';
export const MADE = '<';

/** Words of which others are made that mean something else ("Сирия", "сирийский"): their stems take short endings only. */
const INFLECTED: ReadonlySet<string> = new Set(['country', 'national']);

/** Parts a string at the last sign of a kind: phrases may hold it, what stands behind does not. */
function cutAtLast(text: string, sign: string): [before: string, after: string] {
  const at = text.lastIndexOf(sign);
  return [text.slice(0, at), text.slice(at + 1)];
}

/** Reads the items of a lexicon. */
class ItemReader {
  readonly #traits: Traits;
  readonly #meanings: readonly string[];
  readonly #names: readonly string[];
  readonly #patterns: readonly string[];

  constructor({ traits, meanings, names, patterns }: PackedLexicon) {
    this.#traits = traits;
    this.#meanings = meanings.split('|');
    this.#names = names.split('|');
    this.#patterns = patterns.split('|');
  }

  read(item: string): readonly [word: string, entries: Entry[]] {
    return item.startsWith(MADE) ? this.#readMade(item) : this.#readPhrase(item);
  }

  #readMade(item: string): readonly [string, Entry[]] {
    const [name, pattern] = cutAtLast(item.slice(1), '.').map((digits) => Number.parseInt(digits, BASE));
    const [country, code] = cutAtLast(this.#names[name ?? 0] ?? '', '=');
    const [form, categories] = cutAtLast(this.#patterns[pattern ?? 0] ?? '', '=');
    const words = this.#wordsOf(form.replace('{}', country));
    return [
      words[0] ?? '',
      categories.split(',').map((category) => this.#entry(words, category, code, false)),
    ];
  }

  #readPhrase(item: string): readonly [string, Entry[]] {
    const upper = item.startsWith(UPPER) && !item.startsWith(`${UPPER}=`);
    const [phrase, meaning] = cutAtLast(upper ? item.slice(1) : item, '=');
    const words = this.#wordsOf(phrase);
    const told = this.#meanings[Number.parseInt(meaning, BASE)] ?? '';
    const entries = told.split(',').map((one) => {
      const [category, value] = cutAtLast(one, '=');
      return this.#entry(words, category, value, upper);
    });
    return [words[0] ?? '', entries];
  }

  readonly #wordsOf = (phrase: string): string[] =>
    this.#traits.segmented === true ? [phrase] : phrase.split(' ');

  #entry(words: string[], category: string, value: string, upper: boolean): Entry {
    const endings = INFLECTED.has(category) ? this.#traits.countryEndings : undefined;
    return { category, value, words, endings, upper };
  }
}

/** Makes a language ready: its words are read when a text asks about them. */
export function openGrammar(lexicon: PackedLexicon): Grammar {
  const { traits, table, longest, parts } = lexicon;
  const reader = new ItemReader(lexicon);
  const longestByHead = new Map<string, number>();
  for (const [length, heads] of Object.entries(longest))
    for (const head of heads) longestByHead.set(head, Number(length));
  const numbers = parts.split('|').map((part) => cutAtLast(part, '='));
  return {
    data: traits,
    words: new WordTable(table, (item) => reader.read(item)),
    longest: longestByHead,
    parts: new Map(numbers.map(([word, value]) => [word, numberPart(value)])),
    ...spellingsOf(traits),
  };
}
