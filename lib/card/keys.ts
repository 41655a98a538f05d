const FOCUSABLE = 'a[href], button, summary';

export interface KeyReader {
  /** The card that a key is for: the one with the keyboard, else one that is open and not pinned; without one no key is ours. */
  cardFor: () => Element | undefined;
  /** Escape, or Tab past either end of the card with the keyboard. */
  onDismiss: (key: 'Escape' | 'Tab') => void;
}

/**
 * Reads trusted keys while a card is open, until `signal`. On `window` in capture, because a page's own handlers
 * would otherwise see Escape first and close something else.
 */
export function readKeys(root: ShadowRoot, reader: KeyReader, signal: AbortSignal): void {
  const listener = (event: KeyboardEvent): void => {
    if (!event.isTrusted || event.isComposing) return;
    const card = reader.cardFor();
    if (!card || (event.key !== 'Escape' && !(event.key === 'Tab' && isAtEnd(card, root, event.shiftKey))))
      return;
    event.preventDefault();
    event.stopImmediatePropagation();
    reader.onDismiss(event.key === 'Escape' ? 'Escape' : 'Tab');
  };
  window.addEventListener('keydown', listener, { capture: true, signal });
}

/** Whether Tab would leave the card: it stands last in the document, so it would leave the page too. */
function isAtEnd(card: Element, { activeElement: active }: ShadowRoot, isBackwards: boolean): boolean {
  if (!active || !card.contains(active)) return false;
  const stops = [...card.querySelectorAll(FOCUSABLE)].filter((stop) => stop.checkVisibility());
  return isBackwards ? active === stops[0] || !stops.includes(active) : active === stops.at(-1);
}
