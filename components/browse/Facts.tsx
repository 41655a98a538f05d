import type { RefObject } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { filterFor, isFiltered } from '../../lib/browse/filters.ts';
import { type Route, hrefOf } from '../../lib/browse/routes.ts';
import { useWords } from '../speaking.ts';
import { FactFilters } from './FactFilters.tsx';
import { FactList } from './FactList.tsx';
import type { BrowsePort, Choices } from './port.ts';
import { replaceRoute } from './route.ts';
import { SearchField } from './SearchField.tsx';
import { asHits } from './Statement.tsx';
import { TopicBranch } from './TopicBranch.tsx';
import { topicTree } from './topictree.ts';
import { settledQuery } from './wording.ts';

type FactsRoute = Extract<Route, { view: 'facts' }>;

interface FactsProps {
  route: FactsRoute;
  isCurrent: boolean;
  choices: Choices;
  port: BrowsePort;
  search: RefObject<HTMLInputElement | null>;
}

/** The fact base: its topics as a tree, its facts, a search over both, and filters over all of it. */
export function Facts({ route, isCurrent, choices, port, search }: FactsProps) {
  const { library } = port;
  const [asked, ask] = useAsked(route, isCurrent);
  useEffect(() => {
    // The index is built at the first query: made ahead, the first key stroke is as quick as the others. Only once the
    // view is painted: browsers call an idle moment what is left before a frame, and this takes several frames.
    let task = 0;
    const frame = requestAnimationFrame(() => {
      task = requestIdleCallback(() => library.search(''));
    });
    return () => {
      cancelAnimationFrame(frame);
      cancelIdleCallback(task);
    };
  }, [library]);
  const query = settledQuery(asked.query);
  return (
    <>
      <div class="search-box">
        <SearchField
          count={library.base.facts.length}
          query={asked.query}
          onQuery={(text) => ask({ ...asked, query: text })}
          field={search}
        />
        <FactFilters
          base={library.base}
          filters={asked.filters}
          onFilters={(filters) => ask({ ...asked, filters })}
        />
      </div>
      {query === '' && !hasList(asked) ? (
        <Tree asked={asked} choices={choices} port={port} />
      ) : (
        <Results asked={asked} query={query} choices={choices} port={port} />
      )}
    </>
  );
}

/** One topic alone is a list and no tree. */
const hasList = ({ filters }: FactsRoute): boolean => filters.topic !== undefined;

/** How long a search rests before it becomes part of the address; browsers allow only so many changes of it. */
const REST_MS = 300;

/** What is asked for: at once what is written here, and what the address says when that changes from elsewhere. */
function useAsked(route: FactsRoute, isCurrent: boolean): [FactsRoute, (asked: FactsRoute) => void] {
  const [asked, ask] = useState(route);
  const [written, write] = useState(hrefOf(route));
  const [seen, see] = useState(route);
  if (route !== seen) {
    see(route);
    if (hrefOf(route) !== written) {
      write(hrefOf(route));
      ask(route);
    }
  }
  useEffect(() => {
    if (!isCurrent || hrefOf(asked) === written) return undefined;
    const timer = setTimeout(() => {
      write(hrefOf(asked));
      replaceRoute(asked);
    }, REST_MS);
    return () => clearTimeout(timer);
  }, [asked, isCurrent, written]);
  return [asked, ask];
}

interface AskedProps {
  asked: FactsRoute;
  choices: Choices;
  port: BrowsePort;
}

function Tree({ asked: { filters }, choices, port }: AskedProps) {
  const words = useWords();
  const { base } = port.library;
  const tree = useMemo(
    () => topicTree(base.topics, base.facts.filter(filterFor(base, filters))),
    [base, filters],
  );
  return (
    <>
      {tree.map((node) => (
        <TopicBranch key={node.topic.id} node={node} choices={choices} port={port} depth={0} />
      ))}
      {tree.length === 0 && <Nothing filters={filters} />}
      <p class="footnote">{words.say('facts.foot')}</p>
    </>
  );
}

function Results({ asked: { filters }, query, choices, port }: AskedProps & { query: string }) {
  const words = useWords();
  const { base, search } = port.library;
  const hits = useMemo(() => {
    const passes = filterFor(base, filters);
    if (query === '') return asHits(base.facts.filter(passes).sort((a, b) => b.weight - a.weight));
    return search(query).filter(({ fact }) => passes(fact));
  }, [base, search, query, filters]);
  return (
    <>
      <output class="search-state">{words.say('facts.found', { count: hits.length })}</output>
      {hits.length === 0 && <Nothing filters={filters} />}
      <FactList hits={hits} showTopic choices={choices} port={port} />
    </>
  );
}

function Nothing({ filters }: Pick<FactsRoute, 'filters'>) {
  const words = useWords();
  return <p class="hint">{words.say(isFiltered(filters) ? 'facts.hintFilters' : 'facts.hint')}</p>;
}
