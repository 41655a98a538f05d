/** The languages that Gloss speaks itself, by BCP 47 tag; `en` is the one all others are complete against. */
export const LOCALES = ['en', 'fr', 'es', 'ar', 'ru', 'zh', 'vi', 'de'] as const;

export type Locale = (typeof LOCALES)[number];

/** The tags by which the browser's own tables are asked, where a bare language would say another thing. */
const TAGS: Partial<Record<Locale, string>> = {
  // Day before month, and "per cent" as two words, as the United Nations write.
  en: 'en-GB',
  // News in Arabic writes its figures in either digits; the base's own sources print these.
  ar: 'ar-u-nu-latn',
  zh: 'zh-Hans',
};

/** The BCP 47 tag by which dates, numbers and names of countries are written in a language. */
export const tagOf = (locale: Locale): string => TAGS[locale] ?? locale;

/** Where a language begins its lines. */
export const directionOf = (locale: Locale): 'ltr' | 'rtl' => (locale === 'ar' ? 'rtl' : 'ltr');

/** Whether a value names a language that Gloss speaks. */
export const isLocale = (value: unknown): value is Locale => LOCALES.some((locale) => locale === value);

/** The first of some BCP 47 tags whose language Gloss speaks; English when it speaks none of them. */
export function chooseLocale(tags: readonly string[]): Locale {
  for (const tag of tags) {
    const language = tag.toLowerCase().split(/[-_]/, 1)[0];
    if (isLocale(language)) return language;
  }
  return 'en';
}
