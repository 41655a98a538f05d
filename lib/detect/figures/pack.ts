import { type ListedEntry, entriesOf, plainly, wordsMade } from './compile.ts';
import type { CountryNames } from './countries.ts';
import { type LexiconData, spellingsOf } from './grammar.ts';
import { BASE, MADE, type PackedLexicon, UPPER } from './unpack.ts';
import { writeTable } from './wordtable.ts';

/** All that one phrase may mean. */
interface Meant {
  words: readonly string[];
  upper: boolean;
  /** Values by category. */
  meaning: Map<string, string>;
}

/** Entries by phrase; of the same category only the first counts. */
function byPhrase(entries: readonly ListedEntry[]): Meant[] {
  const phrases = new Map<string, Meant>();
  for (const { words, upper, category, value } of entries) {
    const key = (upper ? UPPER : '') + words.join(' ');
    const known = phrases.get(key) ?? { words, upper, meaning: new Map<string, string>() };
    if (!known.meaning.has(category)) known.meaning.set(category, value);
    phrases.set(key, known);
  }
  return [...phrases.values()];
}

const written = ({ meaning }: Meant): string =>
  [...meaning].map(([category, value]) => `${category}=${value}`).join(',');

/** A list whose members are known by their numbers. */
class Numbered {
  readonly #numbers = new Map<string, number>();

  numberOf(member: string): string {
    const known = this.#numbers.get(member) ?? this.#numbers.size;
    this.#numbers.set(member, known);
    return known.toString(BASE);
  }

  get list(): string {
    return [...this.#numbers.keys()].join('|');
  }
}

/** How the words made from names of countries are written, by phrase and meaning. */
function madeItems(data: LexiconData, countries: CountryNames, names: Numbered, patterns: Numbered) {
  const spellings = spellingsOf(data);
  const categoriesOf = new Map<string, string[]>();
  const made = wordsMade(data, countries).map((word) => ({
    ...word,
    pattern: plainly(word.pattern, spellings),
  }));
  for (const { pattern, category } of made) {
    const known = categoriesOf.get(pattern) ?? [];
    if (!known.includes(category)) categoriesOf.set(pattern, [...known, category]);
  }
  const items = new Map<string, string>();
  for (const { name, code, pattern } of made) {
    const categories = categoriesOf.get(pattern) ?? [];
    const plain = plainly(name, spellings);
    const key = `${pattern.replace('{}', plain)}|${categories.map((category) => `${category}=${code}`).join(',')}`;
    if (items.has(key)) continue;
    const number = names.numberOf(`${plain}=${code}`);
    items.set(key, `${MADE}${number}.${patterns.numberOf(`${pattern}=${categories.join(',')}`)}`);
  }
  return items;
}

/** Which characters words of so many letters at most begin with. */
function longestByHead(entries: readonly ListedEntry[]): Record<string, string> {
  const longest = new Map<string, number>();
  for (const {
    words: [word = ''],
  } of entries)
    longest.set(word.charAt(0), Math.max(longest.get(word.charAt(0)) ?? 0, word.length));
  const heads: Record<string, string> = {};
  for (const [head, length] of longest) if (length > 1) heads[length] = (heads[length] ?? '') + head;
  return heads;
}

const partsOf = (entries: readonly ListedEntry[]): string =>
  entries
    .filter(({ category, words }) => category === 'num' && words.length === 1)
    .map(({ words, value }) => `${words[0]?.replace('*', '')}=${value}`)
    .join('|');

/** Works out a lexicon as it ships. */
export function packLexicon(data: LexiconData, countries: CountryNames): PackedLexicon {
  const { words: _words, fromCountries: _made, countryLocales: _locales, ...traits } = data;
  const entries = entriesOf(data, countries);
  const [meanings, names, patterns] = [new Numbered(), new Numbered(), new Numbered()];
  const made = madeItems(data, countries, names, patterns);
  const items = byPhrase(entries).map((meant): [string, string] => {
    const phrase = meant.words.join(' ');
    const short = meant.upper ? undefined : made.get(`${phrase}|${written(meant)}`);
    return [
      meant.words[0] ?? '',
      short ?? `${meant.upper ? UPPER : ''}${phrase}=${meanings.numberOf(written(meant))}`,
    ];
  });
  return {
    traits,
    table: writeTable(items),
    meanings: meanings.list,
    names: names.list,
    patterns: patterns.list,
    longest: data.segmented === true ? longestByHead(entries) : {},
    parts: data.joint === undefined ? '' : partsOf(entries),
  };
}
