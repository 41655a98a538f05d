import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { FACTS, type Route, sectionOf } from '../../lib/browse/routes.ts';
import { useWords } from '../speaking.ts';
import { useKeys } from './keys.ts';
import { Masthead } from './Masthead.tsx';
import { viewPage } from './pageview.ts';
import type { BrowsePort, Choices, TabView } from './port.ts';
import { goTo, replaceRoute, useRoute } from './route.ts';
import { Sections } from './Sections.tsx';
import { Views } from './Views.tsx';

interface BrowserProps {
  tab: TabView;
  choices: Choices;
  port: BrowsePort;
}

/** All views with their header, in whatever window they are; opens on the page when something was found there. */
export function Browser({ tab, choices, port }: BrowserProps) {
  const words = useWords();
  const view = useRef<HTMLDivElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const page = useMemo(() => viewPage(tab), [tab]);
  const asked = useRoute();
  // Where something went wrong on the page, or Gloss is off there, there is something to say of it, too.
  const speaks = page.count > 0 || page.status.kind === 'paused' || page.status.kind === 'off';
  const route: Route = asked ?? (speaks ? { view: 'page' } : FACTS);
  const toSearch = useSearchKey(route, search);
  useKeys(view, {
    // Once a hand is on the view, late findings no longer turn it over.
    onTouch: () => asked === undefined && replaceRoute(route),
    onSearch: toSearch,
  });
  useFocus(view);
  // A tab has a button for it.
  const canGoBack = port.openFullPage !== undefined && navigation.canGoBack;
  return (
    <div class="browser" ref={view} lang={words.locale} dir={words.dir}>
      <Masthead page={page} port={port} canGoBack={canGoBack} />
      <Sections current={sectionOf(route)} count={tab.kind === 'none' ? undefined : page.count} />
      <main>
        <Views route={route} page={page} choices={choices} port={port} search={search} />
      </main>
    </div>
  );
}

/** What "/" does: to the facts, where they are not shown, and into their search. */
function useSearchKey(route: Route, search: { readonly current: HTMLInputElement | null }): () => void {
  const [asked, ask] = useState(0);
  // Not at once: a field takes no focus while its panel is hidden.
  useLayoutEffect(() => {
    if (asked > 0) search.current?.focus();
  }, [asked, search]);
  return () => {
    if (route.view !== 'facts') goTo(FACTS);
    ask(asked + 1);
  };
}

/** Takes the focus along to a place, when it would be left behind in one that is hidden or gone. */
function useFocus(view: { readonly current: HTMLElement | null }): void {
  useEffect(() => {
    const end = new AbortController();
    const follow = (): void => {
      const { activeElement } = document;
      const isLost = activeElement === document.body || activeElement?.checkVisibility() === false;
      if (isLost) view.current?.querySelector<HTMLElement>('.panel:not([hidden])')?.focus();
    };
    // Once the place is drawn.
    addEventListener('hashchange', () => requestAnimationFrame(follow), { signal: end.signal });
    return () => end.abort();
  }, [view]);
}
