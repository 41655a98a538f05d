import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type Page, launch } from 'puppeteer-core';
import { findBrowser } from '../../../scripts/browsers.ts';
import { FIREFOX_ID } from '../../../lib/platform/targets.ts';
import { shiftClock } from './clock.ts';
import { Bidi, contextOf } from './firefox-bidi.ts';
import {
  type Driver,
  HOSTS,
  type LaunchOptions,
  type OwnPage,
  type OwnTab,
  PANEL_BUTTON,
  type Popup,
  type StartOptions,
  VIEWPORT,
  runOnce,
} from './driver.ts';
import {
  addressScript,
  buttonScript,
  closePopupScript,
  closeWelcomeScript,
  commandScript,
  enableScript,
  enterScript,
  garbageScript,
  letIntoPrivateScript,
  lookUpScript,
  popupGoneScript,
  privateWindowScript,
  openPopupScript,
  preferScript,
  panelScript,
  pressInPopupScript,
  stopBackgroundScript,
  suggestionsScript,
  tracesScript,
  watchRequestsScript,
} from './firefox-window.ts';
import { memoryScript } from './firefox-memory.ts';
import { whenPreferred } from './preference.ts';
import { until } from './until.ts';

/** A proxy that nobody serves; what is on this machine needs none. */
const OFFLINE = {
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
};

/** Starts Firefox in a fresh profile. */
export const startFirefox = ({ window, offline }: StartOptions): Promise<Browser> =>
  launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox').path,
    headless: !window,
    // Lets the tests press the toolbar button and look into the popup, which are the browser's own, not a page's.
    args: ['--remote-allow-system-access'],
    defaultViewport: window ? null : VIEWPORT,
    extraPrefsFirefox: {
      'browser.safebrowsing.malware.enabled': false,
      'browser.safebrowsing.phishing.enabled': false,
      'browser.topsites.contile.enabled': false,
      'extensions.systemAddon.update.enabled': false,
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
      ...(offline ? OFFLINE : {}),
    },
  });

/** Starts Firefox with Gloss in a fresh profile. */
export async function launchFirefox(options: Required<LaunchOptions>): Promise<Driver> {
  const browser = await startFirefox(options);
  const bidi = new Bidi(browser);
  await install(browser, bidi, options);
  await bidi.runInWindow(watchRequestsScript(FIREFOX_ID));
  return {
    name: 'firefox',
    browser,
    origin: await bidi.runInWindow<string>(addressScript(FIREFOX_ID, '')),
    inHost: (page, work, argument) => inHost(bidi, page, work, argument),
    openPopup: (page) => openPopup(bidi, page),
    badge: async (page) => {
      await page.bringToFront();
      return bidi.runInWindow<string>(buttonScript(FIREFOX_ID, 'badgeText'));
    },
    title: async (page) => {
      await page.bringToFront();
      return bidi.runInWindow<string>(buttonScript(FIREFOX_ID, 'title'));
    },
    command: async (page, command) => {
      await page.bringToFront();
      await bidi.runInWindow(commandScript(FIREFOX_ID, command));
    },
    lookUp: async (page, text) => {
      await page.bringToFront();
      await bidi.runInWindow(lookUpScript(FIREFOX_ID, text));
    },
    suggestions: (text) => bidi.runInWindow(suggestionsScript(FIREFOX_ID, text)),
    enter: (content) => bidi.runInWindow(enterScript(FIREFOX_ID, content)),
    prefer: async (page, preference) => {
      await bidi.runInWindow(preferScript(preference));
      await whenPreferred(page, preference);
    },
    collectGarbage: () => bidi.runInWindow(garbageScript()),
    memory: () => bidi.runInWindow(memoryScript()),
    stopBackground: () => bidi.runInWindow(stopBackgroundScript(FIREFOX_ID)),
    shiftClock: async (by) => (await openOwn(bidi, browser, 'popup.html')).run(shiftClock, by),
    pressPanelButton: async (popup) => {
      const at = await popup.run((selector) => {
        const box = document.querySelector(selector)?.getBoundingClientRect();
        return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : { x: 0, y: 0 };
      }, PANEL_BUTTON);
      await bidi.runInWindow(pressInPopupScript(at));
    },
    panelAddress: () => bidi.runInWindow<string>(panelScript()),
    removeExtension: () => browser.uninstallExtension(FIREFOX_ID),
    installExtension: () => install(browser, bidi, options),
    setEnabled: (isOn) => bidi.runInWindow(enableScript(FIREFOX_ID, isOn)),
    openPrivate: (url) => openPrivate(bidi, browser, url),
    openOwn: (path) => openOwn(bidi, browser, path),
    inExtension: async (work, argument) =>
      runOnce(await openOwn(bidi, browser, 'popup.html'), work, argument),
    traces: () => bidi.runInWindow(tracesScript(FIREFOX_ID)),
    close: () => browser.close(),
  };
}

/** Installs the extension, and closes the page that opens then unless it is wanted. */
async function install(
  browser: Browser,
  bidi: Bidi,
  { extension, welcome, inPrivate }: Required<LaunchOptions>,
): Promise<void> {
  if (inPrivate) await bidi.runInWindow(letIntoPrivateScript(FIREFOX_ID));
  await browser.installExtension(extension);
  if (welcome || !existsSync(join(extension, 'welcome.html'))) return;
  await until(
    'the page after the installation',
    () => bidi.runInWindow<boolean>(closeWelcomeScript()),
    Boolean,
  );
}

interface RemoteNode {
  sharedId: string;
  value: { shadowRoot: { sharedId: string; value: { mode: string } } | null };
}

/** BiDi hands out closed shadow roots as it does nodes. */
async function inHost<T, A>(
  bidi: Bidi,
  page: Page,
  work: (root: ShadowRoot, argument: A) => T | Promise<T>,
  argument?: A,
): Promise<T | undefined> {
  const context = contextOf(page);
  const { nodes } = await bidi.send<{ nodes: RemoteNode[] }>('browsingContext.locateNodes', {
    context,
    locator: { type: 'css', value: HOSTS },
  });
  const shadow = nodes.find(({ value }) => value.shadowRoot?.value.mode === 'closed')?.value.shadowRoot;
  if (!shadow) return undefined;
  return bidi.call<T>(
    context,
    `async (root, argument) => JSON.stringify(await (${work.toString()})(root, JSON.parse(argument)))`,
    [{ sharedId: shadow.sharedId }, { type: 'string', value: JSON.stringify(argument ?? null) }],
  );
}

/** Firefox loads a popup in a browser of its own first and swaps it in: until then its id leads nowhere. */
async function answers(bidi: Bidi, context: string, url = ''): Promise<boolean> {
  try {
    const [at, state] = (await bidi.call<[string, string]>(
      context,
      'async () => JSON.stringify([location.href, document.readyState])',
      [],
    )) ?? ['', ''];
    return state === 'complete' && at.startsWith(url);
  } catch {
    return false;
  }
}

async function openPopup(bidi: Bidi, page: Page): Promise<Popup> {
  await page.bringToFront();
  const context = await until('the popup', async () => {
    const id = await bidi.runInWindow<string | null>(openPopupScript(FIREFOX_ID));
    return id !== null && (await answers(bidi, id)) ? id : undefined;
  });
  return {
    ...ownPage(bidi, context),
    close: async () => {
      await bidi.runInWindow(closePopupScript());
      await until('the popup to close', () => bidi.runInWindow<boolean>(popupGoneScript()), Boolean);
    },
  };
}

async function openPrivate(bidi: Bidi, browser: Browser, url: string): Promise<Page> {
  await bidi.runInWindow(privateWindowScript(url));
  return until('the private window', async () => {
    const pages = await browser.pages();
    return pages.find((page) => page.url() === url);
  });
}

async function openOwn(bidi: Bidi, browser: Browser, path: string): Promise<OwnTab> {
  const url = await bidi.runInWindow<string>(addressScript(FIREFOX_ID, path));
  const page = await browser.newPage();
  const context = contextOf(page);
  // A page of an extension loads in a process of its own, and BiDi never hears that it has loaded.
  await bidi.send('browsingContext.navigate', { context, url, wait: 'none' });
  await until('a page of the extension', async () => (await answers(bidi, context, url)) || undefined);
  return { ...ownPage(bidi, context), close: () => page.close(), page };
}

/** What pages of the extension have in common, whatever window they are in. */
const ownPage = (bidi: Bidi, context: string): Omit<OwnPage, 'close'> => ({
  run: (work, argument) => bidi.callWith(context, work, argument),
  screenshot: async () => {
    const { data } = await bidi.send<{ data: string }>('browsingContext.captureScreenshot', { context });
    return Buffer.from(data, 'base64');
  },
});
