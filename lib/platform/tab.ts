import { browser } from 'wxt/browser';

/** The tab in front of the window that asks; undefined when there is none (a window without tabs). */
export async function currentTab(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}

/** A page of ours may be told which tab it is to speak of: `facts.html?tab=7`. */
export function chosenTab(): number | undefined {
  const asked = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
  return Number.isInteger(asked) ? asked : undefined;
}

/** Calls back with the tab in front of our window, now and whenever another comes there, until the signal aborts. */
export function watchCurrentTab(onTab: (tabId: number | undefined) => void, signal: AbortSignal): void {
  const listener = (): void => void currentTab().then((id) => signal.aborted || onTab(id));
  browser.tabs.onActivated.addListener(listener);
  signal.addEventListener('abort', () => browser.tabs.onActivated.removeListener(listener));
  // Another may have come to the front before anybody listened.
  listener();
}

/** A tab's address, where the browser tells it: to the window opened over it by its reader's own press. */
export async function addressOf(tabId: number): Promise<string | undefined> {
  try {
    return (await browser.tabs.get(tabId)).url;
  } catch {
    return undefined;
  }
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

/** The private window that a tab is in; undefined for one in an ordinary window, or gone. */
export async function privateWindowOf(tabId: number): Promise<number | undefined> {
  try {
    const { incognito, windowId } = await browser.tabs.get(tabId);
    return incognito ? windowId : undefined;
  } catch {
    return undefined;
  }
}

/** Loads a tab's page anew. */
export const reloadTab = (tabId: number): Promise<void> => browser.tabs.reload(tabId);

/** Calls back when a page has been loaded in a tab, whatever page it is. */
export function onLoaded(act: (tabId: number) => void): void {
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status === 'complete') act(tabId);
  });
}
