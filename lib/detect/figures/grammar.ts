import type { NumberPart } from '../../text/numberwords.ts';
import { countryWords } from './countries.ts';
import { normal, splitWords } from './words.ts';

/**
 * The words of one language. Keys of `words` are categories, with a value for the whole list after a colon
 * ("before:moreThan"); entries are separated by `|`, a value for one entry follows `=`, a final `*` allows any ending.
 */
export interface LexiconData {
  lang: string;
  /** Written without spaces between words: tokens are the longest words of this lexicon. */
  segmented?: boolean;
  /** Adjectives follow their noun. */
  postAdjective?: boolean;
  /** Origin and place phrases stand before the number. */
  prenominal?: boolean;
  /** Number words are written in one, joined by this ("und"); absent where they are not. */
  joint?: string;
  /** One-letter words written together with the next (Arabic). */
  proclitics?: boolean;
  /** All nouns have capitals: capitals tell no names. */
  nounCapitals?: boolean;
  /** How many letters of a country's name may change at its end (inflection). */
  countryEndings?: number;
  words: Record<string, string>;
}

/** One entry of the lexicon. */
export interface Entry {
  category: string;
  value: string;
  words: string[];
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
}

const add = <K, V>(map: Map<K, V[]>, key: K, value: V): void => {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
};

/** "x100" is a small multiplier, "X1000" a big one, a bare number a unit. */
export function numberPart(value: string): NumberPart {
  const amount = Number(value.replace(/^[xX]/, ''));
  const kind = value.startsWith('x') ? 'small' : value.startsWith('X') ? 'big' : 'unit';
  return { kind, value: amount };
}

function addEntry(grammar: Grammar, category: string, phrase: string, value: string): void {
  const { data } = grammar;
  const words = data.segmented ? [normal(phrase)] : splitWords(normal(phrase));
  const first = words[0];
  if (first === undefined) return;
  if (category === 'demonym') {
    for (const as of ['nation', 'national']) addEntry(grammar, as, phrase, value);
    return;
  }
  const entry: Entry = { category, value, words };
  if (first.endsWith('*')) {
    add(grammar.stems, first.slice(0, -1), entry);
    grammar.longestStem = Math.max(grammar.longestStem, first.length - 1);
  } else add(grammar.exact, first, entry);
  if (data.segmented) {
    const head = first.charAt(0);
    grammar.longest.set(head, Math.max(grammar.longest.get(head) ?? 0, first.length));
  }
  if (category === 'num') grammar.parts.set(first.replace('*', ''), numberPart(value));
}

/** Compiles a lexicon: linear in its size, done once per language and only when a text needs it. */
export function compile(data: LexiconData): Grammar {
  const grammar: Grammar = {
    data,
    exact: new Map(),
    stems: new Map(),
    longestStem: 0,
    longest: new Map(),
    parts: new Map(),
  };
  for (const [key, list] of Object.entries(data.words)) {
    const [category = '', shared = ''] = key.split(':');
    for (const item of list.split('|')) {
      const at = item.lastIndexOf('=');
      if (at < 1) addEntry(grammar, category, item, shared);
      else addEntry(grammar, category, item.slice(0, at), item.slice(at + 1));
    }
  }
  for (const [phrase, code] of countryWords(data.lang, data.countryEndings ?? 0))
    addEntry(grammar, 'country', phrase, code);
  return grammar;
}
