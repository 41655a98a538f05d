import { placedWords, wordsOf } from '../../lib/facts/words.ts';

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
  const parts: MarkedPart[] = [];
  let end = 0;
  const add = (to: number, isHit: boolean): void => {
    if (to > end) parts.push({ text: text.slice(end, to), isHit, at: end });
    end = to;
  };
  if (terms.size > 0)
    for (const { word, at } of placedWords(text)) {
      if (!wordsOf(word).some((one) => terms.has(one))) continue;
      add(at, false);
      add(at + word.length, true);
    }
  add(text.length, false);
  return parts;
}
