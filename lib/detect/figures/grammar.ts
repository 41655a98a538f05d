import type { NumberPart } from '../../text/numberwords.ts';
import { countryNames, stemOf } from './countries.ts';
import { normal, splitWords } from './words.ts';

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
  /** How many letters may follow the stem of the first word; any number where absent. */
  endings?: number;
  /** Written in capitals in the lexicon: stands for itself only so ("IS", not "is"). */
  upper?: boolean;
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

const BEYOND_LATIN = /[\u0370-\uffff]/g;

/** A text in the one spelling that the lexicon knows, of the same length. */
export const spelled = (text: string, { variants }: Pick<Grammar, 'variants'>): string =>
  variants.size === 0 ? text : text.replace(BEYOND_LATIN, (letter) => variants.get(letter) ?? letter);

function addEntry(grammar: Grammar, category: string, written: string, value: string): void {
  const { data } = grammar;
  const phrase = spelled(written, grammar);
  const words = data.segmented ? [normal(phrase)] : splitWords(normal(phrase));
  const first = words[0];
  if (first === undefined) return;
  if (category === 'demonym') {
    for (const as of ['nation', 'national']) addEntry(grammar, as, phrase, value);
    return;
  }
  const ending = data.countryEndings !== undefined && INFLECTED.has(category);
  const upper = phrase.length > 1 && !phrase.includes(' ') && /^\p{Lu}+$/u.test(phrase);
  const entry: Entry = {
    category,
    value,
    words,
    ...(ending ? { endings: data.countryEndings } : {}),
    ...(upper ? { upper } : {}),
  };
  if (first.endsWith('*')) {
    add(grammar.stems, first.slice(0, -1), entry);
    grammar.longestStem = Math.max(grammar.longestStem, first.length - 1);
  } else add(grammar.exact, first, entry);
  if (data.segmented) {
    const head = first.charAt(0);
    grammar.longest.set(head, Math.max(grammar.longest.get(head) ?? 0, first.length));
  }
  if (category === 'num' && words.length === 1) grammar.parts.set(first.replace('*', ''), numberPart(value));
}

/** Countries under the names of CLDR and of the lexicon, and the words made from them ("…人", "người …"). */
function addCountries(grammar: Grammar, listed: [string, string][]): void {
  const { data } = grammar;
  const named = countryNames(data.countryLocales ?? [data.lang]);
  for (const [name, code] of named)
    addEntry(grammar, 'country', stemOf(name, data.countryEndings ?? 0), code);
  for (const [category, patterns] of Object.entries(data.fromCountries ?? {}))
    for (const pattern of patterns.split('|'))
      for (const [name, code] of [...named, ...listed])
        addEntry(grammar, category, pattern.replace('{}', name.replace('*', '')), code);
}

/** A phrase that a lexicon lists, with its category and value. */
interface ListedPhrase {
  category: string;
  phrase: string;
  value: string;
}

/** All that a lexicon lists, phrase by phrase. */
export const phrasesOf = ({ words }: LexiconData): ListedPhrase[] =>
  Object.entries(words).flatMap(([key, list]) => {
    const [category = '', shared = ''] = key.split(':');
    return list.split('|').map((item) => {
      const at = item.lastIndexOf('=');
      return at < 1
        ? { category, phrase: item, value: shared }
        : { category, phrase: item.slice(0, at), value: item.slice(at + 1) };
    });
  });

/** Compiles a lexicon: linear in its size, done once per language and only when a text needs it. */
export function compile(data: LexiconData): Grammar {
  const grammar: Grammar = {
    data,
    exact: new Map(),
    stems: new Map(),
    longestStem: 0,
    longest: new Map(),
    parts: new Map(),
    variants: variantsOf(data.variants ?? ''),
  };
  const countries: [string, string][] = [];
  for (const { category, phrase, value } of phrasesOf(data)) {
    addEntry(grammar, category, phrase, value);
    if (category === 'country') countries.push([phrase, value]);
  }
  addCountries(grammar, countries);
  return grammar;
}
