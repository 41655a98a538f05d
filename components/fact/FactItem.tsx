import type { ShownFact } from '../../lib/model/card.ts';
import { SourceList } from './SourceList.tsx';

/** One dated fact: why it stands here, what it says, its caveat, and its first source and date; the others unfold. */
export function FactItem({ fact }: { fact: ShownFact }) {
  const { tag, statement, caveat, lang, sources } = fact;
  return (
    <article class="fact" data-when={fact.when}>
      {tag && (
        <p class="fact-tag">
          {tag} <span class="fact-dated">{fact.dated}</span>
        </p>
      )}
      <p class="fact-statement" lang={lang} dir="auto">
        {statement}
      </p>
      {caveat && (
        <p class="fact-caveat" lang={lang} dir="auto">
          {caveat}
        </p>
      )}
      <SourceList sources={sources.slice(0, 1)} />
      <FactFoot {...fact} />
    </article>
  );
}

function FactFoot({ tag, dated, moreSources, sources }: ShownFact) {
  const date = !tag && <span class="fact-dated">{dated}</span>;
  if (moreSources === undefined) return date;
  return (
    <details class="fact-more">
      <summary>
        {date} {moreSources}
      </summary>
      <SourceList sources={sources.slice(1)} />
    </details>
  );
}
