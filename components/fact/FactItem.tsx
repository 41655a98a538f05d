import type { ShownFact } from '../../lib/model/card.ts';
import { SourceList } from './SourceList.tsx';

/** One dated fact: why it stands here, since when it holds, what it says, its caveat and its sources. */
export function FactItem({ fact }: { fact: ShownFact }) {
  return (
    <article class="fact">
      <FactWhen fact={fact} />
      {fact.amount && <p class="fact-quantity">{fact.amount}</p>}
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

function FactWhen({ fact: { tag, dated } }: { fact: ShownFact }) {
  return (
    <p class="fact-when">
      {tag && <span class="fact-tag">{tag}</span>}
      {dated}
    </p>
  );
}
