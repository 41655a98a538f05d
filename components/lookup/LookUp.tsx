import { useEffect, useState } from 'preact/hooks';
import { today } from '../../lib/facts/date.ts';
import type { PartialDate } from '../../lib/model/date.ts';
import { LONGEST_LOOKUP, type LookedUp } from '../../lib/model/lookup.ts';
import type { BrowsePort } from '../browse/port.ts';
import { useWords } from '../speaking.ts';
import { FoundList } from './FoundList.tsx';
import { FoundText } from './FoundText.tsx';

/** What was found in which text. */
interface Result {
  text: string;
  /** Absent where it could not be read. */
  found?: readonly LookedUp[];
}

/** A text that somebody pastes or has selected where Gloss cannot run: what it names and counts, with facts. */
export function LookUp({ text: given, port }: { text: string; port: BrowsePort }) {
  const words = useWords();
  // A selection that came with the address is looked up at once.
  const [asked, ask] = useState({ text: given });
  const [date, setDate] = useState<PartialDate>();
  const [result, setResult] = useState<Result>();
  useEffect(() => {
    const { text } = asked;
    if (text.trim() === '') return;
    void port.lookUp(text).then(
      (found) => setResult({ text, found }),
      () => setResult({ text }),
    );
  }, [asked, port]);
  return (
    <article class="article">
      <h2 class="article-title">{words.say('view.lookup')}</h2>
      <Form given={given} date={date} onDate={setDate} onText={(text) => ask({ text })} />
      <p class="footnote">{words.say('lookup.private')}</p>
      {result && <Results result={result} date={date} port={port} />}
    </article>
  );
}

interface FormProps {
  given: string;
  date: PartialDate | undefined;
  onDate: (date: PartialDate | undefined) => void;
  onText: (text: string) => void;
}

function Form({ given, date, onDate, onText }: FormProps) {
  const words = useWords();
  const [text, write] = useState(given);
  const submit = (event: Event): void => {
    event.preventDefault();
    onText(text);
  };
  return (
    <form onSubmit={submit}>
      <textarea
        class="field lookup-field"
        dir="auto"
        rows={6}
        maxLength={LONGEST_LOOKUP}
        aria-label={words.say('lookup.field')}
        placeholder={words.say('lookup.placeholder')}
        value={text}
        onInput={(event) => write(event.currentTarget.value)}
      />
      <div class="lookup-row">
        <label class="labelled">
          <span>{words.say('lookup.date')}</span>
          <input
            class="field"
            type="date"
            max={today()}
            value={date ?? ''}
            onChange={(event) => onDate(event.currentTarget.value || undefined)}
          />
        </label>
        <button class="action" type="submit" disabled={text.trim() === ''}>
          {words.say('lookup.go')}
        </button>
      </div>
    </form>
  );
}

interface ResultsProps {
  result: Result;
  date: PartialDate | undefined;
  port: BrowsePort;
}

function Results({ result: { text, found }, date, port }: ResultsProps) {
  const words = useWords();
  if (found === undefined)
    return (
      <p class="hint" role="alert">
        {words.say('lookup.failed')}
      </p>
    );
  return (
    <>
      <output class="search-state">{words.say('lookup.found', { count: found.length })}</output>
      {found.length === 0 ? (
        <p class="hint">{words.say('lookup.nothing')}</p>
      ) : (
        <>
          <FoundText text={text} found={found} />
          <FoundList text={text} found={found} date={date} port={port} />
        </>
      )}
    </>
  );
}
