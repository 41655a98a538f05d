import { browser } from 'wxt/browser';
import { DEFAULT_PAGE_SETTINGS, type PageSettings } from './page.ts';
import { hasShapeOf } from './shape.ts';

/** Where the background leaves the settings for pages. */
export const PAGE_KEY = 'page';

/** Calls with the settings for pages, now and whenever they change, until the signal aborts. */
export function followPageSettings(onSettings: (settings: PageSettings) => void, signal: AbortSignal): void {
  const tell = (stored: unknown): void => {
    const isWhole = hasShapeOf(stored, DEFAULT_PAGE_SETTINGS);
    if (!signal.aborted) onSettings(isWhole ? (stored as PageSettings) : DEFAULT_PAGE_SETTINGS);
  };
  const { local, onChanged } = browser.storage;
  const listener = (changes: Record<string, { newValue?: unknown } | undefined>, area: string): void => {
    const change = area === 'local' ? changes[PAGE_KEY] : undefined;
    if (change) tell(change.newValue);
  };
  // Of all areas: in a page Firefox does not offer the event of one. Never taken away: after an update nothing calls
  // it any more, and the browser's interface can no longer be asked to.
  onChanged.addListener(listener);
  // Storage may be denied or damaged (a broken profile): Gloss still works.
  void local.get(PAGE_KEY).then(
    (stored) => tell(stored[PAGE_KEY]),
    () => tell(undefined),
  );
}
