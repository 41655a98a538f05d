/** A text with the words that a search found marked in it. */
export function Marked({ text, terms }: { text: string; terms: readonly string[] }) {
  if (terms.length === 0) return <>{text}</>;
  const wanted = new Set(terms.map(plain));
  const words = new Intl.Segmenter(undefined, { granularity: 'word' });
  return (
    <>
      {[...words.segment(text)].map(({ segment, index }) =>
        wanted.has(plain(segment)) ? <mark key={index}>{segment}</mark> : segment,
      )}
    </>
  );
}

/** Case and accents do not matter to a search, so neither do they to its marks. */
const plain = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
