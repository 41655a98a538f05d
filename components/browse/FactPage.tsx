import { useMemo } from 'preact/hooks';
import { sayDated } from '../../lib/answer/shown.ts';
import { hrefOf } from '../../lib/browse/routes.ts';
import type { FactBase } from '../../lib/facts/base.ts';
import type { Fact } from '../../lib/facts/schema.ts';
import { rootOf } from '../../lib/model/mention.ts';
import { LocalText } from '../LocalText.tsx';
import { useWords } from '../speaking.ts';
import { Citing } from './Citing.tsx';
import { FactBody } from './FactBody.tsx';
import { NoEntry } from './NoEntry.tsx';
import type { BrowsePort, Choices } from './port.ts';
import { Statement } from './Statement.tsx';
import { Trail, topicsAbove } from './Trail.tsx';

interface FactPageProps {
  id: string;
  choices: Choices;
  port: BrowsePort;
}

/** One fact by itself: what it says, when, by whom, how it was checked, how to cite it, and what stands around it. */
export function FactPage({ id, choices, port }: FactPageProps) {
  const words = useWords();
  const { base } = port.library;
  const fact = base.fact(id);
  if (fact === undefined) return <NoEntry id={id} />;
  return (
    <article class="article" data-root={rootOf(fact.topic)}>
      <Trail base={base} topics={topicsAbove(base, fact.topic)} />
      <h2 class="article-statement">
        <Statement fact={fact} />
      </h2>
      <p class="entry-when">
        <span class="dated">{sayDated(fact, words)}</span>
      </p>
      <div class="entry-body">
        <FactBody fact={fact} base={base} />
      </div>
      <Around fact={fact} base={base} />
      <section aria-labelledby="citation">
        <h3 id="citation">{words.say('fact.citation')}</h3>
        <Citing fact={fact} choices={choices} port={port} isShown />
      </section>
    </article>
  );
}

/** The facts that stand around one: before and after it in its line, its series, what is to be read with it. */
function Around({ fact, base }: { fact: Fact; base: FactBase }) {
  const words = useWords();
  const { before, after, related } = useMemo(() => around(fact, base), [fact, base]);
  const series = base.series.find((one) => one.id === fact.estimate?.series);
  return (
    <>
      <Linked title={words.say('fact.before')} facts={before} />
      <Linked title={words.say('fact.after')} facts={after} />
      <Linked title={words.say('fact.related')} facts={related} />
      {series && (
        <section>
          <h3>{words.say('fact.series')}</h3>
          <p class="linked">
            <a href={hrefOf({ view: 'series', id: series.id })}>
              <LocalText text={series.title} />
            </a>
          </p>
        </section>
      )}
    </>
  );
}

function around(fact: Fact, base: FactBase): Record<'before' | 'after' | 'related', Fact[]> {
  const line = (fact.timeline === undefined ? undefined : base.timelines.get(fact.timeline)) ?? [];
  const at = line.indexOf(fact);
  return {
    before: at > 0 ? line.slice(at - 1, at) : [],
    after: at < 0 ? [] : line.slice(at + 1, at + 2),
    related: (fact.related ?? []).flatMap((id) => base.fact(id) ?? []),
  };
}

function Linked({ title, facts }: { title: string; facts: readonly Fact[] }) {
  const words = useWords();
  if (facts.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      {facts.map((fact) => (
        <p key={fact.id} class="linked">
          <a href={hrefOf({ view: 'fact', id: fact.id })}>
            <Statement fact={fact} />
          </a>{' '}
          <span class="dated">{sayDated(fact, words)}</span>
        </p>
      ))}
    </section>
  );
}
