import texts from '../../assets/locales/texts.cjs';
import type { Locale } from './locale.ts';
import type { PlaceRule } from './places.ts';
import { type Catalog, ENGLISH, Words } from './words.ts';

type Texts = Readonly<Record<Exclude<Locale, 'en'>, { catalog: Catalog; places: readonly PlaceRule[] }>>;

const spoken = new Map<Locale, Words>([['en', ENGLISH]]);

/** The interface in a language, which is read when it is first asked for. */
export function speak(locale: Locale): Words {
  const known = spoken.get(locale);
  if (known !== undefined || locale === 'en') return known ?? ENGLISH;
  const { catalog, places } = (texts as Texts)[locale];
  const words = new Words(locale, catalog, places);
  spoken.set(locale, words);
  return words;
}
