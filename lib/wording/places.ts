import { ENGLISH, type Words } from '../i18n/words.ts';
import type { CountryCode } from '../model/quantity.ts';
import { formatters } from './formatters.ts';

const namesIn = formatters((tag) => new Intl.DisplayNames(tag, { type: 'region' }));
const listsIn = formatters((tag) => new Intl.ListFormat(tag, { type: 'conjunction' }));

/** Countries in words: "Syria, Iraq and Yemen". `worldwide` is a place too. */
export function sayPlaces(codes: readonly CountryCode[], words: Words = ENGLISH): string {
  const names = namesIn(words.tag);
  return listsIn(words.tag).format(
    codes.map((code) => (code === 'worldwide' ? words.say('place.worldwide') : (names.of(code) ?? code))),
  );
}
