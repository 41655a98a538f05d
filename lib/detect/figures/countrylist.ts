import type { CountryCode } from '../../model/quantity.ts';
import type { Amount } from './amount.ts';
import type { Figure } from './figure.ts';
import type { ReadBare } from './joining.ts';
import { placesAt } from './places.ts';
import { known, wordAt, type Sentence } from './sentence.ts';
import { hitAt, lengthAt, type Hit } from './tokens.ts';

/** "Tunisia (6,000)". */
export function readCountry(sentence: Sentence, amount: Amount): Figure | undefined {
  if (!/^[(（]$/.test(wordAt(sentence, amount.from - 1))) return undefined;
  let close = amount.to;
  while (close < amount.to + 3 && !/^[)）]$/.test(wordAt(sentence, close))) close++;
  if (!/^[)）]$/.test(wordAt(sentence, close))) return undefined;
  const country = countryBefore(sentence, amount.from - 1);
  if (!country) return undefined;
  const { from, code } = country;
  const because = ['country-list'];
  return { amount, from, to: close + 1, form: 'country', country: code, confidence: 0.8, because };
}

/** Whether a clause or an item ends at a token; a dash ends one where no other number follows. */
const isEnd = (sentence: Sentence, at: number): boolean =>
  sentence.tokens[at] === undefined ||
  /^[,.;:|/·)，。；：、،؛]$/.test(wordAt(sentence, at)) ||
  (wordAt(sentence, at) === '-' && sentence.tokens[at + 1]?.kind !== 'number');

/** No name of a country is longer, in tokens ("Ả Rập Xê-út"). */
const LONGEST_NAME = 6;

/** The country that ends directly before a token. */
function countryBefore(sentence: Sentence, at: number): { from: number; code: CountryCode } | undefined {
  for (let from = Math.max(0, at - LONGEST_NAME); from < at; from++) {
    const named = (category: string): Hit | undefined => {
      const hit = hitAt(sentence.tokens, from, category);
      return hit && from + hit.length === at && hit.value !== '' ? hit : undefined;
    };
    const country = named('country') ?? named('national');
    if (country) return { from, code: country.value };
  }
  return undefined;
}

/** Whether a country is the last of places behind a preposition: "в Йемене и Сомали — несколько сотен" are there. */
function isPlace(sentence: Sentence, from: number, to: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - LONGEST_NAME); at--) {
    const opening = lengthAt(sentence.tokens, at, 'in');
    if (opening > 0 && placesAt(sentence, at + opening)?.to === to) return true;
  }
  return false;
}

/** The country that a mark parts from its number: "Tunisia: 6,000", "из Туниса — 6 тыс.". */
function pairedWith(sentence: Sentence, amount: Amount): { from: number; code: CountryCode } | undefined {
  const parted = /^[:,、，-]$/.test(wordAt(sentence, amount.from - 1));
  const ends = isEnd(sentence, amount.to) || known(sentence, amount.to, 'and');
  const country = parted && ends ? countryBefore(sentence, amount.from - 1) : undefined;
  return country && !isPlace(sentence, country.from, amount.from - 1) ? country : undefined;
}

/** Whether a country is paired with its number by a mark. */
export const isPaired = (sentence: Sentence, amount: Amount): boolean =>
  wordAt(sentence, amount.from - 1) !== ',' && pairedWith(sentence, amount) !== undefined;

/** "Tunisia: 6,000" within a line of such pairs; the number alone. */
const readPair: ReadBare = ({ sentence }, amount) => {
  const separator = wordAt(sentence, amount.from - 1);
  const country = pairedWith(sentence, amount);
  const start = wordAt(sentence, (country?.from ?? 0) - 1);
  // after a comma a clause may begin, unless the list is one of pairs: "France, 1,700; Germany, 760"
  const item = /^[:;：；|]?$/.test(start) || (separator !== ',' && /^[,·(-]$/.test(start));
  if (!country || (!item && !known(sentence, country.from - 1, 'and', 'from'))) return undefined;
  const { from, to } = amount;
  const because = ['country-list'];
  return {
    amount,
    from,
    to,
    form: 'cell',
    country: country.code,
    measure: 'travelled',
    confidence: 0.75,
    because,
  };
};

/** Pairs of country and number, which a heading behind them may explain. */
export const LISTS: readonly ReadBare[] = [({ sentence }, amount) => readCountry(sentence, amount), readPair];
