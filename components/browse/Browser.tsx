import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Facts } from './Facts.tsx';
import { useKeys } from './keys.ts';
import { viewPage } from './pageview.ts';
import type { BrowsePort, TabView } from './port.ts';
import { SiteSwitch } from './SiteSwitch.tsx';
import { Panel, type TabId, Tabs } from './Tabs.tsx';
import { ThisPage } from './ThisPage.tsx';

/** The two views with their header, in whatever window they are; opens on the page when something was found there. */
export function Browser({ tab, port }: { tab: TabView; port: BrowsePort }) {
  const [chosen, choose] = useState<TabId>();
  const view = useRef<HTMLDivElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const [searchAsked, askForSearch] = useState(0);
  const page = useMemo(() => viewPage(tab), [tab]);
  const current = chosen ?? (page.count > 0 ? 'page' : 'facts');
  useKeys(view, {
    // Once a hand is on the view, late findings no longer turn it over.
    onTouch: () => choose((tabId) => tabId ?? current),
    onSearch: () => {
      choose('facts');
      askForSearch((asked) => asked + 1);
    },
  });
  // Not at once: a field takes no focus while its panel is hidden.
  useLayoutEffect(() => {
    if (searchAsked > 0) search.current?.focus();
  }, [searchAsked]);
  return (
    <div class="gloss browser" ref={view}>
      <header class="masthead">
        <h1>Gloss</h1>
        {page.site && <SiteSwitch {...page.site} port={port} />}
      </header>
      <Tabs current={current} choose={choose} count={page.count} />
      <Panel id="page" current={current}>
        <ThisPage page={page} port={port} />
      </Panel>
      <Panel id="facts" current={current}>
        <Facts library={port.library} search={search} />
      </Panel>
    </div>
  );
}
