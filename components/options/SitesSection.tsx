import { useId, useState } from 'preact/hooks';
import type { Words } from '../../lib/i18n/words.ts';
import { sitePattern } from '../../lib/settings/pattern.ts';
import { MOST_SITES, type SiteRules } from '../../lib/settings/settings.ts';
import { useWords } from '../speaking.ts';
import { Choice, Section } from './fields.tsx';
import type { SectionProps } from './sections.tsx';

/** Where Gloss runs: everywhere but on some sites, or only on these. */
export function SitesSection({ settings: { sites }, save }: SectionProps) {
  const words = useWords();
  const change = (changed: Partial<SiteRules>): void =>
    save((before) => ({ ...before, sites: { ...before.sites, ...changed } }));
  return (
    <Section title={words.say('options.sites')}>
      <Choice
        title={words.say('options.where')}
        value={sites.mode}
        options={(['block', 'allow'] as const).map((mode) => [mode, words.say(`mode.${mode}`)] as const)}
        onChoose={(mode) => change({ mode })}
      />
      {sites.patterns.length === 0 && <p class="hint">{words.say('site.none', { mode: sites.mode })}</p>}
      <ul class="entries">
        {sites.patterns.map((site) => (
          <li key={site}>
            <bdi>{site}</bdi>
            <button
              type="button"
              aria-label={words.say('site.remove', { site })}
              onClick={() => change({ patterns: sites.patterns.filter((one) => one !== site) })}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <AddSite
        known={sites.patterns}
        onAdd={(site) => change({ patterns: [...sites.patterns, site].sort() })}
      />
    </Section>
  );
}

interface AddSiteProps {
  known: readonly string[];
  onAdd: (site: string) => void;
}

/** Why a text cannot be added to the list, in a sentence; '' where it can. */
function whyNot(text: string, known: readonly string[], words: Words): string {
  const site = sitePattern(text);
  if (site === undefined) return words.say('site.invalid', { text: text.trim() });
  if (known.includes(site)) return words.say('site.known', { site });
  return known.length >= MOST_SITES ? words.say('site.full', { most: MOST_SITES }) : '';
}

function AddSite({ known, onAdd }: AddSiteProps) {
  const words = useWords();
  const [text, setText] = useState('');
  const [problem, setProblem] = useState('');
  const [field, hint] = [useId(), useId()];
  const add = (): void => {
    const why = whyNot(text, known, words);
    setProblem(why);
    const site = sitePattern(text);
    if (why !== '' || site === undefined) return;
    onAdd(site);
    setText('');
  };
  return (
    <form class="add" onSubmit={(event) => (event.preventDefault(), add())}>
      <label for={field}>{words.say('site.label')}</label>
      <div class="add-row">
        <input
          id={field}
          type="text"
          dir="ltr"
          autocomplete="off"
          spellcheck={false}
          value={text}
          aria-describedby={hint}
          aria-invalid={problem !== ''}
          onInput={({ currentTarget }) => (setText(currentTarget.value), setProblem(''))}
        />
        <button type="submit">{words.say('site.add')}</button>
      </div>
      <p id={hint} class={problem === '' ? 'hint' : 'problem'} role={problem === '' ? undefined : 'alert'}>
        {problem === '' ? words.say('site.hint') : problem}
      </p>
    </form>
  );
}
