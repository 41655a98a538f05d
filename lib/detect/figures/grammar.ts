import type { NumberPart } from '../../text/numberwords.ts';
import { countryNames, stemOf } from './countries.ts';
import { normal } from './words.ts';

/**
 * The words of one language. Keys of `words` are categories, with a value for the whole list after a colon
 * ("before:moreThan"); entries are separated by `|`, a value for one entry follows `=`, a final `*` allows any ending,
 * and a word in capitals stands only for itself in capitals.
 */
export interface LexiconData {
  lang: string;
  /** Written without spaces between words: tokens are the longest words of this lexicon. */
  segmented?: boolean;
  /** Adjectives follow their noun. */
  postAdjective?: boolean;
  /** Origin and place phrases stand before the number. */
  prenominal?: boolean;
  /** A noun may stand directly before its number and counting word ("外国人戦闘員3万人"). */
  nounFirst?: boolean;
  /** An apostrophe joins endings to names and digits, and belongs to the word ("%20'si"). */
  suffixes?: boolean;
  /** Number words are written in one, joined by one of these ("en|ën"); absent where they are not. */
  joint?: string;
  /** One-letter words written together with the next (Arabic). */
  proclitics?: boolean;
  /** A year needs no preposition ("sank 2016"). */
  bareYears?: boolean;
  /** All nouns have capitals: capitals tell no names. */
  nounCapitals?: boolean;
  /** How many letters may stand at the end of the stem of a country or nationality (inflection). */
  countryEndings?: number;
  /** The writings of the language that name countries apart (zh, zh-Hant); the language itself where absent. */
  countryLocales?: string[];
  /** Words made from the name of every country, in whose place `{}` stands: categories as in `words`. */
  fromCountries?: Record<string, string>;
  /** Pairs of characters, written in one: the first is read as the second (國 as 国). */
  variants?: string;
  words: Record<string, string>;
}

/** One entry of the lexicon. */
export interface Entry {
  category: string;
  value: string;
  words: string[];
  /** How many letters may follow the stem of the first word; any number where undefined. */
  endings: number | undefined;
  /** Written in capitals in the lexicon: stands for itself only so ("IS", not "is"). */
  upper: boolean;
}

/** A compiled language: entries by first word, and by first stem. */
export interface Grammar {
  data: LexiconData;
  exact: Map<string, Entry[]>;
  stems: Map<string, Entry[]>;
  longestStem: number;
  /** For segmented scripts: every word, and the longest one by first character. */
  longest: Map<string, number>;
  parts: Map<string, NumberPart>;
  variants: ReadonlyMap<string, string>;
  /** Any letter that is read as another. */
  varied: RegExp | undefined;
}

const add = <K, V>(map: Map<K, V[]>, key: K, value: V): void => {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
};

/** "x100" is a small multiplier, "X1000" a big one, a bare number a unit; "30 about" is one that is meant roughly. */
export function numberPart(value: string): NumberPart {
  const amount = Number.parseFloat(value.replace(/^[xX]/, ''));
  const kind = value.startsWith('x') ? 'small' : value.startsWith('X') ? 'big' : 'unit';
  return { kind, value: amount };
}

function variantsOf(pairs: string): Map<string, string> {
  const variants = new Map<string, string>();
  for (let i = 0; i + 1 < pairs.length; i += 2) variants.set(pairs.charAt(i), pairs.charAt(i + 1));
  return variants;
}

/** Words of which others are made that mean something else ("Сирия", "сирийский"): their stems take short endings only. */
const INFLECTED: ReadonlySet<string> = new Set(['country', 'national']);

/** A text in the one spelling that the lexicon knows, of the same length. */
export const spelled = (text: string, { variants, varied }: Pick<Grammar, 'variants' | 'varied'>): string =>
  varied === undefined ? text : text.replace(varied, (letter) => variants.get(letter) ?? letter);

const CAPITAL = /\p{Lu}/u;

/**
 * Adds a list, made plain as a whole: entry by entry takes several times as long.
 * @param shared the value of entries that give none
 */
function addList(grammar: Grammar, category: string, list: string, shared: string): void {
  const plain = normal(spelled(list, grammar)).split('|');
  const items = list.split('|');
  const hasCapitals = CAPITAL.test(list);
  for (let i = 0; i < items.length; i++) {
    const item = items[i] ?? '';
    const phrase = plain[i] ?? '';
    const at = item.lastIndexOf('=');
    if (at < 1) addEntry(grammar, category, shared, phrase, hasCapitals && isUpper(item));
    else {
      const words = phrase.slice(0, phrase.lastIndexOf('='));
      addEntry(grammar, category, item.slice(at + 1), words, hasCapitals && isUpper(item.slice(0, at)));
    }
  }
}

/** Whether a phrase is one word in capitals. */
const isUpper = (phrase: string): boolean => phrase.length > 1 && /^\p{Lu}+$/u.test(phrase);

function addEntry(grammar: Grammar, category: string, value: string, phrase: string, upper: boolean): void {
  if (category === 'demonym') {
    addEntry(grammar, 'nation', value, phrase, upper);
    addEntry(grammar, 'national', value, phrase, upper);
    return;
  }
  const { data } = grammar;
  const space = data.segmented ? -1 : phrase.indexOf(' ');
  const words = space < 0 ? [phrase] : phrase.split(' ');
  const first = space < 0 ? phrase : phrase.slice(0, space);
  const endings = INFLECTED.has(category) ? data.countryEndings : undefined;
  const entry: Entry = { category, value, words, endings, upper };
  if (first.endsWith('*')) {
    add(grammar.stems, first.slice(0, -1), entry);
    grammar.longestStem = Math.max(grammar.longestStem, first.length - 1);
  } else add(grammar.exact, first, entry);
  if (data.segmented) {
    const head = first.charAt(0);
    grammar.longest.set(head, Math.max(grammar.longest.get(head) ?? 0, first.length));
  }
  if (category === 'num' && space < 0) grammar.parts.set(first.replace('*', ''), numberPart(value));
}

/** Names with their codes as a list has them. */
const listOf = (names: readonly [name: string, code: string][], write: (name: string) => string): string =>
  names.map(([name, code]) => `${write(name)}=${code}`).join('|');

/** Countries under the names of CLDR and of the lexicon, and the words made from them ("…人", "người …"). */
function addCountries(grammar: Grammar): void {
  const { data } = grammar;
  const named = countryNames(data.lang);
  const stem = (name: string): string => stemOf(name, data.countryEndings ?? 0);
  addList(grammar, 'country', listOf(named, stem), '');
  const all = [...named, ...countriesListed(data)];
  for (const [category, patterns] of Object.entries(data.fromCountries ?? {}))
    for (const pattern of patterns.split('|'))
      addList(
        grammar,
        category,
        listOf(all, (name) => pattern.replace('{}', name)),
        '',
      );
}

/** The names of countries that a lexicon lists itself, without their open endings. */
const countriesListed = ({ words }: LexiconData): [name: string, code: string][] =>
  (words['country'] ?? '')
    .split('|')
    .map((item) => item.replace('*', '').split('='))
    .map(([name = '', code = '']) => [name, code]);

/** Compiles a lexicon: linear in its size, done once per language and only when a text needs it. */
export function compile(data: LexiconData): Grammar {
  const variants = variantsOf(data.variants ?? '');
  const grammar: Grammar = {
    data,
    exact: new Map(),
    stems: new Map(),
    longestStem: 0,
    longest: new Map(),
    parts: new Map(),
    variants,
    varied: variants.size === 0 ? undefined : new RegExp(`[${[...variants.keys()].join('')}]`, 'g'),
  };
  for (const [key, list] of Object.entries(data.words)) {
    const [category = '', value = ''] = key.split(':');
    addList(grammar, category, list, value);
  }
  addCountries(grammar);
  return grammar;
}
