import { useState } from 'preact/hooks';
import { Facts } from './Facts.tsx';
import { groupMentions } from './grouping.ts';
import type { BrowsePort, TabView } from './port.ts';
import { ThisPage } from './ThisPage.tsx';

const TABS = [
  { id: 'page', name: 'This page' },
  { id: 'facts', name: 'Facts' },
] as const;

type TabId = (typeof TABS)[number]['id'];

/** The two views of the popup; opens on the page when something was found there. */
export function Browser({ tab, port }: { tab: TabView; port: BrowsePort }) {
  const found = tab.kind === 'frames' && groupMentions(tab.frames).length > 0;
  const [chosen, setChosen] = useState<TabId>();
  const current = chosen ?? (found ? 'page' : 'facts');
  return (
    <div class="gloss browser">
      <header class="masthead">
        <h1>Gloss</h1>
        <div
          class="tabs"
          role="tablist"
          aria-label="Views"
          tabIndex={-1}
          onKeyDown={(event) => moveTab(event, setChosen)}
        >
          {TABS.map(({ id, name }) => (
            <button
              key={id}
              type="button"
              role="tab"
              id={`tab-${id}`}
              aria-controls="view"
              aria-selected={id === current}
              tabIndex={id === current ? 0 : -1}
              onClick={() => setChosen(id)}
            >
              {name}
            </button>
          ))}
        </div>
      </header>
      <div class="view" id="view" role="tabpanel" aria-labelledby={`tab-${current}`}>
        {current === 'page' ? <ThisPage tab={tab} port={port} /> : <Facts library={port.library} />}
      </div>
    </div>
  );
}

/** Arrow keys move between tabs, as the ARIA pattern has it. */
function moveTab(event: KeyboardEvent & { currentTarget: HTMLElement }, choose: (tab: TabId) => void): void {
  if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
  const other = event.currentTarget.querySelector<HTMLElement>('[role="tab"][aria-selected="false"]');
  const tab = TABS.find(({ id }) => other?.id === `tab-${id}`);
  if (tab === undefined) return;
  choose(tab.id);
  other?.focus();
}
