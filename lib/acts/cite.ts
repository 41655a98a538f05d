import type { Fact } from '../facts/schema.ts';
import type { Words } from '../i18n/words.ts';
import type { ActRequest } from '../model/act.ts';
import type { PartialDate } from '../model/date.ts';
import { sayDate } from '../wording/date.ts';

/** A fact with its sources and the passage on the page, as text to be copied. */
export function citeAsText(
  { statement, sources }: Fact,
  { text, context, title, url }: ActRequest,
  accessed: PartialDate,
  words: Words,
): string {
  const works = sources.map((source) =>
    [
      source.publisher,
      source.title,
      source.symbol,
      source.published && sayDate(source.published, words),
      source.url,
    ]
      .filter(Boolean)
      .join(', '),
  );
  return [
    statement[words.locale] ?? statement.en,
    ...works,
    words.say('cite.quote', { quote: sentenceAround(text, context), title, url }),
    words.say('cite.accessed', { date: sayDate(accessed, words) }),
  ].join('\n');
}

/** The sentence of a paragraph that holds some words. */
export function sentenceAround(text: string, context: string): string {
  const at = context.indexOf(text);
  const sentences = new Intl.Segmenter(undefined, { granularity: 'sentence' }).segment(context);
  return sentences.containing(Math.max(0, at))?.segment.replace(/\s+/g, ' ').trim() ?? text;
}
