import { readFileSync } from 'node:fs';
import { LOCALES, type Locale } from '../lib/i18n/locale.ts';

/** Folder names under `_locales`, where the browser and the stores want another than the language's own tag. */
const FOLDERS: Partial<Record<Locale, string>> = { zh: 'zh_CN' };
const PREFIX = 'manifest.';

/** A file of texts that the browser itself shows: in its list of extensions, of shortcuts, and beside the address. */
interface ManifestTexts {
  relativeDest: string;
  contents: string;
}

/** The browser's own texts in every language: the messages that begin with "manifest." */
export const manifestTexts = (): ManifestTexts[] =>
  LOCALES.map((locale) => ({
    relativeDest: `_locales/${FOLDERS[locale] ?? locale}/messages.json`,
    contents: JSON.stringify(messagesOf(locale), null, 2),
  }));

function messagesOf(locale: Locale): Record<string, { message: string }> {
  const catalog = JSON.parse(
    readFileSync(new URL(`../assets/locales/${locale}.json`, import.meta.url), 'utf8'),
  ) as Record<string, string>;
  return Object.fromEntries(
    Object.entries(catalog)
      .filter(([key]) => key.startsWith(PREFIX))
      .map(([key, message]) => [key.slice(PREFIX.length), { message }]),
  );
}
