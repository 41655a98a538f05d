const FOCUSABLE = 'a[href], button, summary';

export interface KeyReader {
  /** Whether a card is on the screen: without one no key is ours. */
  isOpen: () => boolean;
  /** Escape, or Tab past either end of the card. */
  onDismiss: (key: 'Escape' | 'Tab') => void;
}

/**
 * Reads trusted keys while a card is open, until `signal`. On `window` in capture, because a page's own handlers
 * would otherwise see Escape first and close something else.
 */
export function readKeys(root: ShadowRoot, reader: KeyReader, signal: AbortSignal): void {
  const listener = (event: KeyboardEvent): void => {
    if (!event.isTrusted || event.isComposing || !reader.isOpen()) return;
    if (event.key !== 'Escape' && !(event.key === 'Tab' && isAtEnd(root, event.shiftKey))) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    reader.onDismiss(event.key === 'Escape' ? 'Escape' : 'Tab');
  };
  window.addEventListener('keydown', listener, { capture: true, signal });
}

/** Whether Tab would leave the card: it stands last in the document, so it would leave the page too. */
function isAtEnd(root: ShadowRoot, isBackwards: boolean): boolean {
  const active = root.activeElement;
  if (!active) return false;
  const stops = [...root.querySelectorAll(FOCUSABLE)].filter((stop) => stop.checkVisibility());
  return isBackwards ? active === stops[0] || !stops.includes(active) : active === stops.at(-1);
}
