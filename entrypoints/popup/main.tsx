import { render } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { Browser } from '../../components/browse/Browser.tsx';
import type { BrowsePort, TabView } from '../../components/browse/port.ts';
import { base } from '../../lib/facts/bundle.ts';
import { createFactSearch } from '../../lib/facts/search.ts';
import { sendToFrame } from '../../lib/messages/send.ts';
import { currentTab, isLoading, reloadTab, watchLoading } from '../../lib/platform/tab.ts';
import { type TabState, readTab, watchTab } from '../../lib/platform/tabstate.ts';
import { withSite } from '../../lib/settings/sites.ts';
import { updateSettings } from '../../lib/settings/store.ts';
import '../../components/tokens.css';
import '../../components/fact/fact.css';
import '../../components/browse/browse.css';
import '../../components/browse/page.css';
import '../../components/browse/facts.css';
import './popup.css';

const library: BrowsePort['library'] = { base, search: createFactSearch(base.facts, base.topics) };

/** The port to the current tab, through the background's record of it and messages to its frames. */
const portTo = (tabId: number): BrowsePort => ({
  library,
  show: ({ frameId, id }) => {
    void sendToFrame(tabId, frameId, 'mention/show', { id }).then(
      // A mention that the page has taken away meanwhile leaves the list as soon as the page is read again.
      ({ shown }) => shown && window.close(),
      () => undefined,
    );
  },
  setSite: (host, on) =>
    void updateSettings((settings) => ({ ...settings, sites: withSite(settings.sites, host, on) })),
  goOn: () => void goOn(tabId),
  reload: () => void reloadTab(tabId),
});

/** Lets every frame that has stopped by itself go on; each reports when it has. */
async function goOn(tabId: number): Promise<void> {
  for (const { frameId, report } of (await readTab(tabId)).frames) {
    if (report.state.kind === 'paused')
      void sendToFrame(tabId, frameId, 'frame/continue', {}).catch(() => undefined);
  }
}

const TOP_FRAME = 0;

/** Whether the tab will report by itself: its page still loads, or our script is there and reading. */
async function willReport(tabId: number): Promise<boolean> {
  if (await isLoading(tabId)) return true;
  return sendToFrame(tabId, TOP_FRAME, 'frame/ping', {}).then(
    ({ ok }) => ok,
    () => false,
  );
}

interface PopupProps {
  tabId: number;
  first: TabState;
}

function Popup({ tabId, first }: PopupProps) {
  const [state, setState] = useState(first);
  // Until it is known better: asking a busy page must not hold up the first sight of the popup.
  const [loading, setLoading] = useState(true);
  const port = useMemo(() => portTo(tabId), [tabId]);
  useEffect(() => {
    const end = new AbortController();
    watchTab(tabId, setState, end.signal);
    const ask = (): void => void willReport(tabId).then(setLoading);
    watchLoading(tabId, ask, end.signal);
    ask();
    // What was reported between the first reading and the watch would be missed otherwise.
    void readTab(tabId).then(setState);
    return () => end.abort();
  }, [tabId]);
  const tab = useMemo(() => viewOf(state, loading), [state, loading]);
  return <Browser tab={tab} port={port} />;
}

const viewOf = ({ frames }: TabState, loading: boolean): TabView =>
  frames.length === 0 ? { kind: 'silent', loading } : { kind: 'frames', frames };

/** In tests and in a window of its own the popup may be told which tab to look at: `popup.html?tab=7`. */
async function chosenTab(): Promise<number> {
  const asked = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
  return Number.isInteger(asked) ? asked : ((await currentTab())?.id ?? -1);
}

const root = document.getElementById('app');
if (root !== null) {
  const tabId = await chosenTab();
  render(<Popup tabId={tabId} first={await readTab(tabId)} />, root);
}
