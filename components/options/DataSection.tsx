import { DEFAULT_SETTINGS, type Settings } from '../../lib/settings/settings.ts';
import { LARGEST_FILE_KB, exportSettings, importSettings } from '../../lib/settings/transfer.ts';
import { useWords } from '../speaking.ts';
import { Section } from './fields.tsx';
import type { OptionsPort, Save } from './port.ts';
import { sayRefusal } from './refusal.ts';

interface DataProps {
  settings: Settings;
  save: Save;
  port: OptionsPort;
  onRefused: (text: string) => void;
}

const KILOBYTE = 1024;

/** Settings as a file, and back to the beginning. */
export function DataSection({ settings, save, port, onRefused }: DataProps) {
  const words = useWords();
  const take = async (file: File): Promise<void> => {
    const read = await readFile(file);
    if ('settings' in read) return save(() => read.settings, words.say('import.done', { file: file.name }));
    onRefused(words.say('import.refused', { file: file.name, why: sayRefusal(read.refusal, words) }));
  };
  return (
    <Section title={words.say('options.data')} hint={words.say('options.kept')}>
      <div class="acts">
        <button
          type="button"
          class="plain"
          onClick={() => port.download('gloss-settings.json', exportSettings(settings))}
        >
          {words.say('options.export')}
        </button>
        <FileButton label={words.say('options.import')} onFile={(file) => void take(file)} />
        <button
          type="button"
          class="plain"
          onClick={() => save(() => DEFAULT_SETTINGS, words.say('options.resetDone'))}
        >
          {words.say('options.reset')}
        </button>
      </div>
    </Section>
  );
}

/** Nothing that is too large is read at all. */
const readFile = async (file: File): Promise<ReturnType<typeof importSettings>> =>
  file.size > LARGEST_FILE_KB * KILOBYTE ? { refusal: { kind: 'large' } } : importSettings(await file.text());

/** A field for a file that looks as the buttons beside it. */
const FileButton = ({ label, onFile }: { label: string; onFile: (file: File) => void }) => (
  <label class="plain file">
    <input
      type="file"
      accept=".json,application/json"
      onChange={({ currentTarget }) => {
        const [file] = currentTarget.files ?? [];
        if (file) onFile(file);
        // The same file may be chosen again, once it is mended.
        currentTarget.value = '';
      }}
    />
    {label}
  </label>
);
