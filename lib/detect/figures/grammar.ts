import type { NumberPart } from '../../text/numberwords.ts';
import type { WordTable } from './wordtable.ts';

/** How a language is written, as far as its words do not tell. */
export interface Traits {
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
  /** Pairs of characters, written in one: the first is read as the second (國 as 国). */
  variants?: string;
}

/**
 * The words of one language. Keys of `words` are categories, with a value for the whole list after a colon
 * ("before:moreThan"); entries are separated by `|`, a value for one entry follows `=`, a final `*` allows any ending,
 * and a word in capitals stands only for itself in capitals.
 */
export interface LexiconData extends Traits {
  /** The writings of the language that name countries apart (zh, zh-Hant); the language itself where absent. */
  countryLocales?: string[];
  /** Words made from the name of every country, in whose place `{}` stands: categories as in `words`. */
  fromCountries?: Record<string, string>;
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

/** The spellings of a language that are read as others. */
export interface Spellings {
  variants: ReadonlyMap<string, string>;
  /** Any letter that is read as another. */
  varied: RegExp | undefined;
}

/** A language ready to be read. */
export interface Grammar extends Spellings {
  data: Traits;
  words: WordTable<Entry>;
  /** For segmented scripts: the longest word by first character. */
  longest: ReadonlyMap<string, number>;
  parts: ReadonlyMap<string, NumberPart>;
}

/** "x100" is a small multiplier, "X1000" a big one, a bare number a unit; "30 about" is one that is meant roughly. */
export function numberPart(value: string): NumberPart {
  const amount = Number.parseFloat(value.replace(/^[xX]/, ''));
  const kind = value.startsWith('x') ? 'small' : value.startsWith('X') ? 'big' : 'unit';
  return { kind, value: amount };
}

/** Which letters are read as which. */
export function spellingsOf({ variants: pairs = '' }: Traits): Spellings {
  const variants = new Map<string, string>();
  for (let i = 0; i + 1 < pairs.length; i += 2) variants.set(pairs.charAt(i), pairs.charAt(i + 1));
  const varied = variants.size === 0 ? undefined : new RegExp(`[${[...variants.keys()].join('')}]`, 'g');
  return { variants, varied };
}

/** A text in the one spelling that the lexicon knows, of the same length. */
export const spelled = (text: string, { variants, varied }: Spellings): string =>
  varied === undefined ? text : text.replace(varied, (letter) => variants.get(letter) ?? letter);
