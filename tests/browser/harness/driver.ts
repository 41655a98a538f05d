import type { Browser, Page } from 'puppeteer-core';
import type { BrowserName } from '../../../scripts/browsers.ts';
import type { Preference } from './preference.ts';

/** An element of the card as it is drawn, for pointing at it. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A page of the extension. */
export interface OwnPage {
  /** Runs a function in the popup's page; its argument and result are plain data. */
  run<A, T>(work: (argument: A) => T | Promise<T>, argument: A): Promise<T>;
  screenshot(): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** The toolbar popup, opened as a reader opens it: over the page in front. */
export type Popup = OwnPage;

/** A page of the extension in a tab, for whatever a tab can be asked for: keys, pointer, size. */
export type OwnTab = OwnPage & { page: Page };

/**
 * What the tests need of a browser and what the two browsers do differently. The extension in it is the very
 * build that ships: nothing in it knows of tests.
 */
export interface Driver {
  readonly name: BrowserName;
  readonly browser: Browser;
  /** Where the extension's own files are, with a slash at the end. */
  readonly origin: string;
  /**
   * Runs a function on Gloss's closed shadow root; undefined while the page holds none. Its argument and result are
   * plain data.
   */
  inHost<T, A>(
    page: Page,
    work: (root: ShadowRoot, argument: A) => T | Promise<T>,
    argument?: A,
  ): Promise<T | undefined>;
  openPopup(page: Page): Promise<Popup>;
  /** Presses the popup's button that opens the panel at the side, which closes the popup. */
  pressPanelButton(popup: Popup): Promise<void>;
  /** The page of the extension in the panel at the side; '' while there is none. */
  panelAddress(): Promise<string>;
  /** The text on the toolbar button for the page in front. */
  badge(page: Page): Promise<string>;
  /** What the toolbar button says of the page in front. */
  title(page: Page): Promise<string>;
  /** Gives one of the extension's commands for the page in front, as its keys do. */
  command(page: Page, name: string): Promise<void>;
  /** Chooses the extension's own entry of the menu over selected text, for the page in front. */
  lookUp(page: Page, text: string): Promise<void>;
  /** Writes behind the extension's keyword in the address bar; the lines that it offers. */
  suggestions(text: string): Promise<{ content: string; description: string }[]>;
  /** Chooses a line below the address bar, or what is written there. */
  enter(content: string): Promise<void>;
  /** Shows a page as to a reader who has asked the operating system for this, and for nothing else. */
  prefer(page: Page, preference: Preference | undefined): Promise<void>;
  /** Lets the browser let go of everything in a page that nothing holds any more. */
  collectGarbage(page: Page): Promise<void>;
  /** What is held in memory once nothing idle is left. */
  memory(): Promise<Memory>;
  /** Stops the background, as the browser does whenever it has nothing to do. */
  stopBackground(): Promise<void>;
  /** Puts the background's clock on or back against the machine's, by milliseconds, until the background is stopped. */
  shiftClock(by: number): Promise<void>;
  /** Removes the extension, and puts it in again, as an update does. */
  removeExtension(): Promise<void>;
  installExtension(): Promise<void>;
  /** Switches the extension off and on again, as on the browser's own page of extensions. */
  setEnabled(isOn: boolean): Promise<void>;
  /** Opens a page in a private window and waits until it is loaded. */
  openPrivate(url: string): Promise<Page>;
  /** Opens a page of the extension in a tab ("facts.html#/about"). */
  openOwn(path: string): Promise<OwnTab>;
  /** Runs a function in a page of the extension, opened for it; its argument and result are plain data. */
  inExtension<A, T>(work: (argument: A) => T | Promise<T>, argument: A): Promise<T>;
  /** What the extension itself has left behind since the start: its background, its popup, its page script. */
  traces(): Promise<Traces>;
  close(): Promise<void>;
}

/** What is held in memory. */
export interface Memory {
  /** Bytes that are held by all open pages of the web, and by the extension's own. */
  pages: number;
  background: number;
  /** Worlds of scripts in the processes of pages, of pages that are gone too: their own, of extensions, of the driver. */
  worlds: number;
}

/** What should never be there. */
export interface Traces {
  /** Errors in the consoles of the extension. */
  errors: string[];
  /** Addresses outside the extension that it asked for. */
  requests: string[];
}

/** How a browser is started. */
export interface LaunchOptions {
  /** The folder with the built extension; the one that ships by default. */
  extension?: string;
  /** A real window instead of none. */
  window?: boolean;
  /** Nothing but the machine itself can be reached. */
  offline?: boolean;
  /** The page that opens after the installation stays; it is closed else. */
  welcome?: boolean;
  /** The extension is let into private windows. */
  inPrivate?: boolean;
}

/** Elements that can be Gloss's host: beside head and body, or moved into what is above them. */
export const HOSTS = ':root > :not(head):not(body), :is(dialog, :fullscreen) > div:last-child';

/** The popup's button that opens the panel at the side. */
export const PANEL_BUTTON = '.icon-button[data-of="panel"]';

/** Size of the window, for the same screenshots everywhere. */
export const VIEWPORT = { width: 1100, height: 900 };

/** What is asked of a browser without the extension. */
export type StartOptions = Required<Pick<LaunchOptions, 'window' | 'offline'>>;

/** Runs a function in a page of the extension, and closes it. */
export async function runOnce<A, T>(
  own: OwnPage,
  work: (argument: A) => T | Promise<T>,
  argument: A,
): Promise<T> {
  const result = await own.run(work, argument);
  await own.close();
  return result;
}
