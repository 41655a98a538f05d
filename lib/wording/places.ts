import { type PlaceForm, placePhrase } from '../i18n/places.ts';
import { ENGLISH, type Words } from '../i18n/words.ts';
import type { CountryCode } from '../model/quantity.ts';
import { formatters } from './formatters.ts';

const namesIn = formatters((tag) => new Intl.DisplayNames(tag, { type: 'region' }));
const listsIn = formatters((tag) => new Intl.ListFormat(tag, { type: 'conjunction' }));

/** Places as they were said before, by language: the same few stand in every sentence. */
const said = new WeakMap<Words, Map<string, string>>();

/**
 * Countries in words: "Syria, Iraq and the Philippines", or with what leads to them in the language: "from Syria and
 * Iraq". `worldwide` is a place too.
 */
export function sayPlaces(
  codes: readonly CountryCode[],
  words: Words = ENGLISH,
  form: PlaceForm = 'bare',
): string {
  const known = said.get(words) ?? new Map<string, string>();
  said.set(words, known);
  const key = `${form} ${codes.join(' ')}`;
  const text = known.get(key) ?? listPlaces(codes, words, form);
  known.set(key, text);
  return text;
}

function listPlaces(codes: readonly CountryCode[], words: Words, form: PlaceForm): string {
  const phrases = codes.map((code) => placePhrase(words.places, code, nameOf(code, words), form));
  const [first] = phrases;
  const list = listsIn(words.tag);
  return first !== undefined && phrases.every(({ lead }) => lead === first.lead)
    ? first.lead + list.format(phrases.map(({ rest }) => rest))
    : list.format(phrases.map(({ lead, rest }) => lead + rest));
}

const nameOf = (code: CountryCode, words: Words): string =>
  code === 'worldwide' ? words.say('place.worldwide') : (namesIn(words.tag).of(code) ?? code);
