import type { CountryCode, CountryCount } from '../../model/quantity.ts';
import { isConflict } from './countries.ts';
import { isSpeaker } from './officials.ts';
import { known, type Sentence } from './sentence.ts';
import { endsBefore, hitAt, lengthAt } from './tokens.ts';

interface Places {
  to: number;
  countries: CountryCode[];
  /** Names a part of the world from which people come. */
  regional: boolean;
}

/** A list of countries and regions: "Syria, Iraq and northern Mali". */
export function placesAt(sentence: Sentence, from: number): Places | undefined {
  const { tokens } = sentence;
  const countries: CountryCode[] = [];
  let regional = false;
  let to = from;
  let at = from;
  while (at < tokens.length) {
    let begin = at;
    for (let i = 0; i < 3; i++)
      begin += lengthAt(tokens, begin, 'det', 'compass', 'in') || (tokens[begin]?.word === '-' ? 1 : 0);
    const country = hitAt(tokens, begin, 'country') ?? undefined;
    const region = country ? undefined : hitAt(tokens, begin, 'region');
    const place = country ?? region ?? hitAt(tokens, begin, 'town');
    regional ||= region !== undefined;
    if (!place) break;
    if (country) countries.push(country.value);
    to = begin + place.length;
    to += lengthAt(tokens, to, 'after-place');
    const comma = tokens[to]?.word === ',' || tokens[to]?.word === '、' || tokens[to]?.word === '،' ? 1 : 0;
    const and = lengthAt(tokens, to + comma, 'and');
    if (comma + and === 0 && !sentence.grammar.data.proclitics) break;
    at = to + comma + and;
  }
  return to > from ? { to, countries, regional } : undefined;
}

/** The count of countries that begins at token `at` ("more than 100 countries"). */
export function countriesAt(sentence: Sentence, at: number): { to: number; count: CountryCount } | undefined {
  const amount = sentence.amountAt.get(at);
  if (amount?.unit !== 'people') return undefined;
  let to = amount.to;
  for (let i = 0; i < 2 && lengthAt(sentence.tokens, to, 'states') === 0; i++)
    to += lengthAt(sentence.tokens, to, 'adj', 'pointing', 'more', 'of', 'foreign', 'regional');
  const states = lengthAt(sentence.tokens, to, 'states');
  const value = amount.low ?? amount.high;
  if (states === 0 || value === undefined) return undefined;
  to += states;
  return { to: to + lengthAt(sentence.tokens, to, 'region'), count: { qualifier: amount.qualifier, value } };
}

/** Whether the country at a token is one that people leave ("from Syria", "シリアから"). */
const isLeft = (sentence: Sentence, at: number, length: number): boolean =>
  known(sentence, at - 1, 'from') || hitAt(sentence.tokens, at + length, 'whence')?.value === 'leaving';

/** Whether the country at a token is the one that people are said to have left ("have left Germany"). */
function isObject({ tokens }: Sentence, at: number): boolean {
  const from = at - (lengthAt(tokens, at - 1, 'det') === 1 ? 1 : 0);
  return endsBefore(tokens, from, 'left');
}

/** Countries in peace that a sentence says its people come from, wherever it does ("Aus Österreich sind 300 …"). */
export function homesNamed(sentence: Sentence): CountryCode[] {
  return sentence.tokens.flatMap(({ hits }, at) => {
    const country = hits.find(({ category }) => category === 'country');
    if (!country || isConflict(country.value)) return [];
    const from =
      known(sentence, at - 1, 'from') ||
      known(sentence, at + country.length, 'whence') ||
      isObject(sentence, at);
    return from ? country.value : [];
  });
}

/** Places named in a sentence outside the figures' own phrases: shared by the figures that name none. */
export function sharedPlaces(sentence: Sentence, from: number, to: number): string[] {
  const found: string[] = [];
  for (let at = from; at < to; at++) {
    const opening = lengthAt(sentence.tokens, at, 'in', 'towards');
    const bare =
      sentence.grammar.data.prenominal === true || sentence.grammar.data.countryEndings !== undefined;
    const places = opening > 0 || bare ? placesAt(sentence, at + opening) : undefined;
    const length = lengthAt(sentence.tokens, at, 'country');
    const left = opening === 0 && isLeft(sentence, at, length);
    if (places && !left && !isSpeaker(sentence, at, places.to - at)) found.push(...places.countries);
  }
  return found;
}
