import type { FactHit } from '../../lib/facts/search.ts';
import type { Fact } from '../../lib/facts/schema.ts';
import { sayStatement } from '../../lib/answer/shown.ts';
import { useWords } from '../speaking.ts';
import { Marked } from './Marked.tsx';

const NONE: ReadonlySet<string> = new Set();

interface StatementProps {
  fact: Fact;
  /** Words that a search found. */
  terms?: ReadonlySet<string>;
  /** Where no date stands beside it, which says of a fact that is not translated that it is in English. */
  isAlone?: boolean;
}

/** What a fact says, in the reader's language, else in English. */
export function Statement({ fact, terms = NONE, isAlone = false }: StatementProps) {
  const words = useWords();
  const { statement, lang } = sayStatement(fact, words);
  return (
    <>
      <span lang={lang} dir="auto">
        <Marked text={statement} terms={terms} />
      </span>
      {isAlone && lang !== words.locale && <span class="only-english"> {words.say('fact.english')}</span>}
    </>
  );
}

/** A list as a search gives it, of facts that nobody searched for. */
export const asHits = (facts: readonly Fact[]): FactHit[] => facts.map((fact) => ({ fact, terms: [] }));
