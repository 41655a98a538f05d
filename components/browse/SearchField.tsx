import type { RefObject } from 'preact';
import { useWords } from '../speaking.ts';

interface SearchFieldProps {
  count: number;
  query: string;
  onQuery: (query: string) => void;
  field: RefObject<HTMLInputElement | null>;
}

/** The search over all facts; "/" leads to it from anywhere. */
export function SearchField({ count, query, onQuery, field }: SearchFieldProps) {
  const words = useWords();
  const clear = (event: KeyboardEvent): void => {
    // With nothing to clear, Escape closes the popup as everywhere.
    if (event.key !== 'Escape' || query === '') return;
    event.preventDefault();
    onQuery('');
  };
  return (
    <search class="search-line">
      <input
        class="search"
        type="search"
        dir={query === '' ? undefined : 'auto'}
        autocomplete="off"
        spellcheck={false}
        aria-label={words.say('facts.search')}
        aria-keyshortcuts="/"
        placeholder={words.say('facts.placeholder', { count })}
        ref={field}
        value={query}
        onInput={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={clear}
      />
      <kbd aria-hidden="true">/</kbd>
    </search>
  );
}
