import { render } from 'preact';
import { useLayoutEffect, useMemo } from 'preact/hooks';
import { Options } from '../../components/options/Options.tsx';
import type { OptionsPort } from '../../components/options/port.ts';
import { saveFile } from '../../components/savefile.ts';
import { Speaking } from '../../components/speaking.ts';
import { base } from '../../lib/facts/bundle.ts';
import type { Words } from '../../lib/i18n/words.ts';
import { openShortcuts, readShortcuts } from '../../lib/platform/shortcuts.ts';
import { forgetDamage, updateSettings } from '../../lib/settings/change.ts';
import { readDamage } from '../../lib/settings/damage.ts';
import { browserLanguage } from '../../lib/settings/language.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { readSettings } from '../../lib/settings/store.ts';
import { useLooks } from '../views/looks.ts';
import '../../components/tokens.css';
import '../../components/document.css';
import '../marks.css';
import '../../components/options/options.css';

const portFor = ({ locale }: Words): OptionsPort => ({
  save: updateSettings,
  damage: readDamage,
  forgetDamage,
  shortcuts: readShortcuts,
  openShortcuts,
  download: (name, text) => saveFile(new Blob([text], { type: 'application/json' }), name),
  topicName: (id) => {
    const name = base.topic(id)?.name;
    return name?.[locale] ?? name?.en ?? id;
  },
});

function OptionsPage({ first }: { first: Settings }) {
  const { settings, words } = useLooks(first);
  const port = useMemo(() => portFor(words), [words]);
  useLayoutEffect(() => {
    document.title = `Gloss – ${words.say('options.title')}`;
  }, [words]);
  return (
    <Speaking.Provider value={words}>
      <Options settings={settings} port={port} browserLanguage={browserLanguage()} />
    </Speaking.Provider>
  );
}

const root = document.getElementById('app');
if (root !== null) render(<OptionsPage first={await readSettings()} />, root);
