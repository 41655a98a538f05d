import { render } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { Options } from '../../components/options/Options.tsx';
import type { OptionsPort } from '../../components/options/port.ts';
import { Speaking } from '../../components/speaking.ts';
import { base } from '../../lib/facts/bundle.ts';
import { speak } from '../../lib/i18n/speak.ts';
import type { Words } from '../../lib/i18n/words.ts';
import { openShortcuts, readShortcuts } from '../../lib/platform/shortcuts.ts';
import { browserLanguage, localeOf } from '../../lib/settings/language.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { readSettings, updateSettings, watchSettings } from '../../lib/settings/store.ts';
import '../../components/tokens.css';
import '../marks.css';
import '../../components/options/options.css';

const portFor = ({ locale }: Words): OptionsPort => ({
  save: updateSettings,
  shortcuts: readShortcuts,
  openShortcuts,
  download,
  topicName: (id) => {
    const name = base.topic(id)?.name;
    return name?.[locale] ?? name?.en ?? id;
  },
});

function download(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  Object.assign(document.createElement('a'), { href: url, download: name }).click();
  URL.revokeObjectURL(url);
}

function OptionsPage({ first }: { first: Settings }) {
  const [settings, setSettings] = useState(first);
  useEffect(() => {
    const end = new AbortController();
    watchSettings(setSettings, end.signal);
    return () => end.abort();
  }, []);
  const words = speak(localeOf(settings));
  const port = useMemo(() => portFor(words), [words]);
  const { theme, textSize } = settings;
  // Before anything is seen: lines that begin on the other side would jump.
  useLayoutEffect(() => {
    const { documentElement: root, body } = document;
    root.lang = words.locale;
    root.dir = words.dir;
    document.title = `Gloss – ${words.say('options.title')}`;
    body.dataset['theme'] = theme;
    body.dataset['size'] = textSize;
  }, [words, theme, textSize]);
  return (
    <Speaking.Provider value={words}>
      <Options settings={settings} port={port} browserLanguage={browserLanguage()} />
    </Speaking.Provider>
  );
}

const root = document.getElementById('app');
if (root !== null) render(<OptionsPage first={await readSettings()} />, root);
