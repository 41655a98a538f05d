import type { ComponentChildren } from 'preact';
import { type Filters, VERIFICATIONS, type Verification, isFiltered } from '../../lib/browse/filters.ts';
import type { FactBase } from '../../lib/facts/base.ts';
import { today } from '../../lib/facts/date.ts';
import type { Topic } from '../../lib/facts/schema.ts';
import { TOPIC_ROOTS } from '../../lib/model/mention.ts';
import { sayDate } from '../../lib/wording/date.ts';
import { useWords } from '../speaking.ts';

interface FactFiltersProps {
  base: FactBase;
  filters: Filters;
  onFilters: (filters: Filters) => void;
}

/** What to leave out of the tree and the search: by topic, years, how facts were checked, or a day to look back to. */
export function FactFilters({ base, filters, onFilters }: FactFiltersProps) {
  const words = useWords();
  const set = (change: { [K in keyof Filters]: Filters[K] | undefined }): void =>
    onFilters(
      Object.fromEntries(
        Object.entries({ ...filters, ...change }).filter(([, value]) => value !== undefined),
      ) as Filters,
    );
  return (
    <details class="filters" open={isFiltered(filters)}>
      <summary>
        {words.say('facts.filters')}
        {isFiltered(filters) && <span class="count"> {Object.keys(filters).length}</span>}
      </summary>
      <div class="filter-fields">
        <TopicChoice topics={base.topics} chosen={filters.topic} onChoice={(topic) => set({ topic })} />
        <Years filters={filters} set={set} />
        <CheckChoice chosen={filters.checked} onChoice={(checked) => set({ checked })} />
        <Labelled label={words.say('facts.on')}>
          <input
            class="field"
            type="date"
            max={today()}
            value={filters.on ?? ''}
            onChange={(event) => set({ on: event.currentTarget.value || undefined })}
          />
        </Labelled>
        {isFiltered(filters) && (
          <button class="action" type="button" onClick={() => onFilters({})}>
            {words.say('facts.clear')}
          </button>
        )}
      </div>
      {filters.on !== undefined && (
        <p class="hint">{words.say('facts.onMore', { date: sayDate(filters.on, words) })}</p>
      )}
    </details>
  );
}

function Labelled({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <label class="labelled">
      <span>{label}</span>
      {children}
    </label>
  );
}

interface ChoiceProps<T> {
  chosen: T | undefined;
  onChoice: (choice: T | undefined) => void;
}

function TopicChoice({ topics, chosen, onChoice }: ChoiceProps<string> & { topics: readonly Topic[] }) {
  const words = useWords();
  const nameOf = ({ name }: Topic): string => name[words.locale] ?? name.en;
  return (
    <Labelled label={words.say('facts.topic')}>
      <select
        class="field"
        value={chosen ?? ''}
        onChange={(event) => onChoice(event.currentTarget.value || undefined)}
      >
        <option value="">{words.say('facts.anyTopic')}</option>
        {TOPIC_ROOTS.map((root) => (
          <optgroup key={root} label={words.say('root.name', { root })}>
            {topics
              .filter(({ id }) => id === root || id.startsWith(`${root}/`))
              .map((topic) => (
                <option key={topic.id} value={topic.id}>
                  {nameOf(topic)}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </Labelled>
  );
}

function CheckChoice({ chosen, onChoice }: ChoiceProps<Verification>) {
  const words = useWords();
  return (
    <Labelled label={words.say('facts.checked')}>
      <select
        class="field"
        value={chosen ?? ''}
        onChange={(event) => onChoice(VERIFICATIONS.find((way) => way === event.currentTarget.value))}
      >
        <option value="">{words.say('facts.anyCheck')}</option>
        {VERIFICATIONS.map((way) => (
          <option key={way} value={way}>
            {words.say(`check.${way}`)}
          </option>
        ))}
      </select>
    </Labelled>
  );
}

interface YearsProps {
  filters: Filters;
  set: (change: { from?: number | undefined; to?: number | undefined }) => void;
}

/** The first year that the base tells of, and how far it may look ahead. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

function Years({ filters: { from, to }, set }: YearsProps) {
  const words = useWords();
  return (
    <fieldset class="labelled">
      <legend>{words.say('facts.years')}</legend>
      <span class="year-span">
        <Year label={words.say('facts.fromYear')} year={from} onYear={(year) => set({ from: year })} />
        <span aria-hidden="true">–</span>
        <Year label={words.say('facts.toYear')} year={to} onYear={(year) => set({ to: year })} />
      </span>
    </fieldset>
  );
}

interface YearProps {
  label: string;
  year: number | undefined;
  onYear: (year: number | undefined) => void;
}

function Year({ label, year, onYear }: YearProps) {
  return (
    <input
      class="field year"
      type="number"
      inputMode="numeric"
      min={FIRST_YEAR}
      max={LAST_YEAR}
      aria-label={label}
      value={year ?? ''}
      onChange={({ currentTarget: { value, validity } }) =>
        onYear(value === '' || !validity.valid ? undefined : Number(value))
      }
    />
  );
}
