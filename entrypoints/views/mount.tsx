import { render } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { Browser } from '../../components/browse/Browser.tsx';
import { Speaking } from '../../components/speaking.ts';
import { speak } from '../../lib/i18n/speak.ts';
import { localeOf } from '../../lib/settings/language.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { readSettings, watchSettings } from '../../lib/settings/store.ts';
import { portTo } from './port.ts';
import { readView, useTab } from './tab.ts';
import type { Place } from './place.ts';
import '../../components/tokens.css';
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
  const settings = useSettings(first.settings);
  const { tabId, view } = useTab(place, first.tabId, first.view);
  const port = useMemo(() => portTo(tabId, place), [tabId, place]);
  const words = speak(localeOf(settings));
  const { theme, textSize, topics, citation } = settings;
  // Before anything is seen: lines that begin on the other side would jump.
  useLayoutEffect(() => {
    const { documentElement: root, body } = document;
    root.lang = words.locale;
    root.dir = words.dir;
    body.dataset['theme'] = theme;
    body.dataset['size'] = textSize;
  }, [words, theme, textSize]);
  return (
    <Speaking.Provider value={words}>
      <Browser tab={view} choices={{ topics, citation }} port={port} />
    </Speaking.Provider>
  );
}

function useSettings(first: Settings): Settings {
  const [settings, setSettings] = useState(first);
  useEffect(() => {
    const end = new AbortController();
    watchSettings(setSettings, end.signal);
    return () => end.abort();
  }, []);
  return settings;
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
