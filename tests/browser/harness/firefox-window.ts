import type { Preference } from './preference.ts';

/*
 * Scripts for Firefox's own window. A toolbar popup is no tab, so BiDi does not list it; these press the button
 * and tell BiDi where the popup is.
 */

const action = (addonId: string): string => `
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(addonId)});
  const button = ExtensionParent.apiManager.global.browserActionFor(extension);`;

/** The tab in front, in whatever window. */
const IN_FRONT = `Services.wm.getMostRecentWindow('navigator:browser').gBrowser.selectedTab`;

const POPUP = 'browser.webextension-popup-browser';

/**
 * Opens the popup if it is not open, and gives the id BiDi may use for it, or null while it comes up. Firefox
 * loads a popup in one place and moves it to another to show it, so the id is looked up anew each time.
 */
export const openPopupScript = (addonId: string): string => `async () => {
  const find = () => [...document.querySelectorAll('${POPUP}')].find((popup) => popup.closest('panel')?.state === 'open');
  if (!document.querySelector('${POPUP}')) {
    ${action(addonId)}
    await button.openPopup(window);
  }
  const popup = find();
  if (!popup?.currentURI?.spec.endsWith('/popup.html')) return null;
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  popup.permanentKey = {};
  const id = NavigableManager.getIdForBrowser(popup);
  const original = Object.getPrototypeOf(NavigableManager).getBrowsingContextById;
  NavigableManager.getBrowsingContextById = (wanted) =>
    wanted === id ? find()?.browsingContext : original.call(NavigableManager, wanted);
  return id;
}`;

/** Whether no popup is there any more, not even one that is closing. */
export const popupGoneScript = (): string =>
  `() => !document.querySelector('browser.webextension-popup-browser')`;

export const closePopupScript = (): string => `() => {
  document.querySelector('${POPUP}')?.closest('panel')?.hidePopup();
  return null;
}`;

/** Presses a point of the popup as a hand does: Firefox opens a sidebar for nothing else. */
export const pressInPopupScript = ({ x, y }: { x: number; y: number }): string => `() => {
  const { left, top } = document.querySelector('${POPUP}').getBoundingClientRect();
  for (const type of ['mousemove', 'mousedown', 'mouseup'])
    window.synthesizeMouseEvent
      ? window.synthesizeMouseEvent(type, left + ${x}, top + ${y}, { button: 0, clickCount: 1 })
      : window.windowUtils.sendMouseEvent(type, left + ${x}, top + ${y}, 0, 1, 0);
  return null;
}`;

/** Where the page in the sidebar is. */
export const panelScript = (): string => `() => {
  const inner = document.getElementById('sidebar')?.contentDocument?.getElementById('webext-panels-browser');
  return (SidebarController.isOpen && inner?.currentURI?.spec) || '';
}`;

/** Closes the page that opens after the installation; false while it is not there. */
export const closeWelcomeScript = (): string => `() => {
  const tab = gBrowser.tabs.find(({ linkedBrowser }) => linkedBrowser.currentURI.spec.endsWith('/welcome.html'));
  if (tab) gBrowser.removeTab(tab);
  return tab !== undefined;
}`;

/** Where one of the extension's own pages is. */
export const addressScript = (addonId: string, path: string): string =>
  `() => WebExtensionPolicy.getByID(${JSON.stringify(addonId)}).getURL(${JSON.stringify(path)})`;

/** What the button shows for the tab in front. */
export const buttonScript = (addonId: string, what: 'badgeText' | 'title'): string => `() => {
  ${action(addonId)}
  return button.action.getProperty(${IN_FRONT}, '${what}') ?? '';
}`;

/** Does what Firefox does when the key of a command is pressed, whether or not one is set. */
export const commandScript = (addonId: string, command: string): string => `() => {
  WebExtensionPolicy.getByID(${JSON.stringify(addonId)}).extension.shortcuts.onCommand(${JSON.stringify(command)});
  return null;
}`;

/** Chooses the extension's entry of the menu for the tab in front, as a press on it does. */
export const lookUpScript = (addonId: string, text: string): string => `() => {
  const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(addonId)});
  extension.emit('webext-menu-menuitem-click', {
    menuItemId: 'look-up', selectionText: ${JSON.stringify(text)}, editable: false, modifiers: [], button: 0,
  }, ${IN_FRONT});
  return null;
}`;

/** What the extension offers for what is written behind its keyword. */
export const suggestionsScript = (addonId: string, text: string): string => `() => {
  const { ExtensionSearchHandler } = ChromeUtils.importESModule('resource://gre/modules/ExtensionSearchHandler.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(addonId)});
  return new Promise((resolve) => {
    ExtensionSearchHandler.handleSearch({ keyword: 'gloss', text: 'gloss ' + ${JSON.stringify(text)}, inPrivateWindow: false }, resolve);
  });
}`;

/** Chooses a line, or what is written. */
export const enterScript = (addonId: string, content: string): string => `() => {
  const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(addonId)});
  extension.emit('webext-omnibox-input-entered', ${JSON.stringify(content)}, 'newForegroundTab');
  return null;
}`;

/** Stops the background, whatever it is at, as Firefox does when it is idle. */
export const stopBackgroundScript = (addonId: string): string => `async () => {
  const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(addonId)});
  await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
  return extension.backgroundState;
}`;

/** Does what the switch on the page of add-ons does. */
export const enableScript = (addonId: string, isOn: boolean): string => `async () => {
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  const addon = await AddonManager.getAddonByID(${JSON.stringify(addonId)});
  await addon.${isOn ? 'enable' : 'disable'}();
  return null;
}`;

/** Shows all pages as to a reader who has asked for this: forced colours are the system's in place of every page's. */
export const preferScript = (preference: Preference | undefined): string => `() => {
  Services.prefs.setIntPref('browser.display.document_color_use', ${preference === 'forced-colors' ? 2 : 0});
  Services.prefs.setIntPref('ui.prefersReducedMotion', ${preference === 'reduced-motion' ? 1 : 0});
  return null;
}`;

/** Lets the extension into private windows before it is installed: letting it in later starts it anew. */
export const letIntoPrivateScript = (addonId: string): string => `async () => {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const permissions = ['internal:privateBrowsingAllowed'];
  await ExtensionPermissions.add(${JSON.stringify(addonId)}, { permissions, origins: [] });
  return null;
}`;

/**
 * Opens a page in a new private window, in a tab of its own: one that is led away from the window's first page may stay in
 * that page's process, in which no extension runs.
 */
export const privateWindowScript = (url: string): string => `async () => {
  const opened = OpenBrowserWindow({ private: true });
  await new Promise((resolve) => opened.addEventListener('load', resolve, { once: true }));
  await opened.delayedStartupPromise;
  opened.gBrowser.selectedTab = opened.gBrowser.addTab(${JSON.stringify(url)}, {
    triggeringPrincipal: Services.scriptSecurityManager.createNullPrincipal({ privateBrowsingId: 1 }),
  });
  return null;
}`;

/** Asks every process to let go of what nothing holds, as about:memory does. */
export const garbageScript = (): string => `async () => {
  for (let round = 0; round < 3; round += 1) {
    Services.obs.notifyObservers(null, 'child-gc-request');
    Services.obs.notifyObservers(null, 'child-cc-request');
  }
  return null;
}`;

/** Begins to keep the address of every request that the extension, or its script in a page, is behind. */
export const watchRequestsScript = (addonId: string): string => `() => {
  window.glossRequests = [];
  const isOurs = (principal) => principal?.addonPolicy?.id === ${JSON.stringify(addonId)} ||
    principal?.contentScriptAddonPolicy?.id === ${JSON.stringify(addonId)};
  const observer = {
    observe(channel) {
      const { loadInfo, URI } = channel.QueryInterface(Ci.nsIChannel);
      if (isOurs(loadInfo?.triggeringPrincipal) || isOurs(loadInfo?.loadingPrincipal)) window.glossRequests.push(URI.spec);
    },
  };
  Services.obs.addObserver(observer, 'http-on-modify-request');
  return null;
}`;

/**
 * The errors that the extension's files are named in, and the requests kept. That a popup or a page was closed
 * before an answer came is Firefox's own note, made of every extension; nothing has gone wrong.
 */
export const tracesScript = (addonId: string): string => `() => {
  const { mozExtensionHostname } = WebExtensionPolicy.getByID(${JSON.stringify(addonId)});
  const isOurs = (source) => source?.startsWith('moz-extension://' + mozExtensionHostname);
  const thrown = Services.console.getMessageArray()
    .filter((message) => message instanceof Ci.nsIScriptError)
    .filter(({ flags, sourceName }) => !(flags & Ci.nsIScriptError.warningFlag) && isOurs(sourceName))
    .map(({ errorMessage, sourceName, lineNumber }) => errorMessage + ' (' + sourceName.replace(/.*\\//, '') + ':' + lineNumber + ')')
    .filter((text) => !/^Promise (resolved|rejected) (after context unloaded|while context is inactive)/.test(text));
  const storage = Cc['@mozilla.org/consoleAPI-storage;1'].getService(Ci.nsIConsoleAPIStorage);
  const logged = storage.getEvents()
    .filter(({ level, filename }) => level === 'error' && isOurs(filename))
    .map((event) => event.arguments.map(String).join(' '));
  return { errors: [...thrown, ...logged], requests: window.glossRequests };
}`;
