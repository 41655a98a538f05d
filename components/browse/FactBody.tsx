import { showFact } from '../../lib/answer/shown.ts';
import { hrefOf } from '../../lib/browse/routes.ts';
import type { FactBase } from '../../lib/facts/base.ts';
import type { Fact } from '../../lib/facts/schema.ts';
import { sayDate } from '../../lib/wording/date.ts';
import { SourceList } from '../fact/SourceList.tsx';
import { useWords } from '../speaking.ts';
import { Statement } from './Statement.tsx';

/** What stands under a fact: its caveat, what has replaced it, its sources, and how it was checked. */
export function FactBody({ fact, base }: { fact: Fact; base: FactBase }) {
  const words = useWords();
  const { sources, caveat } = showFact(fact, {}, words);
  const later = fact.supersededBy === undefined ? undefined : base.fact(fact.supersededBy);
  return (
    <>
      {caveat !== undefined && (
        <p
          class="fact-caveat"
          lang={fact.caveat?.[words.locale] === undefined ? 'en' : words.locale}
          dir="auto"
        >
          {caveat}
        </p>
      )}
      {later && (
        <p class="fact-caveat">
          <a href={hrefOf({ view: 'fact', id: later.id })}>
            {words.say('fact.since', { date: sayDate(later.from ?? later.asOf, words) })}
          </a>
          : <Statement fact={later} isAlone />
        </p>
      )}
      <SourceList sources={sources} />
      <p class="entry-checked">{words.say(`check.${fact.verification}`)}</p>
    </>
  );
}
