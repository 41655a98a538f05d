import { browser } from 'wxt/browser';

/** Opens the fact base in a tab of its own, at a route ("/fact/un-members-193"). */
export async function openFactBase(route: string): Promise<void> {
  await browser.tabs.create({ url: `${browser.runtime.getURL('/facts.html')}#${route}` });
}
