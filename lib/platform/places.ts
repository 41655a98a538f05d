import { browser } from 'wxt/browser';
import { privateWindowOf } from './tab.ts';

/** Chrome's panel and Firefox's sidebar, which the polyfill's types do not know together. */
interface Panels {
  sidePanel?: { open(options: { windowId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

const panels: () => Panels = () => browser;

/** The address of a place in the full page; `hash` names the place ("#/fact/un-members-193"). */
export const factsAddress = (hash = ''): string => browser.runtime.getURL('/facts.html') + hash;

/** The address of the settings. */
export const optionsAddress = (): string => browser.runtime.getURL('/options.html');

/**
 * Opens the full page in a tab of its own, beside the tab that it is to speak of. From a private window Chrome opens it in
 * an ordinary one: there it is told neither of what tab nor what is looked for.
 */
export async function openFacts(hash: string, tabId?: number): Promise<void> {
  const windowId = tabId === undefined ? undefined : await privateWindowOf(tabId);
  if (windowId !== undefined && !import.meta.env.FIREFOX) {
    await browser.tabs.create({ url: factsAddress(hash.split('?', 1)[0]) });
    return;
  }
  const url = new URL(factsAddress(hash));
  if (tabId !== undefined) url.searchParams.set('tab', String(tabId));
  await browser.tabs.create({ url: url.href, ...(windowId === undefined ? {} : { windowId }) });
}

/** Whether there is a panel to open: phones have none. */
export const canOpenPanel = (): boolean =>
  panels().sidePanel !== undefined || panels().sidebarAction !== undefined;

/** The window that we are in, asked for ahead: a panel opens only while the press that asks for it is handled. */
let ownWindow = -1;
// Firefox for Android has no windows.
const windows = browser.windows as typeof browser.windows | undefined;
void windows?.getCurrent().then(({ id }) => {
  ownWindow = id ?? ownWindow;
});

/** Opens Chrome's side panel or Firefox's sidebar; only while a press is handled. */
export async function openPanel(): Promise<void> {
  const { sidePanel, sidebarAction } = panels();
  await (sidebarAction?.open() ?? sidePanel?.open({ windowId: ownWindow }));
}

/** The version of Gloss. */
export const ownVersion = (): string => browser.runtime.getManifest().version;

/** Whether Gloss has a page of settings. */
export const hasSettings = (): boolean => Boolean(browser.runtime.getManifest().options_ui);

export const openSettings = (): Promise<void> => browser.runtime.openOptionsPage();
