import { chosenTab, currentTab, watchCurrentTab } from '../../lib/platform/tab.ts';

/** A window that the views can be in. */
export interface Place {
  kind: 'popup' | 'page' | 'panel';
  /** The tab that it speaks of now; undefined where there is none. */
  tab: () => Promise<number | undefined>;
  /** Calls back with another tab, where the window outlives the one it was opened over. */
  watch?: (onTab: (tabId: number | undefined) => void, signal: AbortSignal) => void;
}

/** The toolbar popup: it speaks of the tab it was opened over, and goes with it. */
export const POPUP: Place = { kind: 'popup', tab: async () => chosenTab() ?? (await currentTab()) };

/** A tab of its own: it speaks of the tab that it was opened from, if any (`facts.html?tab=7`). */
export const PAGE: Place = { kind: 'page', tab: () => Promise.resolve(chosenTab()) };

/** Chrome's side panel or Firefox's sidebar: it stays, and speaks of whatever tab is in front. */
export const PANEL: Place = {
  kind: 'panel',
  tab: async () => chosenTab() ?? (await currentTab()),
  watch: (onTab, signal) => {
    if (chosenTab() === undefined) watchCurrentTab(onTab, signal);
  },
};
