import { wordsOf } from '../../lib/facts/words.ts';

let segmenter: Intl.Segmenter | undefined;

/** A text with the words that a search found marked in it; words are alike here when they are alike to the search. */
export function Marked({ text, terms }: { text: string; terms: ReadonlySet<string> }) {
  return (
    <>
      {markWords(text, terms).map(({ text: part, isHit, at }) =>
        isHit ? <mark key={at}>{part}</mark> : part,
      )}
    </>
  );
}

interface MarkedPart {
  text: string;
  isHit: boolean;
  /** Where it begins. */
  at: number;
}

/** A text cut into pieces that a search found and pieces that it did not. */
export function markWords(text: string, terms: ReadonlySet<string>): MarkedPart[] {
  if (terms.size === 0) return [{ text, isHit: false, at: 0 }];
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
  const parts: MarkedPart[] = [];
  for (const { segment, isWordLike, index } of segmenter.segment(text)) {
    const isHit = isWordLike === true && wordsOf(segment).some((word) => terms.has(word));
    const last = parts.at(-1);
    if (last?.isHit === isHit && !isHit) last.text += segment;
    else parts.push({ text: segment, isHit, at: index });
  }
  return parts;
}
