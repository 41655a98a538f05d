import { useEffect } from 'preact/hooks';

/** What the arrow keys go through in a view. Tab reaches these and everything else. */
const STOPS = '.search, .line, .place, summary, .more';
/** Fields in which arrow keys mean something themselves. */
const OWN_ARROWS = 'select, textarea, input:not(.search)';

interface KeyActions {
  /** Any key or press: somebody is at work in the view. */
  onTouch: () => void;
  /** "/" was pressed where nothing is written. */
  onSearch: () => void;
}

/** The keys that hold for the whole view: "/" leads to the search, up and down go through the list. */
export function useKeys(view: { readonly current: HTMLElement | null }, actions: KeyActions): void {
  useEffect(() => {
    const end = new AbortController();
    const onKey = (event: KeyboardEvent): void => {
      actions.onTouch();
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      if (event.key === '/' && !isWriting(event.target)) {
        event.preventDefault();
        actions.onSearch();
      } else if (view.current !== null) moveWithArrows(event, view.current);
    };
    document.addEventListener('keydown', onKey, { signal: end.signal });
    document.addEventListener('pointerdown', actions.onTouch, { signal: end.signal });
    return () => end.abort();
  });
}

const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;

function moveWithArrows(event: KeyboardEvent, view: HTMLElement): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0 || (event.target instanceof Element && event.target.matches(OWN_ARROWS))) return;
  const stops = [...view.querySelectorAll<HTMLElement>(STOPS)].filter((stop) => stop.checkVisibility());
  const at = stops.findIndex((stop) => stop === event.target);
  const isOutside = at < 0 && event.target instanceof Element && event.target.matches('.sections a');
  const next = at < 0 ? (isOutside && step > 0 ? stops[0] : undefined) : stops[at + step];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}
