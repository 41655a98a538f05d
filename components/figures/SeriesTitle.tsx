import type { Series } from '../../lib/facts/schema.ts';
import { useWords } from '../speaking.ts';

/** The name of a series in the reader's language, else in English and marked so. */
export function SeriesTitle({ series: { title } }: { series: Series }) {
  const { locale } = useWords();
  const translated = title[locale];
  return (
    <span lang={translated === undefined ? 'en' : locale} dir="auto">
      {translated ?? title.en}
    </span>
  );
}
