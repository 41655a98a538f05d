import type { FactHit } from '../../lib/facts/search.ts';
import type { Fact } from '../../lib/facts/schema.ts';
import { showFact } from '../../lib/answer/shown.ts';
import { useWords } from '../speaking.ts';
import { Marked } from './Marked.tsx';

const NONE: ReadonlySet<string> = new Set();

/** What a fact says, in the reader's language or, marked so, in English; with the words that a search found. */
export function Statement({ fact, terms = NONE }: { fact: Fact; terms?: ReadonlySet<string> }) {
  const words = useWords();
  const { statement, lang } = showFact(fact, {}, words);
  return (
    <>
      <span lang={lang} dir="auto">
        <Marked text={statement} terms={terms} />
      </span>
      {lang !== words.locale && <span class="only-english"> {words.say('fact.onlyEnglish')}</span>}
    </>
  );
}

/** A list as a search gives it, of facts that nobody searched for. */
export const asHits = (facts: readonly Fact[]): FactHit[] => facts.map((fact) => ({ fact, terms: [] }));
