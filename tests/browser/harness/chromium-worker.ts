import { type Browser, type CDPSession, type Page, type Protocol, TargetType } from 'puppeteer-core';
import { until } from './until.ts';

/** Runs a function in the extension's worker, which is left to itself afterwards; plain data goes in and comes out. */
export type InWorker = <A, T>(work: (argument: A) => T | Promise<T>, argument: A) => Promise<T>;

/** What DevTools answer to a call. */
interface Answer {
  result: Protocol.Runtime.RemoteObject;
  exceptionDetails?: Protocol.Runtime.ExceptionDetails;
}

/** The value in an answer of DevTools. */
export function valueOf({ result, exceptionDetails }: Answer): unknown {
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

/** Detaches from a worker, which may have ended by itself. */
export const letGo = (session: CDPSession): Promise<void> => session.detach().catch(() => undefined);

/** The way into the worker of an extension. */
export const workerOf =
  (browser: Browser, id: string): InWorker =>
  (work, argument) =>
    withWorker(browser, id, async (session) => {
      const expression = `(${work.toString()})(${JSON.stringify(argument) as string | undefined})`;
      return (await evaluate(session, expression)) as Awaited<ReturnType<typeof work>>;
    });

/** Attaches to the worker for one use only: one that is watched cannot end. */
export async function withWorker<T>(
  browser: Browser,
  id: string,
  use: (session: CDPSession) => Promise<T>,
): Promise<T> {
  const session = await until('the background', () => attach(browser, `chrome-extension://${id}/`));
  try {
    return await use(session);
  } finally {
    await letGo(session);
  }
}

const evaluate = async (session: CDPSession, expression: string): Promise<unknown> =>
  valueOf(await session.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true }));

/** Attaches to the worker that runs; undefined while there is none, or one that ends or only begins. */
async function attach(browser: Browser, origin: string): Promise<CDPSession | undefined> {
  const target = browser
    .targets()
    .find((one) => one.type() === TargetType.SERVICE_WORKER && one.url().startsWith(origin));
  const session = await target?.createCDPSession().catch(() => undefined);
  if (!session) return undefined;
  const isReady = await evaluate(session, '"chrome" in globalThis').catch(() => false);
  if (isReady === true) return session;
  await letGo(session);
  return undefined;
}

/** Stops the worker, to which nobody may be attached. It is done from a page of the same origin; any will do. */
export async function stopWorker(browser: Browser, id: string): Promise<void> {
  const page = await browser.newPage({ type: 'tab', background: true });
  await page.goto(`chrome-extension://${id}/icon/16.png`);
  const session = await page.createCDPSession();
  const stopped = new Promise<void>((resolve) => {
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.length > 0 && versions.every(({ runningStatus }) => runningStatus === 'stopped'))
        resolve();
    });
  });
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await stopped;
  await page.close();
}

/** The text on the button for the page in front. */
export async function badge(inWorker: InWorker, page: Page): Promise<string> {
  await page.bringToFront();
  return inWorker(async () => {
    const { tabs, action } = (globalThis as unknown as { chrome: ChromeApis }).chrome;
    const [tab] = await tabs.query({ active: true, currentWindow: true });
    return new Promise<string>((resolve) => {
      action.getBadgeText({ tabId: tab?.id ?? -1 }, resolve);
    });
  }, undefined);
}

/** What the button says of the page in front. */
export async function titleOf(inWorker: InWorker, page: Page): Promise<string> {
  await page.bringToFront();
  return inWorker(async () => {
    const { tabs, action } = (globalThis as unknown as { chrome: ChromeApis }).chrome;
    const [tab] = await tabs.query({ active: true, currentWindow: true });
    return action.getTitle({ tabId: tab?.id ?? -1 });
  }, undefined);
}

/** Keys of extensions are the browser's, and DevTools press only those of pages: the event itself is fired. */
export async function giveCommand(inWorker: InWorker, page: Page, command: string): Promise<void> {
  await page.bringToFront();
  await inWorker(async (name) => {
    const { tabs, commands } = (globalThis as unknown as { chrome: ChromeApis }).chrome;
    const [tab] = await tabs.query({ active: true, currentWindow: true });
    commands.onCommand.dispatch(name, tab);
  }, command);
}

/** Menus and the address bar are the browser's own, too. */
export async function chooseLookUp(inWorker: InWorker, page: Page, text: string): Promise<void> {
  await page.bringToFront();
  await inWorker(async (selectionText) => {
    const { tabs, contextMenus } = (globalThis as unknown as { chrome: ChromeApis }).chrome;
    const [tab] = await tabs.query({ active: true, currentWindow: true });
    contextMenus.onClicked.dispatch({ menuItemId: 'look-up', selectionText }, tab);
  }, text);
}

/** The lines that are offered for what is written in the address bar. */
export const suggestionsFor = (inWorker: InWorker, text: string): Promise<Suggestion[]> =>
  inWorker(
    (written) =>
      new Promise<Suggestion[]>((resolve) => {
        const { omnibox } = (globalThis as unknown as { chrome: ChromeApis }).chrome;
        omnibox.onInputChanged.dispatch(written, resolve);
      }),
    text,
  );

/** Chooses a line below the address bar, or what is written there. */
export const enter = (inWorker: InWorker, content: string): Promise<void> =>
  inWorker((entered) => {
    const { omnibox } = (globalThis as unknown as { chrome: ChromeApis }).chrome;
    omnibox.onInputEntered.dispatch(entered, 'newForegroundTab');
  }, content);

interface Suggestion {
  content: string;
  description: string;
}

/** The interfaces that the tests use, in Chromium's own shape. */
interface ChromeApis {
  tabs: { query(filter: object): Promise<{ id: number }[]> };
  action: {
    getBadgeText(tab: { tabId: number }, callback: (text: string) => void): void;
    getTitle(tab: { tabId: number }): Promise<string>;
  };
  contextMenus: { onClicked: { dispatch(info: object, tab: object | undefined): void } };
  omnibox: {
    onInputChanged: { dispatch(text: string, suggest: (lines: Suggestion[]) => void): void };
    onInputEntered: { dispatch(content: string, disposition: string): void };
  };
  commands: { onCommand: { dispatch(name: string, tab: object | undefined): void } };
}
