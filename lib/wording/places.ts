import type { CountryCode } from '../model/quantity.ts';

const names = new Intl.DisplayNames('en-GB', { type: 'region' });
const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** Countries in words: "Syria, Iraq and Yemen". `worldwide` is kept as it is. */
export const sayPlaces = (codes: readonly CountryCode[]): string =>
  list.format(codes.map((code) => (code === 'worldwide' ? code : (names.of(code) ?? code))));
