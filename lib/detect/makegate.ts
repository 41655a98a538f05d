import { placesTaken } from './bits.ts';
import { type WindowKind, type Windows, addBeginning, hashed, windowsFor } from './beginnings.ts';
import { namesFromCldr } from './figures/countries.ts';
import { beginningsOfFigures } from './figures/firstwords.ts';
import { COUNTRY_NAMES, LEXICONS as FIGURE_LEXICONS } from './figures/lexicons.ts';
import { withoutFollowers } from './firstwords.ts';
import { type PackedGate, keptBits } from './gate.ts';
import { type ListedBeginnings, listed } from './listed.ts';
import { beginningsOfNames } from './names/firstwords.ts';
import { nameList } from './names/namelist.ts';
import { LEXICONS } from './names/lexicons.ts';
import { pack } from './packed.ts';

const lexicons = Object.values(FIGURE_LEXICONS);

/** How the names of each language begin, to tell which languages a text needs. */
export const makeNameIndex = (): Record<string, ListedBeginnings> =>
  Object.fromEntries(
    LEXICONS.map(({ langs }, lexicon) => [
      langs[0] ?? 'mul',
      listed(withoutFollowers(beginningsOfNames(nameList(lexicon)))),
    ]),
  );

/** The names of countries in each language that has a grammar. */
export const makeCountries = (): Record<string, string[]> =>
  Object.fromEntries(
    lexicons.map(({ lang, countryLocales, segmented }) => [
      lang,
      namesFromCldr(countryLocales ?? [lang], segmented === true),
    ]),
  );

/** How the words of each language begin without which a text holds no figure. */
export const makeFigureIndex = (): Record<string, ListedBeginnings> =>
  Object.fromEntries(lexicons.map((data) => [data.lang, listed(beginningsOfFigures(data, COUNTRY_NAMES))]));

const packedWindows = ({ alone, words, acronym }: Windows): Record<WindowKind, string> => ({
  alone: pack(placesTaken(alone)),
  words: pack(placesTaken(words)),
  acronym: pack(placesTaken(acronym)),
});

/** What every page carries to tell which paragraphs may hold a mention. */
export function makeGate(): PackedGate {
  const names = LEXICONS.flatMap((_, lexicon) => beginningsOfNames(nameList(lexicon)));
  const all = withoutFollowers([
    ...names,
    ...lexicons.flatMap((data) => beginningsOfFigures(data, COUNTRY_NAMES)),
  ]);
  const windows = windowsFor(0);
  const found = all.map(hashed);
  for (const beginning of found) addBeginning(windows, beginning);
  return {
    ...packedWindows(windows),
    hashes: pack(found.map(({ hash }) => keptBits(hash))),
  };
}
