import { render } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { Speaking } from '../../components/speaking.ts';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import { factsAddress, optionsAddress } from '../../lib/platform/places.ts';
import { readShortcuts } from '../../lib/platform/shortcuts.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { readSettings } from '../../lib/settings/store.ts';
import { startSession } from '../annotate/start.ts';
import { useLooks } from '../views/looks.ts';
import '../../components/tokens.css';
import '../../components/document.css';
import '../marks.css';
import '../../components/welcome/welcome.css';

type Keys = Parameters<typeof Welcome>[0]['keys'];

function WelcomePage({ first, keys }: { first: Settings; keys: Keys }) {
  const { words } = useLooks(first);
  useLayoutEffect(() => {
    document.title = `Gloss – ${words.say('welcome.title')}`;
  }, [words]);
  return (
    <Speaking.Provider value={words}>
      <Welcome keys={keys} settings={optionsAddress()} facts={factsAddress('#/facts')} />
    </Speaking.Provider>
  );
}

/** The keys as they are set now. */
async function readKeys(): Promise<Keys> {
  const shortcuts = await readShortcuts();
  const keysOf = (name: string): string => shortcuts?.find((one) => one.name === name)?.keys ?? '';
  const [next, previous] = [keysOf('next-mention'), keysOf('previous-mention')];
  return next === '' || previous === '' ? undefined : { next, previous };
}

const root = document.getElementById('app');
if (root !== null) {
  const [first, keys] = await Promise.all([readSettings(), readKeys()]);
  render(<WelcomePage first={first} keys={keys} />, root);
  // No script of an extension runs on its own pages: what annotates every page is started by hand.
  startSession();
}
