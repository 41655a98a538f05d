import type { CardLabels, ShownFact } from '../../lib/model/card.ts';
import { Icon } from './Icon.tsx';
import { SourceList } from './SourceList.tsx';

interface FactItemProps {
  fact: ShownFact;
  labels: Pick<CardLabels, 'cite' | 'open'>;
}

/** One dated fact: why it stands here, what it says, its caveat, and its first source and date; the others unfold. */
export function FactItem({ fact, labels }: FactItemProps) {
  const { id, tag, statement, caveat, lang, sources } = fact;
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
      <div class="fact-foot">
        <FactFoot {...fact} />
        <button type="button" class="icon-button" data-act="cite" data-value={id} title={labels.cite}>
          <Icon of="cite" />
        </button>
        <button type="button" class="icon-button" data-act="openFact" data-value={id} title={labels.open}>
          <Icon of="open" />
        </button>
      </div>
    </article>
  );
}

function FactFoot({ tag, dated, moreSources, sources }: ShownFact) {
  const date = !tag && <span class="fact-dated">{dated}</span>;
  if (moreSources === undefined) return <p class="fact-more">{date}</p>;
  return (
    <details class="fact-more">
      <summary>
        {date} {moreSources}
      </summary>
      <SourceList sources={sources.slice(1)} />
    </details>
  );
}
