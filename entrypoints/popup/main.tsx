import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Browser } from '../../components/browse/Browser.tsx';
import type { BrowsePort, TabView } from '../../components/browse/port.ts';
import { base } from '../../lib/facts/bundle.ts';
import { createFactSearch } from '../../lib/facts/search.ts';
import { sendToFrame } from '../../lib/messages/send.ts';
import { currentTab } from '../../lib/platform/tab.ts';
import { type TabState, readTab, watchTab } from '../../lib/platform/tabstate.ts';
import { withSite } from '../../lib/settings/settings.ts';
import { updateSettings } from '../../lib/settings/store.ts';
import '../../components/tokens.css';
import '../../components/fact/fact.css';
import '../../components/browse/browse.css';

const toView = ({ frames }: TabState): TabView =>
  frames.length === 0 ? { kind: 'unreachable' } : { kind: 'frames', frames };

const library: BrowsePort['library'] = {
  topics: base.topics,
  facts: base.facts,
  search: createFactSearch(base.facts, base.topics),
};

/** The port to the current tab, through the background's record of it and messages to its frames. */
const portTo = (tabId: number): BrowsePort => ({
  library,
  show: ({ frameId, id }) => {
    void sendToFrame(tabId, frameId, 'mention/show', { id }).then(() => window.close());
  },
  setSite: (host, on) => void updateSettings((settings) => withSite(settings, host, on)),
});

function Popup({ tabId, first }: { tabId: number; first: TabView }) {
  const [tab, setTab] = useState(first);
  useEffect(() => {
    const end = new AbortController();
    const show = (state: TabState): void => setTab(toView(state));
    watchTab(tabId, show, end.signal);
    // What was reported between the first reading and the watch would be missed otherwise.
    void readTab(tabId).then(show);
    return () => end.abort();
  }, [tabId]);
  return <Browser tab={tab} port={portTo(tabId)} />;
}

/** In tests and in a window of its own the popup may be told which tab to look at: `popup.html?tab=7`. */
async function chosenTab(): Promise<number> {
  const asked = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
  return Number.isInteger(asked) ? asked : ((await currentTab())?.id ?? -1);
}

const root = document.getElementById('app');
if (root !== null) {
  const tabId = await chosenTab();
  render(<Popup tabId={tabId} first={toView(await readTab(tabId))} />, root);
}
