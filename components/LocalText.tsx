import type { Topic } from '../lib/facts/schema.ts';
import { useWords } from './speaking.ts';

/** A text of the fact base in the reader's language, else in English, with the tag of the language that it is in. */
export function LocalText({ text }: { text: Topic['name'] }) {
  const { locale } = useWords();
  const translated = text[locale];
  return (
    <span lang={translated === undefined ? 'en' : locale} dir="auto">
      {translated ?? text.en}
    </span>
  );
}
