import { browser } from 'wxt/browser';

/** The tab the popup was opened over; undefined when there is none (a window without tabs). */
export async function currentTab(): Promise<{ id: number } | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? undefined : { id: tab.id };
}
