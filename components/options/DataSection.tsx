import { useId } from 'preact/hooks';
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
  const id = useId();
  const take = async (file: File): Promise<void> => {
    const read =
      file.size > LARGEST_FILE_KB * KILOBYTE
        ? { refusal: { kind: 'large' as const } }
        : importSettings(await file.text());
    if ('refusal' in read) {
      const why = sayRefusal(read.refusal, words);
      onRefused(words.say('import.refused', { file: file.name, why }));
    } else save(() => read.settings, words.say('import.done', { file: file.name }));
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
        <label class="plain file" for={id}>
          <input
            id={id}
            type="file"
            accept=".json,application/json"
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              if (file) void take(file);
              // The same file may be chosen again, once it is mended.
              currentTarget.value = '';
            }}
          />
          {words.say('options.import')}
        </label>
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
