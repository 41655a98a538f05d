import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import type { Route } from '../../lib/browse/routes.ts';
import { AboutView } from '../about/AboutView.tsx';
import { FiguresView } from '../figures/FiguresView.tsx';
import { SeriesPage } from '../figures/SeriesPage.tsx';
import { LookUp } from '../lookup/LookUp.tsx';
import { useWords } from '../speaking.ts';
import { FactPage } from './FactPage.tsx';
import { Facts } from './Facts.tsx';
import type { PageView } from './pageview.ts';
import type { BrowsePort, Choices } from './port.ts';
import { Panel } from './Sections.tsx';
import { ThisPage } from './ThisPage.tsx';
import { TopicPage } from './TopicPage.tsx';

interface ViewsProps {
  route: Route;
  page: PageView;
  choices: Choices;
  port: BrowsePort;
  search: RefObject<HTMLInputElement | null>;
}

/** The place that a route names. The three lists stay once they were seen; what they lead to comes and goes. */
export function Views({ route, page, choices, port, search }: ViewsProps) {
  const words = useWords();
  const facts = useLast(route.view === 'facts' ? route : undefined);
  const figures = useLast(route.view === 'figures' ? route : undefined);
  const isPage = useLast(route.view === 'page' || undefined) === true;
  return (
    <>
      {isPage && (
        <Panel id="page" label={words.say('view.page')} isCurrent={route.view === 'page'}>
          <ThisPage page={page} choices={choices} port={port} />
        </Panel>
      )}
      {facts && (
        <Panel id="facts" label={words.say('view.facts')} isCurrent={route.view === 'facts'}>
          <Facts
            route={facts}
            isCurrent={route.view === 'facts'}
            choices={choices}
            port={port}
            search={search}
          />
        </Panel>
      )}
      {figures && (
        <Panel id="figures" label={words.say('view.figures')} isCurrent={route.view === 'figures'}>
          <FiguresView route={figures} port={port} />
        </Panel>
      )}
      <Detail route={route} page={page} choices={choices} port={port} />
    </>
  );
}

type DetailProps = Pick<ViewsProps, 'route' | 'page' | 'choices' | 'port'>;

/** What a list leads to, and what is no list. */
function Detail({ route, page, choices, port }: DetailProps) {
  const words = useWords();
  switch (route.view) {
    case 'topic':
      return (
        <Panel key={route.id} id="topic" label={words.say('facts.topic')} isCurrent>
          <TopicPage id={route.id} choices={choices} port={port} />
        </Panel>
      );
    case 'fact':
      return (
        <Panel key={route.id} id="fact" label={words.say('fact.page')} isCurrent>
          <FactPage id={route.id} choices={choices} port={port} />
        </Panel>
      );
    case 'series':
      return (
        <Panel key={route.id} id="series" label={words.say('fact.series')} isCurrent>
          <SeriesPage id={route.id} page={page} port={port} />
        </Panel>
      );
    case 'lookup':
      return (
        <Panel key={`lookup ${route.text}`} id="lookup" label={words.say('view.lookup')} isCurrent>
          <LookUp text={route.text} port={port} />
        </Panel>
      );
    case 'about':
      return (
        <Panel key="about" id="about" label={words.say('view.about')} isCurrent>
          <AboutView port={port} />
        </Panel>
      );
    case 'page':
    case 'facts':
    case 'figures':
      return null;
  }
}

/** The last value that was there. */
function useLast<T>(value: T | undefined): T | undefined {
  const [last, setLast] = useState(value);
  if (value !== undefined && value !== last) setLast(value);
  return value ?? last;
}
