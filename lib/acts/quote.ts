/** The sentence of a paragraph that holds some words; the words themselves where they stand in none. */
export function sentenceAround(text: string, context: string): string {
  const at = context.indexOf(text);
  const sentences = new Intl.Segmenter(undefined, { granularity: 'sentence' }).segment(context);
  return sentences.containing(Math.max(0, at))?.segment.replace(/\s+/g, ' ').trim() ?? text;
}
