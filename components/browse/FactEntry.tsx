import { useMemo, useState } from 'preact/hooks';
import { showFact } from '../../lib/answer/shown.ts';
import type { FactBase } from '../../lib/facts/base.ts';
import type { Fact } from '../../lib/facts/schema.ts';
import type { FactHit } from '../../lib/facts/search.ts';
import { rootOf } from '../../lib/model/mention.ts';
import { sayDate } from '../../lib/wording/date.ts';
import { SourceList } from '../fact/SourceList.tsx';
import { Marked } from './Marked.tsx';
import { sayWhen } from './wording.ts';

interface FactEntryProps {
  hit: FactHit;
  base: FactBase;
  showTopic: boolean;
}

/** A fact in a list: what it says, as of when, by whom; unfolds into caveat, sources and how it was checked. */
export function FactEntry({ hit: { fact, terms }, base, showTopic }: FactEntryProps) {
  const [isOpen, setOpen] = useState(false);
  const wanted = useMemo(() => new Set(terms), [terms]);
  return (
    <details
      class="entry"
      data-root={rootOf(fact.topic)}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        {showTopic && <span class="entry-topic">{base.topic(fact.topic)?.name.en}</span>}
        <span class="entry-statement">
          <Marked text={fact.statement.en} terms={wanted} />
        </span>
        <span class="entry-when">
          {sayWhen(fact)} · <Marked text={fact.sources[0].publisher} terms={wanted} />
        </span>
      </summary>
      {isOpen && <Details fact={fact} base={base} />}
    </details>
  );
}

const CHECKED: Record<Fact['verification'], string> = {
  'seen-primary': 'Read at the source itself.',
  'seen-secondary': 'Read in a report of it, not in the original.',
  derived: 'Worked out from other facts, read nowhere.',
};

function Details({ fact, base }: { fact: Fact; base: FactBase }) {
  const { sources, caveat } = showFact(fact);
  const later = fact.supersededBy === undefined ? undefined : base.fact(fact.supersededBy);
  return (
    <div class="entry-body">
      {caveat !== undefined && <p class="fact-caveat">{caveat}</p>}
      {later && (
        <p class="fact-caveat">
          <b>Since {sayDate(later.from ?? later.asOf)}:</b> {later.statement.en}
        </p>
      )}
      <SourceList sources={sources} />
      <p class="entry-checked">{CHECKED[fact.verification]}</p>
    </div>
  );
}
