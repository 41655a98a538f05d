import { ENGLISH, type Words } from '../i18n/words.ts';
import type { CountryCode } from '../model/quantity.ts';
import { formatters } from './formatters.ts';

const namesIn = formatters((tag) => new Intl.DisplayNames(tag, { type: 'region' }));
const listsIn = formatters((tag) => new Intl.ListFormat(tag, { type: 'conjunction' }));

/** Places as they were said before, by language: the same few stand in every sentence. */
const said = new WeakMap<Words, Map<CountryCode, string>>();

/** Countries in words: "Syria, Iraq and the Philippines". `worldwide` is a place too. */
export function sayPlaces(codes: readonly CountryCode[], words: Words = ENGLISH): string {
  const known = said.get(words) ?? new Map<CountryCode, string>();
  said.set(words, known);
  const names = codes.map((code) => {
    const name = known.get(code) ?? sayPlace(code, words);
    known.set(code, name);
    return name;
  });
  return listsIn(words.tag).format(names);
}

function sayPlace(code: CountryCode, words: Words): string {
  if (code === 'worldwide') return words.say('place.worldwide');
  const place = namesIn(words.tag).of(code) ?? code;
  return words.say('place.articled').includes(code) ? words.say('place.the', { place }) : place;
}
