import { browser } from 'wxt/browser';

/** A command of the extension with the keys that give it now; '' for none, or for no words of ours. */
interface Shortcut {
  name: string;
  does: string;
  keys: string;
}

/** Firefox can open its own page for shortcuts; Chrome has one at an address. */
interface Commands {
  getAll(): Promise<{ name?: string; description?: string; shortcut?: string }[]>;
  openShortcutSettings?(): Promise<void>;
}

/** Firefox for Android has no keys. */
const commands = (): Commands | undefined => browser.commands;

/** The extension's commands; undefined where the browser knows none. */
export async function readShortcuts(): Promise<Shortcut[] | undefined> {
  return (await commands()?.getAll())?.map(({ name = '', description = '', shortcut = '' }) => ({
    name,
    does: description,
    keys: shortcut,
  }));
}

const CHROME_PAGE = 'chrome://extensions/shortcuts';

/** Opens the browser's own page for shortcuts; false where it will not. */
export async function openShortcuts(): Promise<boolean> {
  const known = commands();
  try {
    if (known?.openShortcutSettings) await known.openShortcutSettings();
    else await browser.tabs.create({ url: CHROME_PAGE });
    return true;
  } catch {
    return false;
  }
}
