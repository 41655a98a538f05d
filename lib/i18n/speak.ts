import type { Locale } from './locale.ts';
import { ENGLISH, type Words } from './words.ts';

/** The languages whose texts are there. */
const CATALOGS: Partial<Record<Locale, Words>> = { en: ENGLISH };

/** The interface in a language, or in English where that one is not written yet. */
export const speak = (locale: Locale): Words => CATALOGS[locale] ?? ENGLISH;
