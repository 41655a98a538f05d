import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type CDPSession, type Extension, type Page, launch } from 'puppeteer-core';
import { shiftClock } from './clock.ts';
import { findBrowser } from '../../../scripts/browsers.ts';
import { openPrivate, setEnabled } from './chromium-extensions.ts';
import { memoryOf } from './chromium-memory.ts';
import { followExtension } from './chromium-traces.ts';
import {
  badge,
  chooseLookUp,
  enter,
  giveCommand,
  stopWorker,
  suggestionsFor,
  titleOf,
  valueOf,
  workerOf,
} from './chromium-worker.ts';
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
import { type Preference, whenPreferred } from './preference.ts';

/** Keep the browser offline by itself, and able to run as root. */
const FLAGS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** A proxy that nobody serves; what is on this machine needs none. */
const OFFLINE = '--proxy-server=127.0.0.1:9';

/** Starts Chromium in a fresh profile. */
export const startChromium = ({ window, offline }: StartOptions): Promise<Browser> =>
  launch({
    executablePath: findBrowser('chromium').path,
    headless: !window,
    // Branded Chrome ignores --load-extension since 137; installing over the pipe works in every build.
    pipe: true,
    enableExtensions: true,
    args: offline ? [...FLAGS, OFFLINE] : FLAGS,
    defaultViewport: window ? null : VIEWPORT,
  });

/** Starts Chromium with Gloss in a fresh profile. */
export async function launchChromium(options: Required<LaunchOptions>): Promise<Driver> {
  const browser = await startChromium(options);
  const id = await install(browser, options);
  const extension = (await browser.extensions()).get(id);
  if (!extension) throw new Error(`Chromium did not load ${options.extension}.`);
  const { traces, releaseWorker } = followExtension(browser, id);
  const worker = workerOf(browser, id);
  const inExtension: Driver['inExtension'] = async (work, argument) =>
    runOnce(await openOwn(browser, id, 'popup.html'), work, argument);
  return {
    name: 'chromium',
    browser,
    origin: `chrome-extension://${id}/`,
    inHost,
    openPopup: (page) => openPopup(browser, extension, page),
    // What is run from outside counts as a press of the reader's.
    pressPanelButton: (popup) =>
      popup.run((selector) => document.querySelector<HTMLElement>(selector)?.click(), PANEL_BUTTON),
    panelAddress: () =>
      Promise.resolve(
        browser
          .targets()
          .map((target) => target.url())
          .find((url) => url.startsWith(`chrome-extension://${id}/sidepanel.html`)) ?? '',
      ),
    badge: (page) => badge(worker, page),
    title: (page) => titleOf(worker, page),
    command: (page, command) => giveCommand(worker, page, command),
    lookUp: (page, text) => chooseLookUp(worker, page, text),
    suggestions: (text) => suggestionsFor(worker, text),
    enter: (content) => enter(worker, content),
    prefer,
    collectGarbage,
    memory: () => memoryOf(browser, id),
    stopBackground: async () => {
      await releaseWorker();
      await stopWorker(browser, id);
    },
    shiftClock: (by) => worker(shiftClock, by),
    removeExtension: () => browser.uninstallExtension(id),
    installExtension: async () => void (await install(browser, options)),
    setEnabled: async (isOn) => {
      await releaseWorker();
      await setEnabled(browser, id, isOn);
    },
    openPrivate: (url) => openPrivate(browser, inExtension, url),
    openOwn: (path) => openOwn(browser, id, path),
    inExtension,
    traces: () => Promise.resolve(traces),
    close: () => browser.close(),
  };
}

async function prefer(page: Page, preference: Preference | undefined): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'forced-colors', value: preference === 'forced-colors' ? 'active' : 'none' },
      { name: 'prefers-reduced-motion', value: preference === 'reduced-motion' ? 'reduce' : 'no-preference' },
    ],
  });
  await whenPreferred(page, preference);
}

/** Installs the extension, and closes the page that opens then unless it is wanted. */
async function install(
  browser: Browser,
  { extension, welcome, inPrivate }: Required<LaunchOptions>,
): Promise<string> {
  const id = await browser.installExtension(extension, { enabledInIncognito: inPrivate });
  if (welcome || !existsSync(join(extension, 'welcome.html'))) return id;
  const target = await browser.waitForTarget((one) => one.url().endsWith('/welcome.html'));
  await (await target.page())?.close();
  return id;
}

async function openOwn(browser: Browser, id: string, path: string): Promise<OwnTab> {
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${id}/${path}`);
  return { ...asOwn(page), page };
}

const asOwn = (page: Page): OwnPage => ({
  run: (work, argument) => page.evaluate(work as (argument: unknown) => unknown, argument) as never,
  screenshot: () => page.screenshot(),
  close: () => page.close(),
});

/** The DevTools protocol sees closed shadow roots. */
async function inHost<T, A>(
  page: Page,
  work: (root: ShadowRoot, argument: A) => T | Promise<T>,
  argument?: A,
): Promise<T | undefined> {
  const session = await page.createCDPSession();
  try {
    const root = await closedRoot(session);
    if (root === undefined) return undefined;
    const { object } = await session.send('DOM.resolveNode', { backendNodeId: root });
    const answer = await session.send('Runtime.callFunctionOn', {
      functionDeclaration: `function (argument) { return (${work.toString()})(this, argument); }`,
      arguments: [{ value: argument }],
      awaitPromise: true,
      ...(object.objectId === undefined ? {} : { objectId: object.objectId }),
      returnByValue: true,
    });
    return valueOf(answer) as T;
  } finally {
    await session.detach();
  }
}

async function closedRoot(session: CDPSession): Promise<number | undefined> {
  const { root } = await session.send('DOM.getDocument', { depth: 1 });
  const { nodeIds } = await session.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector: HOSTS });
  for (const nodeId of nodeIds) {
    const { node } = await session.send('DOM.describeNode', { nodeId });
    const shadow = node.shadowRoots?.find(({ shadowRootType }) => shadowRootType === 'closed');
    if (shadow) return shadow.backendNodeId;
  }
  return undefined;
}

async function openPopup(browser: Browser, extension: Extension, page: Page): Promise<Popup> {
  await page.bringToFront();
  const opened = browser.waitForTarget((target) => target.url().endsWith('/popup.html'));
  await extension.triggerAction(page);
  return asOwn(await (await opened).asPage());
}

async function collectGarbage(page: Page): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  await session.detach();
}
