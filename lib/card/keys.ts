import type { PageCard } from './card.ts';

/** Lets Escape close an open card, and scrolling put it back beside its words or close it. */
export function followKeysAndScrolling(window: Window, card: PageCard, signal: AbortSignal): void {
  const onKey = (event: KeyboardEvent): void => {
    if (!event.isTrusted || event.key !== 'Escape' || card.state.kind !== 'open') return;
    // The page must not take the same key for itself, such as for closing its own dialog.
    event.stopImmediatePropagation();
    event.preventDefault();
    card.dispatch({ kind: 'dismissed' });
  };
  const onScroll = (event: Event): void => {
    if (!event.isTrusted || card.holds(event) || card.state.kind !== 'open') return;
    if (card.state.byCommand) card.place();
    else card.dispatch({ kind: 'dismissed' });
  };
  window.addEventListener('keydown', onKey, { capture: true, signal });
  window.addEventListener('scroll', onScroll, { capture: true, passive: true, signal });
  window.addEventListener('resize', () => card.place(), { passive: true, signal });
}
