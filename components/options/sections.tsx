import { CITATION_FORMATS } from '../../lib/model/citation.ts';
import { TOPIC_ROOTS } from '../../lib/model/mention.ts';
import { LONGEST_DELAY, type Settings } from '../../lib/settings/settings.ts';
import { useWords } from '../speaking.ts';
import { Choice, Pick, Section, Slide, Tick } from './fields.tsx';
import { MarkPreview } from './MarkPreview.tsx';
import type { OptionsPort, Save } from './port.ts';

export interface SectionProps {
  settings: Settings;
  save: Save;
}

/** What is looked for, and what is found but no longer marked. */
export function TopicsSection({ settings, save, port }: SectionProps & { port: OptionsPort }) {
  const words = useWords();
  return (
    <Section title={words.say('options.topics')} hint={words.say('options.topicsHint')}>
      {TOPIC_ROOTS.map((root) => (
        <Tick
          key={root}
          root={root}
          label={words.say('root.name', { root })}
          checked={settings.topics[root]}
          onTick={(on) => save((before) => ({ ...before, topics: { ...before.topics, [root]: on } }))}
        />
      ))}
      {settings.quietTopics.length > 0 && (
        <>
          <h3>{words.say('options.quiet')}</h3>
          <ul class="entries">
            {settings.quietTopics.map((topic) => (
              <li key={topic}>
                <span>{port.topicName(topic)}</span>
                <button
                  type="button"
                  aria-label={words.say('options.loud', { topic: port.topicName(topic) })}
                  onClick={() =>
                    save((before) => ({
                      ...before,
                      quietTopics: before.quietTopics.filter((one) => one !== topic),
                    }))
                  }
                >
                  ×
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}

/** Which mentions are marked and how, shown live. */
export function MarksSection({ settings, save }: SectionProps) {
  const words = useWords();
  const { density, style } = settings.marks;
  return (
    <Section title={words.say('options.marks')}>
      <MarkPreview settings={settings} />
      <Choice
        title={words.say('options.density')}
        value={density}
        options={(['first', 'all', 'none'] as const).map(
          (option) => [option, words.say(`density.${option}`)] as const,
        )}
        onChoose={(chosen) => save((before) => ({ ...before, marks: { ...before.marks, density: chosen } }))}
      />
      <Choice
        title={words.say('options.style')}
        value={style}
        options={(['quiet', 'strong'] as const).map(
          (option) => [option, words.say(`style.${option}`)] as const,
        )}
        onChoose={(chosen) => save((before) => ({ ...before, marks: { ...before.marks, style: chosen } }))}
      />
    </Section>
  );
}

const DELAY_STEP = 50;
const MS = 1000;

/** When cards come and go, and what is copied from them. */
export function CardsSection({ settings, save }: SectionProps) {
  const words = useWords();
  const { delays, citation } = settings;
  const say = (ms: number): string => words.say('options.seconds', { seconds: ms / MS });
  return (
    <Section title={words.say('options.cards')}>
      {(['dwell', 'leave'] as const).map((delay) => (
        <Slide
          key={delay}
          title={words.say(`options.${delay}`)}
          value={delays[delay]}
          most={LONGEST_DELAY}
          step={DELAY_STEP}
          say={say}
          onSlide={(value) => save((before) => ({ ...before, delays: { ...before.delays, [delay]: value } }))}
        />
      ))}
      <Pick
        title={words.say('options.citation')}
        value={citation}
        options={CITATION_FORMATS.map((format) => ({ value: format, label: words.say(`format.${format}`) }))}
        onChoose={(chosen) => save((before) => ({ ...before, citation: chosen }))}
      />
    </Section>
  );
}

/** Colours and text size of everything that Gloss shows. */
export function LookSection({ settings, save }: SectionProps) {
  const words = useWords();
  return (
    <Section title={words.say('options.look')}>
      <Choice
        title={words.say('options.theme')}
        value={settings.theme}
        options={(['auto', 'light', 'dark'] as const).map(
          (option) => [option, words.say(`theme.${option}`)] as const,
        )}
        onChoose={(theme) => save((before) => ({ ...before, theme }))}
      />
      <Choice
        title={words.say('options.textSize')}
        value={settings.textSize}
        options={(['small', 'medium', 'large'] as const).map(
          (option) => [option, words.say(`textSize.${option}`)] as const,
        )}
        onChoose={(textSize) => save((before) => ({ ...before, textSize }))}
      />
    </Section>
  );
}
