import { useId, useRef, useState } from 'preact/hooks';
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

function AddSite({ known, onAdd }: AddSiteProps) {
  const words = useWords();
  const [problem, setProblem] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const [field, hint] = [useId(), useId()];
  const add = (text: string): void => {
    const site = sitePattern(text);
    if (site === undefined) return setProblem(words.say('site.invalid', { text: text.trim() }));
    if (known.includes(site)) return setProblem(words.say('site.known', { site }));
    if (known.length >= MOST_SITES) return setProblem(words.say('site.full', { most: MOST_SITES }));
    setProblem('');
    onAdd(site);
    if (input.current) input.current.value = '';
  };
  return (
    <form
      class="add"
      onSubmit={(event) => {
        event.preventDefault();
        add(input.current?.value ?? '');
        input.current?.focus();
      }}
    >
      <label for={field}>{words.say('site.label')}</label>
      <div class="add-row">
        <input
          id={field}
          ref={input}
          type="text"
          dir="ltr"
          autocomplete="off"
          spellcheck={false}
          aria-describedby={hint}
          aria-invalid={problem !== ''}
          onInput={() => setProblem('')}
        />
        <button type="submit">{words.say('site.add')}</button>
      </div>
      <p id={hint} class={problem === '' ? 'hint' : 'problem'} role={problem === '' ? undefined : 'alert'}>
        {problem === '' ? words.say('site.hint') : problem}
      </p>
    </form>
  );
}
