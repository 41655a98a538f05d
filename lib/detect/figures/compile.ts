import { type CountryNames, namedIn, stemOf } from './countries.ts';
import { type Entry, type LexiconData, type Spellings, spelled, spellingsOf } from './grammar.ts';
import { normal } from './words.ts';

/** An entry before it is packed. */
export type ListedEntry = Omit<Entry, 'endings'>;

const CAPITAL = /\p{Lu}/u;
/** Whether a phrase is one word in capitals. */
const isUpper = (phrase: string): boolean => phrase.length > 1 && /^\p{Lu}+$/u.test(phrase);

/** A phrase that a lexicon lists, as it is written there. */
export interface ListedPhrase {
  category: string;
  phrase: string;
  value: string;
}

/** What a list of a lexicon says: its key is a category, with a value for the whole list after a colon. */
export function phrasesIn(key: string, list: string): ListedPhrase[] {
  const [category = '', shared = ''] = key.split(':');
  return list.split('|').map((item) => {
    const at = item.lastIndexOf('=');
    return at < 1
      ? { category, phrase: item, value: shared }
      : { category, phrase: item.slice(0, at), value: item.slice(at + 1) };
  });
}

/** A word made from a country's name. */
export interface MadeWord {
  name: string;
  code: string;
  pattern: string;
  category: string;
}

/** The names of countries that a lexicon lists itself, without their open endings. */
const countriesListed = ({ words }: LexiconData): [name: string, code: string][] =>
  phrasesIn('country', words['country'] ?? '').map(({ phrase, value }) => [phrase.replace('*', ''), value]);

/** The words made from the names of countries, those of CLDR and those of the lexicon ("…人", "người …"). */
export function wordsMade(data: LexiconData, countries: CountryNames): MadeWord[] {
  const names = [...namedIn(countries, data.lang), ...countriesListed(data)];
  return Object.entries(data.fromCountries ?? {}).flatMap(([category, patterns]) =>
    patterns
      .split('|')
      .flatMap((pattern) => names.map(([name, code]) => ({ name, code, pattern, category }))),
  );
}

/** A phrase in the letters that texts are compared in. */
export const plainly = (phrase: string, spellings: Spellings): string => normal(spelled(phrase, spellings));

function entriesFor(listed: ListedPhrase, data: LexiconData, spellings: Spellings): ListedEntry[] {
  const { category, phrase, value } = listed;
  if (category === 'demonym')
    return ['nation', 'national'].flatMap((kind) =>
      entriesFor({ category: kind, phrase, value }, data, spellings),
    );
  const plain = plainly(phrase, spellings);
  const words = data.segmented === true ? [plain] : plain.split(' ');
  return [{ category, value, words, upper: CAPITAL.test(phrase) && isUpper(phrase) }];
}

/** All entries of a lexicon, those of countries among them, in the order in which the first of equals counts. */
export function entriesOf(data: LexiconData, countries: CountryNames): ListedEntry[] {
  const spellings = spellingsOf(data);
  const named = namedIn(countries, data.lang).map(([name, code]) => ({
    category: 'country',
    phrase: stemOf(name, data.countryEndings ?? 0),
    value: code,
  }));
  const made = wordsMade(data, countries).map(({ name, code, pattern, category }) => ({
    category,
    phrase: pattern.replace('{}', name),
    value: code,
  }));
  const listed = Object.entries(data.words).flatMap(([key, list]) => phrasesIn(key, list));
  return [...listed, ...named, ...made].flatMap((phrase) => entriesFor(phrase, data, spellings));
}
