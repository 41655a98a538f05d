import { browser } from 'wxt/browser';
import type { Command } from './targets.ts';

/** Does what a command asks for, in the tab in front. */
export type Commands = Readonly<Record<Command, (tabId: number) => void>>;

/** Follows the keys that a reader has for commands. */
export function onCommands(act: Commands): void {
  // Firefox for Android has no keys.
  const commands = browser.commands as typeof browser.commands | undefined;
  commands?.onCommand.addListener((command, tab) => {
    if (Object.hasOwn(act, command) && tab?.id !== undefined) act[command as Command](tab.id);
  });
}
