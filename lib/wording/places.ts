import { ENGLISH, type Words } from '../i18n/words.ts';
import type { CountryCode } from '../model/quantity.ts';

/** Countries in words: "Syria, Iraq and Yemen". `worldwide` is a place too. */
export function sayPlaces(codes: readonly CountryCode[], words: Words = ENGLISH): string {
  const names = new Intl.DisplayNames(words.tag, { type: 'region' });
  const list = new Intl.ListFormat(words.tag, { type: 'conjunction' });
  return list.format(
    codes.map((code) => (code === 'worldwide' ? words.say('place.worldwide') : (names.of(code) ?? code))),
  );
}
