import { browser } from 'wxt/browser';

/** Opens the welcome page when Gloss is installed; never when it, or the browser, is updated. */
export function welcomeOnce(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
}
