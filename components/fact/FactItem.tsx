import type { ShownFact } from '../../lib/model/card.ts';
import { sayDate } from '../../lib/wording/date.ts';
import { factTag, sayCounted, sayPeriod } from './wording.ts';
import { SourceList } from './SourceList.tsx';

/** One dated fact: why it stands here, since when it holds, what it says, its caveat and its sources. */
export function FactItem({ fact }: { fact: ShownFact }) {
  return (
    <article class="fact">
      <FactWhen fact={fact} />
      {fact.quantity && <p class="fact-quantity">{sayCounted(fact.quantity)}</p>}
      <p class="fact-statement" lang={fact.lang} dir="auto">
        {fact.statement}
      </p>
      {fact.caveat && (
        <p class="fact-caveat" lang={fact.lang} dir="auto">
          {fact.caveat}
        </p>
      )}
      <SourceList sources={fact.sources} />
    </article>
  );
}

function FactWhen({ fact }: { fact: ShownFact }) {
  const tag = factTag(fact);
  const parts = [
    `As of ${sayDate(fact.asOf)}`,
    sayPeriod(fact),
    fact.verification === 'seen-secondary' && 'read in a report of it',
  ].filter(Boolean);
  return (
    <p class="fact-when">
      {tag && <span class="fact-tag">{tag}</span>}
      {parts.join('\u00a0· ')}
    </p>
  );
}
