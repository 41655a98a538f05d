import { isUnspaced, UNIT_SCRIPTS } from '../../text/boundaries.ts';
import { smallWordsOf } from '../../text/language.ts';
import { matchKey } from '../../text/matchkey.ts';
import type { Beginning } from '../beginnings.ts';
import { type Word, beginningsOf, withoutFollowers } from '../firstwords.ts';
import { LETTERS } from '../windows.ts';
import { type ListedEntry, entriesOf, phrasesIn } from './compile.ts';
import type { CountryNames } from './countries.ts';
import { type LexiconData, type Spellings, spellingsOf } from './grammar.ts';

/** Words this short tell nothing. */
const SHORT = 2;
/** Categories of the words that make a sentence one about fighters: a figure needs at least one of them. */
const FIGHTING: ReadonlySet<string> = new Set(['strong', 'jihadist', 'fighter', 'fighting']);
/** Or it has the name of a country to which people from abroad went to fight, whatever they are called. */
const BATTLEFIELDS: ReadonlySet<string> = new Set(['SY', 'IQ']);
const WORD = /[[\p{L}\p{M}\p{N}]--[\u3000-\uffff]]+\*?|[[\p{L}\p{N}]&&[\u3000-\uffff]]+/gv;

const isDense = ({ letters }: Word): boolean => isUnspaced(letters.charCodeAt(0));
const isShort = ({ letters }: Word): boolean => letters.length <= SHORT;
const isSingle = (phrase: string): boolean => phrase.match(WORD)?.length === 1;
const isLong = ({ letters }: Word): boolean => letters.length >= LETTERS;

/**
 * The words of a phrase, dense ones in one. Small ones before a longer one are left out: they stand in every paragraph;
 * so are short stems, which may go on with any letter.
 */
function wordsOfPhrase(phrase: string, small: ReadonlySet<string>): Word[] {
  const words = (matchKey(phrase).match(WORD) ?? []).map((word) => ({
    letters: word.replace('*', ''),
    isOpen: word.endsWith('*'),
  }));
  if (words.every(isDense)) {
    const letters = words.map((word) => word.letters);
    return [
      { letters: letters.filter(({ length }) => length > 1).join('') || letters.join(''), isOpen: true },
    ];
  }
  const at = words.findIndex((word) => isLong(word) && !small.has(word.letters));
  const tellsNothing = (word: Word): boolean => small.has(word.letters) || (word.isOpen && !isLong(word));
  return words.slice(0, at).every(tellsNothing) ? words.slice(Math.max(0, at)) : words;
}

/** How a phrase of figures begins; what is as short as "IS" is looked for in capitals only. */
function beginningsOfPhrase(words: readonly Word[], next: ReadonlySet<string>): Beginning[] {
  const [first, ...others] = words;
  if (first === undefined) return [];
  const capitals = first.letters.toUpperCase();
  if (isShort(first) && capitals !== first.letters && others.every(isShort))
    return [{ kind: 'acronym', text: capitals }];
  const script = UNIT_SCRIPTS[first.letters.charCodeAt(0)];
  const like = [...next].filter((letter) => UNIT_SCRIPTS[letter.charCodeAt(0)] === script);
  return beginningsOf(words, like).map((text) => ({ kind: 'words', text }));
}

const battlefieldsAmong = (entries: readonly ListedEntry[]): string[] =>
  entries
    .filter(({ category, value }) => category === 'country' && BATTLEFIELDS.has(value))
    .map(({ words }) => words.join(' '))
    .filter(({ length }) => length > 1);

/** A beginning in the spelling of the lexicon, and in those that are read as it. */
function spelledAs({ kind, text }: Beginning, { variants }: Spellings): Beginning[] {
  const older = (letter: string): string[] =>
    [...variants].filter(([, as]) => as === letter).map(([variant]) => variant);
  const written = Array.from(text).reduce<string[]>(
    (begun, letter) => {
      const ways = older(letter);
      return begun.flatMap((start) => (ways.length > 0 ? ways : [letter]).map((way) => start + way));
    },
    [''],
  );
  return [...new Set([text, ...written])].map((way) => ({ kind, text: way }));
}

/** The beginnings of the words of fighting in a language; phrases in which another one stands are found by that. */
export function beginningsOfFigures(data: LexiconData, countries: CountryNames): Beginning[] {
  const small = smallWordsOf(data.lang);
  const next = new Set(matchKey(Object.values(data.words).join('')).match(/\p{L}/gu));
  const spellings = spellingsOf(data);
  const fighting = Object.entries(data.words)
    .flatMap(([key, list]) => phrasesIn(key, list))
    .filter(({ category }) => FIGHTING.has(category));
  const phrases = [...fighting.map(({ phrase }) => phrase), ...battlefieldsAmong(entriesOf(data, countries))];
  const single = phrases
    .filter(isSingle)
    .flatMap((phrase) => beginningsOfPhrase(wordsOfPhrase(phrase, new Set()), next));
  const isFound = (word: string): boolean =>
    single.some(({ kind, text }) =>
      kind === 'acronym' ? word === matchKey(text) : text.length >= LETTERS && word.startsWith(text),
    );
  const others = phrases.filter(
    (phrase) =>
      !isSingle(phrase) &&
      !matchKey(phrase)
        .match(WORD)
        ?.some((word) => isFound(word)),
  );
  const more = others.flatMap((phrase) => beginningsOfPhrase(wordsOfPhrase(phrase, small), next));
  return withoutFollowers([...single, ...more].flatMap((one) => spelledAs(one, spellings)));
}
