import ar from '../../assets/locales/ar.json?raw';
import de from '../../assets/locales/de.json?raw';
import es from '../../assets/locales/es.json?raw';
import fr from '../../assets/locales/fr.json?raw';
import arPlaces from '../../assets/locales/places/ar.json?raw';
import dePlaces from '../../assets/locales/places/de.json?raw';
import esPlaces from '../../assets/locales/places/es.json?raw';
import frPlaces from '../../assets/locales/places/fr.json?raw';
import ruPlaces from '../../assets/locales/places/ru.json?raw';
import viPlaces from '../../assets/locales/places/vi.json?raw';
import zhPlaces from '../../assets/locales/places/zh.json?raw';
import ru from '../../assets/locales/ru.json?raw';
import vi from '../../assets/locales/vi.json?raw';
import zh from '../../assets/locales/zh.json?raw';
import type { Locale } from './locale.ts';
import type { PlaceRule } from './places.ts';
import { type Catalog, ENGLISH, Words } from './words.ts';

/**
 * The texts of every language as they lie in the files: a service worker may load no script later on, so the background
 * carries all of them, and reads only the one that is spoken.
 */
const TEXTS: Record<Exclude<Locale, 'en'>, { catalog: string; places: string }> = {
  fr: { catalog: fr, places: frPlaces },
  es: { catalog: es, places: esPlaces },
  ar: { catalog: ar, places: arPlaces },
  ru: { catalog: ru, places: ruPlaces },
  zh: { catalog: zh, places: zhPlaces },
  vi: { catalog: vi, places: viPlaces },
  de: { catalog: de, places: dePlaces },
};

const spoken = new Map<Locale, Words>([['en', ENGLISH]]);

/** The interface in a language. */
export function speak(locale: Locale): Words {
  const known = spoken.get(locale);
  if (known !== undefined || locale === 'en') return known ?? ENGLISH;
  const { catalog, places } = TEXTS[locale];
  const words = new Words(locale, JSON.parse(catalog) as Catalog, JSON.parse(places) as PlaceRule[]);
  spoken.set(locale, words);
  return words;
}
