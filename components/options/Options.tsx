import { useState } from 'preact/hooks';
import type { Settings } from '../../lib/settings/settings.ts';
import { useWords } from '../speaking.ts';
import { DamageNote } from './DamageNote.tsx';
import { DataSection } from './DataSection.tsx';
import { LanguagesSection } from './LanguagesSection.tsx';
import type { OptionsPort, Save } from './port.ts';
import { CardsSection, LookSection, MarksSection, TopicsSection } from './sections.tsx';
import { ShortcutsSection } from './ShortcutsSection.tsx';
import { SitesSection } from './SitesSection.tsx';

interface OptionsProps {
  settings: Settings;
  port: OptionsPort;
  browserLanguage: string;
}

/** What the page says about the last change. */
interface Notice {
  text: string;
  isProblem?: true;
  /** What was chosen before, where it can be had back. */
  before?: Settings;
}

/** Stores changes, and says what became of the last one. */
function useSaving(
  port: OptionsPort,
  settings: Settings,
): {
  notice: Notice | undefined;
  save: Save;
  undo: (before: Settings) => void;
  refuse: (text: string) => void;
} {
  const words = useWords();
  const [notice, setNotice] = useState<Notice>();
  const store = async (change: Parameters<Save>[0], said: Notice): Promise<void> => {
    try {
      const { notSynchronised: reason } = await port.save(change);
      setNotice(reason === undefined ? said : { ...said, text: words.say('options.savedHere', { reason }) });
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      setNotice({ text: words.say('options.notSaved', { reason }), isProblem: true });
    }
  };
  return {
    notice,
    save: (change, said = words.say('options.saved')) => void store(change, { text: said, before: settings }),
    undo: (before) => void store(() => before, { text: words.say('options.undone') }),
    refuse: (text) => setNotice({ text, isProblem: true }),
  };
}

/** All settings on one page. Each is kept at once, and the last change can be taken back. */
export function Options({ settings, port, browserLanguage }: OptionsProps) {
  const words = useWords();
  const { notice, save, undo, refuse } = useSaving(port, settings);
  const given = { settings, save };
  return (
    <div class="options document">
      <header>
        <p class="name">Gloss</p>
        <h1>{words.say('options.title')}</h1>
      </header>
      <main>
        <DamageNote port={port} />
        <TopicsSection {...given} port={port} />
        <MarksSection {...given} />
        <CardsSection {...given} />
        <SitesSection {...given} />
        <LanguagesSection {...given} browserLanguage={browserLanguage} />
        <LookSection {...given} />
        <ShortcutsSection port={port} />
        <DataSection {...given} port={port} onRefused={refuse} />
      </main>
      <NoticeLine notice={notice} onUndo={undo} />
    </div>
  );
}

interface NoticeLineProps {
  notice: Notice | undefined;
  onUndo: (before: Settings) => void;
}

/** Always there, so that screen readers hear what appears in it. */
function NoticeLine({ notice, onUndo }: NoticeLineProps) {
  const words = useWords();
  const before = notice?.before;
  return (
    <div class="notice" data-problem={notice?.isProblem} hidden={notice === undefined}>
      <p role="status">{notice?.text}</p>
      {before !== undefined && (
        <button type="button" onClick={() => onUndo(before)}>
          {words.say('act.undo')}
        </button>
      )}
    </div>
  );
}
