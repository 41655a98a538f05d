import { browser } from 'wxt/browser';

/** The tab the popup was opened over; undefined when there is none (a window without tabs). */
export async function currentTab(): Promise<{ id: number } | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? undefined : { id: tab.id };
}

/** Whether a tab is still loading its page; false for a tab that is gone. */
export async function isLoading(tabId: number): Promise<boolean> {
  try {
    return (await browser.tabs.get(tabId)).status === 'loading';
  } catch {
    return false;
  }
}

/** Calls back when a tab begins or ends to load, until the signal aborts. */
export function watchLoading(tabId: number, onChange: () => void, signal: AbortSignal): void {
  const listener = (id: number, { status }: { status?: string }): void => {
    if (id === tabId && status !== undefined) onChange();
  };
  browser.tabs.onUpdated.addListener(listener);
  signal.addEventListener('abort', () => browser.tabs.onUpdated.removeListener(listener));
}

/** Loads a tab's page anew. */
export const reloadTab = (tabId: number): Promise<void> => browser.tabs.reload(tabId);
