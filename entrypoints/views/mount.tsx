import { render } from 'preact';
import { useMemo } from 'preact/hooks';
import { Browser } from '../../components/browse/Browser.tsx';
import { Speaking } from '../../components/speaking.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { readSettings } from '../../lib/settings/store.ts';
import { useLooks } from './looks.ts';
import { portTo } from './port.ts';
import { readView, useTab } from './tab.ts';
import type { Place } from './place.ts';
import '../../components/tokens.css';
import '../../components/iconbutton.css';
import '../../components/fact/fact.css';
import '../../components/browse/browse.css';
import '../../components/browse/page.css';
import '../../components/browse/facts.css';
import '../../components/browse/article.css';
import '../../components/figures/figures.css';
import '../../components/lookup/lookup.css';
import './views.css';

interface ViewsProps {
  place: Place;
  first: { tabId: number | undefined; view: Awaited<ReturnType<typeof readView>>; settings: Settings };
}

function Views({ place, first }: ViewsProps) {
  const { settings, words } = useLooks(first.settings);
  const { tabId, view } = useTab(place, first.tabId, first.view);
  const port = useMemo(() => portTo(tabId, place), [tabId, place]);
  const { topics, citation } = settings;
  return (
    <Speaking.Provider value={words}>
      <Browser tab={view} choices={{ topics, citation }} port={port} />
    </Speaking.Provider>
  );
}

/** Draws all views into the window's page. */
export async function mountViews(place: Place): Promise<void> {
  const root = document.getElementById('app');
  if (root === null) return;
  const [settings, { tabId, view }] = await Promise.all([
    readSettings(),
    place.tab().then(async (id) => ({ tabId: id, view: await readView(id) })),
  ]);
  root.replaceChildren();
  render(<Views place={place} first={{ tabId, view, settings }} />, root);
}
