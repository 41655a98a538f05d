import { useState } from 'preact/hooks';
import { cite } from '../../lib/cite/cite.ts';
import { today } from '../../lib/facts/date.ts';
import type { Fact } from '../../lib/facts/schema.ts';
import { CITATION_FORMATS, type CitationFormat } from '../../lib/model/citation.ts';
import { useWords } from '../speaking.ts';
import type { BrowsePort, Choices } from './port.ts';

interface CitingProps {
  fact: Fact;
  choices: Choices;
  port: BrowsePort;
  /** Shows the citation as it will be copied. */
  isShown?: boolean;
}

type Outcome = 'fact.copied' | 'fact.linkCopied' | 'fact.notCopied';

/** A fact taken along: its citation in the reader's form, a link to it, or whatever the device shares with. */
export function Citing({ fact, choices, port, isShown = false }: CitingProps) {
  const words = useWords();
  const [outcome, setOutcome] = useState<Outcome>();
  const text = cite(fact, choices.citation, { accessed: today() });
  const copy = (what: string, done: Outcome): void =>
    void copyText(what).then((isCopied) => setOutcome(isCopied ? done : 'fact.notCopied'));
  return (
    <div class="citing">
      <div class="citing-row">
        <Format choices={choices} port={port} />
        <button class="action" type="button" onClick={() => copy(text, 'fact.copied')}>
          {words.say('fact.copy')}
        </button>
        <button
          class="action"
          type="button"
          onClick={() => copy(port.linkTo({ view: 'fact', id: fact.id }), 'fact.linkCopied')}
        >
          {words.say('fact.copyLink')}
        </button>
        <Share fact={fact} />
        <output class="citing-outcome">{outcome && words.say(outcome)}</output>
      </div>
      {isShown && (
        <pre class="citation" lang="en" dir="ltr">
          {text}
        </pre>
      )}
    </div>
  );
}

const copyText = (text: string): Promise<boolean> =>
  navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );

function Format({ choices, port }: Pick<CitingProps, 'choices' | 'port'>) {
  const words = useWords();
  return (
    <select
      class="field"
      aria-label={words.say('fact.citeAs')}
      value={choices.citation}
      onChange={(event) => port.setCitation(event.currentTarget.value as CitationFormat)}
    >
      {CITATION_FORMATS.map((format) => (
        <option key={format} value={format}>
          {words.say(`format.${format}`)}
        </option>
      ))}
    </select>
  );
}

/** Only where the device has something to share with. */
function Share({ fact }: { fact: Fact }) {
  const words = useWords();
  const text = cite(fact, 'text', { accessed: today() });
  if (!('canShare' in navigator) || !navigator.canShare({ text })) return null;
  return (
    <button
      class="action"
      type="button"
      // Whoever turns back has shared nothing, and that is no failure.
      onClick={() => void navigator.share({ text }).catch(() => undefined)}
    >
      {words.say('fact.share')}
    </button>
  );
}
