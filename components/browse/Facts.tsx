import type { RefObject } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { FactList } from './FactList.tsx';
import type { FactLibrary } from './port.ts';
import { TopicBranch } from './TopicBranch.tsx';
import { topicTree } from './topictree.ts';
import { settledQuery } from './wording.ts';

interface FactsProps {
  library: FactLibrary;
  search: RefObject<HTMLInputElement | null>;
}

/** The fact base: its topics as a tree, its facts, and a search over both. */
export function Facts({ library, search }: FactsProps) {
  const [query, setQuery] = useState('');
  const settled = settledQuery(query);
  useEffect(() => {
    // The index is built at the first query: made ahead, the first key stroke is as quick as the others.
    const task = requestIdleCallback(() => library.search(''));
    return () => cancelIdleCallback(task);
  }, [library]);
  return (
    <>
      <SearchField count={library.base.facts.length} query={query} onQuery={setQuery} field={search} />
      {settled === '' ? <Tree library={library} /> : <Results library={library} query={settled} />}
    </>
  );
}

interface SearchFieldProps {
  count: number;
  query: string;
  onQuery: (query: string) => void;
  field: RefObject<HTMLInputElement | null>;
}

function SearchField({ count, query, onQuery, field }: SearchFieldProps) {
  const clear = (event: KeyboardEvent): void => {
    // With nothing to clear, Escape closes the popup as everywhere.
    if (event.key !== 'Escape' || query === '') return;
    event.preventDefault();
    onQuery('');
  };
  return (
    <search class="search-box">
      <input
        class="search"
        type="search"
        dir={query === '' ? undefined : 'auto'}
        autocomplete="off"
        spellcheck={false}
        aria-label="Search the facts"
        aria-keyshortcuts="/"
        placeholder={`Search ${NUMBER.format(count)} facts`}
        ref={field}
        value={query}
        onInput={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={clear}
      />
      <kbd aria-hidden="true">/</kbd>
    </search>
  );
}

const NUMBER = new Intl.NumberFormat('en-GB');

function Tree({ library: { base } }: { library: FactLibrary }) {
  const tree = useMemo(() => topicTree(base.topics, base.facts), [base]);
  return (
    <>
      {tree.map((node) => (
        <TopicBranch key={node.topic.id} node={node} base={base} depth={0} />
      ))}
      <p class="page-date">
        Each fact is dated and names its sources. Nothing you look up leaves the browser.
      </p>
    </>
  );
}

function Results({ library, query }: { library: FactLibrary; query: string }) {
  const hits = useMemo(() => library.search(query), [library, query]);
  return (
    <>
      <output class="search-state">{sayFound(hits.length)}</output>
      {hits.length === 0 && (
        <p class="hint">Try fewer words, a year, a country or a document symbol such as S/2015/358.</p>
      )}
      <FactList hits={hits} base={library.base} showTopic />
    </>
  );
}

const sayFound = (count: number): string =>
  count === 0 ? 'No fact holds all these words' : count === 1 ? '1 fact' : `${NUMBER.format(count)} facts`;
