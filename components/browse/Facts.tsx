import { useMemo, useState } from 'preact/hooks';
import type { Fact } from '../../lib/facts/schema.ts';
import { showFact } from '../../lib/answer/shown.ts';
import { FactItem } from '../fact/FactItem.tsx';
import { type TopicNode, topicTree } from './topictree.ts';
import type { FactLibrary } from './port.ts';

/** More than this many at once is a list nobody reads; the rest is one press away. */
const PAGE_SIZE = 30;

const NO_TERMS: readonly string[] = [];

/** The fact base: its topics as a tree, its facts, and a search over both. */
export function Facts({ library }: { library: FactLibrary }) {
  const [query, setQuery] = useState('');
  const tree = useMemo(() => topicTree(library.topics, library.facts), [library]);
  const hits = query.trim() === '' ? undefined : library.search(query);
  return (
    <div class="facts">
      <input
        class="search"
        type="search"
        aria-label="Search the facts"
        placeholder={`Search ${library.facts.length} facts`}
        value={query}
        onInput={(event) => setQuery(event.currentTarget.value)}
      />
      <output class="search-state">
        {hits !== undefined && (hits.length === 1 ? '1 fact' : `${hits.length} facts`)}
      </output>
      {hits === undefined ? (
        tree.map((node) => <Branch key={node.topic.id} node={node} depth={0} />)
      ) : (
        <FactList
          key={query}
          facts={hits.map(({ fact }) => fact)}
          terms={hits.flatMap(({ terms }) => terms)}
        />
      )}
    </div>
  );
}

function Branch({ node: { topic, facts, children, count }, depth }: { node: TopicNode; depth: number }) {
  const [open, setOpen] = useState(false);
  return (
    <details
      class="branch"
      data-root={depth === 0 ? topic.id : undefined}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        <span class="branch-name">{topic.name.en}</span> <span class="count">{count}</span>
      </summary>
      {open && (
        <div class="branch-body">
          <p class="branch-summary">{topic.summary.en}</p>
          <FactList facts={facts} terms={NO_TERMS} />
          {children.map((child) => (
            <Branch key={child.topic.id} node={child} depth={depth + 1} />
          ))}
        </div>
      )}
    </details>
  );
}

function FactList({ facts, terms }: { facts: readonly Fact[]; terms: readonly string[] }) {
  const [shown, setShown] = useState(PAGE_SIZE);
  return (
    <>
      {facts.slice(0, shown).map((fact) => (
        <FactItem key={fact.id} fact={showFact(fact)} terms={terms} />
      ))}
      {facts.length > shown && (
        <button class="more" type="button" onClick={() => setShown(shown + PAGE_SIZE)}>
          Show {Math.min(PAGE_SIZE, facts.length - shown)} more of {facts.length}
        </button>
      )}
    </>
  );
}
