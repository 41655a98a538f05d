import { useState } from 'preact/hooks';
import type { FactHit } from '../../lib/facts/search.ts';
import { useWords } from '../speaking.ts';
import { FactEntry } from './FactEntry.tsx';
import type { BrowsePort, Choices } from './port.ts';

/** More than this many at once is a list nobody reads; the rest is one press away. */
const PAGE_SIZE = 15;

interface FactListProps {
  hits: readonly FactHit[];
  choices: Choices;
  port: BrowsePort;
  /** Where facts of several topics stand together. */
  showTopic?: boolean;
}

/** Facts one below the other, some at a time. */
export function FactList({ hits, choices, port, showTopic = false }: FactListProps) {
  const words = useWords();
  // Kept with its list: another search begins at the top again.
  const [grown, grow] = useState({ hits, shown: PAGE_SIZE });
  const shown = grown.hits === hits ? grown.shown : PAGE_SIZE;
  const left = hits.length - shown;
  return (
    <>
      {hits.slice(0, shown).map((hit) => (
        <FactEntry key={hit.fact.id} hit={hit} showTopic={showTopic} choices={choices} port={port} />
      ))}
      {left > 0 && (
        <button class="more" type="button" onClick={() => grow({ hits, shown: shown + PAGE_SIZE })}>
          {words.say('facts.more', { number: Math.min(PAGE_SIZE, left), count: left })}
        </button>
      )}
    </>
  );
}
