import { useEffect, useState } from 'preact/hooks';
import type { MessageKey } from '../../lib/i18n/words.ts';
import { useWords } from '../speaking.ts';
import { Section } from './fields.tsx';
import type { OptionsPort, Shortcut } from './port.ts';

/** What the commands do, in the order they are told in and in our own words: browsers give neither. */
const NAMES = {
  _execute_action: 'shortcut.popup',
  'next-mention': 'manifest.nextMention',
  'previous-mention': 'manifest.previousMention',
  'open-mention': 'manifest.openMention',
  'look-up': 'manifest.lookUp',
  'pause-site': 'manifest.pauseSite',
} as const satisfies Record<string, MessageKey>;

const ORDER = Object.keys(NAMES);
/** One that is not known here comes last. */
const rankOf = ({ name }: Shortcut): number => ORDER.indexOf(name) + 1 || Infinity;

/** The keys there are now; they are changed on the browser's own page. */
export function ShortcutsSection({ port }: { port: OptionsPort }) {
  const words = useWords();
  const shortcuts = useShortcuts(port);
  return (
    <Section title={words.say('options.shortcuts')}>
      {shortcuts === undefined ? (
        <p class="hint">{words.say('shortcut.absent')}</p>
      ) : (
        <>
          <ShortcutList shortcuts={shortcuts} />
          <ChangeShortcuts port={port} />
        </>
      )}
    </Section>
  );
}

/** The commands as they stand; they may be changed on the browser's page meanwhile, which tells nobody. */
function useShortcuts(port: OptionsPort): Shortcut[] | undefined {
  const [shortcuts, setShortcuts] = useState<Shortcut[] | undefined>([]);
  useEffect(() => {
    const end = new AbortController();
    const read = (): void =>
      void port.shortcuts().then((found) => {
        if (!end.signal.aborted) setShortcuts(found?.toSorted((a, b) => rankOf(a) - rankOf(b)));
      });
    read();
    addEventListener('focus', read, { signal: end.signal });
    return () => end.abort();
  }, [port]);
  return shortcuts;
}

function ShortcutList({ shortcuts }: { shortcuts: readonly Shortcut[] }) {
  const words = useWords();
  return (
    <dl class="shortcuts">
      {shortcuts.map(({ name, does, keys }) => (
        <div key={name}>
          <dt>{name in NAMES ? words.say(NAMES[name as keyof typeof NAMES]) : does}</dt>
          <dd>{keys === '' ? words.say('shortcut.none') : <kbd dir="ltr">{keys}</kbd>}</dd>
        </div>
      ))}
    </dl>
  );
}

function ChangeShortcuts({ port }: { port: OptionsPort }) {
  const words = useWords();
  const [isRefused, setRefused] = useState(false);
  return (
    <>
      <button
        type="button"
        class="plain"
        onClick={() => void port.openShortcuts().then((opened) => setRefused(!opened))}
      >
        {words.say('shortcut.change')}
      </button>
      {isRefused && (
        <p class="hint" role="status">
          {words.say('shortcut.how')}
        </p>
      )}
    </>
  );
}
