import type { ComponentChildren } from 'preact';

const TABS = [
  { id: 'page', name: 'This page' },
  { id: 'facts', name: 'Facts' },
] as const;

export type TabId = (typeof TABS)[number]['id'];

interface TabsProps {
  current: TabId;
  choose: (tab: TabId) => void;
  /** Mentions found on the page. */
  count: number;
}

/** The tabs, as the ARIA pattern has them: one stop for Tab, arrow keys between them. */
export function Tabs({ current, choose, count }: TabsProps) {
  return (
    <div
      class="tabs"
      role="tablist"
      aria-label="Views"
      tabIndex={-1}
      onKeyDown={(event) => moveTab(event, choose)}
    >
      {TABS.map(({ id, name }) => (
        <button
          key={id}
          type="button"
          role="tab"
          id={`tab-${id}`}
          aria-controls={`panel-${id}`}
          aria-selected={id === current}
          tabIndex={id === current ? 0 : -1}
          onClick={() => choose(id)}
        >
          {name}
          {id === 'page' && count > 0 && (
            <>
              {' '}
              <span class="count">{count}</span>
            </>
          )}
        </button>
      ))}
    </div>
  );
}

function moveTab(event: KeyboardEvent & { currentTarget: HTMLElement }, choose: (tab: TabId) => void): void {
  const at = TABS.findIndex(({ id }) => (event.target as Element).id === `tab-${id}`);
  const last = TABS.length - 1;
  const isForward =
    (event.key === 'ArrowRight') === (getComputedStyle(event.currentTarget).direction !== 'rtl');
  const next = {
    ArrowLeft: at + (isForward ? 1 : -1),
    ArrowRight: at + (isForward ? 1 : -1),
    Home: 0,
    End: last,
  };
  const wanted = next[event.key as keyof typeof next] as number | undefined;
  const tab = wanted === undefined ? undefined : TABS.at(wanted > last ? 0 : wanted);
  if (tab === undefined) return;
  event.preventDefault();
  choose(tab.id);
  event.currentTarget.querySelector<HTMLElement>(`#tab-${tab.id}`)?.focus();
}

interface PanelProps {
  id: TabId;
  current: TabId;
  children: ComponentChildren;
}

/** What a tab shows. Both stay in place, so that coming back finds everything as it was left. */
export function Panel({ id, current, children }: PanelProps) {
  return (
    <div
      class="panel"
      role="tabpanel"
      id={`panel-${id}`}
      aria-labelledby={`tab-${id}`}
      hidden={id !== current}
      tabIndex={-1}
    >
      {children}
    </div>
  );
}
