import { useMemo } from 'preact/hooks';
import { LOCALES, chooseLocale, tagOf } from '../../lib/i18n/locale.ts';
import { READ_LANGUAGES } from '../../lib/settings/languages.ts';
import { useWords } from '../speaking.ts';
import { Pick, Section, Tick } from './fields.tsx';
import type { SectionProps } from './sections.tsx';

/** A language's name in another, or its own. */
const nameOf = (language: string, tag: string): string =>
  new Intl.DisplayNames(tag, { type: 'language' }).of(language) ?? language;

interface LanguagesProps extends SectionProps {
  /** The language tag of the browser's own interface. */
  browserLanguage: string;
}

/** Which language Gloss speaks, and which it reads. */
export function LanguagesSection({ settings, save, browserLanguage }: LanguagesProps) {
  const words = useWords();
  const own = chooseLocale([browserLanguage]);
  const asBrowser = words.say('options.asBrowser', { language: nameOf(own, words.tag) });
  return (
    <Section title={words.say('options.languages')}>
      <Pick
        title={words.say('options.interface')}
        value={settings.language}
        options={[
          { value: 'auto', label: asBrowser },
          // Each in its own language: who looks for it may read no other.
          ...LOCALES.map((locale) => ({ value: locale, label: nameOf(locale, tagOf(locale)), lang: locale })),
        ]}
        onChoose={(language) => save((before) => ({ ...before, language }))}
      />
      <ReadLanguages settings={settings} save={save} />
    </Section>
  );
}

function ReadLanguages({ settings: { languagesOff }, save }: SectionProps) {
  const words = useWords();
  const languages = useMemo(() => {
    const collator = new Intl.Collator(words.tag);
    return READ_LANGUAGES.map((language) => ({ language, name: nameOf(language, words.tag) })).sort((a, b) =>
      collator.compare(a.name, b.name),
    );
  }, [words]);
  const setRead = (language: string, isRead: boolean): void =>
    save((before) => ({
      ...before,
      languagesOff: isRead
        ? before.languagesOff.filter((one) => one !== language)
        : [...new Set([...before.languagesOff, language])].sort(),
    }));
  return (
    <details class="reading">
      <summary>
        {words.say('options.reading')}
        <span class="count">
          {words.say('options.readingCount', { count: languagesOff.length, all: languages.length })}
        </span>
      </summary>
      <p class="hint">{words.say('options.readingHint')}</p>
      <div class="columns">
        {languages.map(({ language, name }) => (
          <Tick
            key={language}
            label={name}
            checked={!languagesOff.includes(language)}
            onTick={(isRead) => setRead(language, isRead)}
          />
        ))}
      </div>
    </details>
  );
}
