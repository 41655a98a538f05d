import { useMemo, useState } from 'preact/hooks';
import { sayDated } from '../../lib/answer/shown.ts';
import { hrefOf } from '../../lib/browse/routes.ts';
import type { FactHit } from '../../lib/facts/search.ts';
import { rootOf } from '../../lib/model/mention.ts';
import { LocalText } from '../LocalText.tsx';
import { useWords } from '../speaking.ts';
import { Citing } from './Citing.tsx';
import { FactBody } from './FactBody.tsx';
import { Marked } from './Marked.tsx';
import type { BrowsePort, Choices } from './port.ts';
import { Statement } from './Statement.tsx';

interface FactEntryProps {
  hit: FactHit;
  showTopic: boolean;
  choices: Choices;
  port: BrowsePort;
}

/** A fact in a list: what it says, as of when, by whom; unfolds into caveat, sources and how it was checked. */
export function FactEntry({ hit: { fact, terms }, showTopic, choices, port }: FactEntryProps) {
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  const wanted = useMemo(() => new Set(terms), [terms]);
  const { base } = port.library;
  const topic = base.topic(fact.topic);
  return (
    <details
      class="entry"
      data-root={rootOf(fact.topic)}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        {showTopic && topic && (
          <span class="entry-topic">
            <LocalText text={topic.name} />
          </span>
        )}
        <span class="entry-statement">
          <Statement fact={fact} terms={wanted} />
        </span>
        <span class="entry-when">
          <span class="dated">{sayDated(fact, words)}</span> ·{' '}
          <span dir="auto">
            <Marked text={fact.sources[0].publisher} terms={wanted} />
          </span>
        </span>
      </summary>
      {isOpen && (
        <div class="entry-body">
          <FactBody fact={fact} base={base} />
          <Citing fact={fact} choices={choices} port={port} />
          <a class="entry-page" href={hrefOf({ view: 'fact', id: fact.id })}>
            {words.say('fact.page')}
          </a>
        </div>
      )}
    </details>
  );
}
