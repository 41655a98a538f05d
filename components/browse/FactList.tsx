import { useState } from 'preact/hooks';
import type { FactBase } from '../../lib/facts/base.ts';
import type { FactHit } from '../../lib/facts/search.ts';
import { FactEntry } from './FactEntry.tsx';

/** More than this many at once is a list nobody reads; the rest is one press away. */
const PAGE_SIZE = 15;

interface FactListProps {
  hits: readonly FactHit[];
  base: FactBase;
  /** Where facts of several topics stand together. */
  showTopic?: boolean;
}

/** Facts one below the other, some at a time. */
export function FactList({ hits, base, showTopic = false }: FactListProps) {
  // Kept with its list: another search begins at the top again.
  const [grown, grow] = useState({ hits, shown: PAGE_SIZE });
  const shown = grown.hits === hits ? grown.shown : PAGE_SIZE;
  const left = hits.length - shown;
  return (
    <>
      {hits.slice(0, shown).map((hit) => (
        <FactEntry key={hit.fact.id} hit={hit} base={base} showTopic={showTopic} />
      ))}
      {left > 0 && (
        <button class="more" type="button" onClick={() => grow({ hits, shown: shown + PAGE_SIZE })}>
          Show {Math.min(PAGE_SIZE, left)} more of {left}
        </button>
      )}
    </>
  );
}
