import { useMemo } from 'preact/hooks';
import { answer } from '../../lib/answer/answer.ts';
import { hrefOf } from '../../lib/browse/routes.ts';
import type { FactBase } from '../../lib/facts/base.ts';
import type { CardContent, ShownFact } from '../../lib/model/card.ts';
import type { PartialDate } from '../../lib/model/date.ts';
import type { LookedUp } from '../../lib/model/lookup.ts';
import { rootOf } from '../../lib/model/mention.ts';
import type { BrowsePort } from '../browse/port.ts';
import { useWords } from '../speaking.ts';

/** More than this many is a list nobody reads. */
const MOST_SHOWN = 40;

interface FoundListProps {
  text: string;
  found: readonly LookedUp[];
  /** Of the text, where somebody says it. */
  date: PartialDate | undefined;
  port: BrowsePort;
}

/** What was found, each with what a card would say: figures one by one, names once. */
export function FoundList({ text, found, date, port }: FoundListProps) {
  const words = useWords();
  const named = new Set<string>();
  const entries = found.filter(({ claim, topic }) => {
    if (claim !== undefined) return true;
    return !named.has(topic) && named.add(topic);
  });
  return (
    <>
      {entries.slice(0, MOST_SHOWN).map((one) => (
        <Found key={one.from} one={one} text={text} date={date} base={port.library.base} />
      ))}
      {entries.length > MOST_SHOWN && <p class="hint">{words.say('lookup.cut', { count: MOST_SHOWN })}</p>}
    </>
  );
}

interface FoundProps {
  one: LookedUp;
  text: string;
  date: PartialDate | undefined;
  base: FactBase;
}

function Found({ one, text, date, base }: FoundProps) {
  const words = useWords();
  const content = useMemo(() => {
    const { from, to, topic, passage, named, claim, beside } = one;
    const subject = {
      topic,
      text: text.slice(from, to),
      context: text.slice(passage.from, passage.to),
      site: '',
      ...(claim === undefined ? {} : { claim, beside: beside ?? [] }),
      ...(date === undefined ? {} : { pageDate: date }),
    };
    return answer(subject, { base, words, named });
  }, [one, text, date, base, words]);
  return (
    <section class="found-one" data-root={rootOf(one.topic)}>
      <h3 class="found-name" dir="auto">
        {one.claim === undefined ? (
          <a href={hrefOf({ view: 'topic', id: one.topic })}>{content.title}</a>
        ) : (
          text.slice(one.from, one.to)
        )}
      </h3>
      <Said content={content} />
      <ul class="found-facts">
        {content.facts.map((fact) => (
          <FoundFact key={fact.id} fact={fact} />
        ))}
      </ul>
    </section>
  );
}

/** What it is, or for a figure how it was read and how it stands. */
function Said({ content: { summary, figure, labels } }: { content: CardContent }) {
  if (figure === undefined) return <p dir="auto">{summary}</p>;
  const { readAs, standing } = figure;
  return (
    <>
      <p class="line-claim">
        <span class="line-label">{labels.readAs}</span> {readAs.join('\u00a0· ')}
      </p>
      <p>{standing.summary}</p>
      <details class="found-reasons">
        <summary>{labels.howCompared}</summary>
        <ol>
          {standing.reasons.map(({ code, text }) => (
            <li key={code + text}>{text}</li>
          ))}
        </ol>
      </details>
    </>
  );
}

function FoundFact({ fact: { id, tag, statement, lang, dated, sources } }: { fact: ShownFact }) {
  return (
    <li>
      {tag !== undefined && <b class="found-tag">{tag} </b>}
      <a href={hrefOf({ view: 'fact', id })} lang={lang} dir="auto">
        {statement}
      </a>{' '}
      <span class="entry-when">
        <span class="dated">{dated}</span> · <span dir="auto">{sources[0]?.publisher}</span>
      </span>
    </li>
  );
}
