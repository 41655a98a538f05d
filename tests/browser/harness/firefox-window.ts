/*
 * Scripts for Firefox's own window. A toolbar popup is no tab, so BiDi does not list it; these press the button
 * and tell BiDi where the popup is.
 */

const action = (addonId: string): string => `
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(addonId)});
  const button = ExtensionParent.apiManager.global.browserActionFor(extension);`;

/** Opens the popup if it is not open, and gives the id BiDi may use for it, or null while it loads. */
export const openPopupScript = (addonId: string): string => `async () => {
  const find = () => document.querySelector('browser.webextension-popup-browser');
  if (!find()) {
    ${action(addonId)}
    await button.openPopup(window);
  }
  const popup = find();
  if (!popup?.currentURI?.spec.endsWith('/popup.html')) return null;
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  popup.permanentKey ??= {};
  const id = NavigableManager.getIdForBrowser(popup);
  const original = Object.getPrototypeOf(NavigableManager).getBrowsingContextById;
  NavigableManager.getBrowsingContextById = (wanted) =>
    wanted === id ? popup.browsingContext : original.call(NavigableManager, wanted);
  return id;
}`;

export const closePopupScript = (): string => `() => {
  document.querySelector('browser.webextension-popup-browser')?.closest('panel')?.hidePopup();
  return null;
}`;

/** The badge's text for the tab in front. */
export const badgeScript = (addonId: string): string => `() => {
  ${action(addonId)}
  return button.action.getProperty(gBrowser.selectedTab, 'badgeText') ?? '';
}`;
