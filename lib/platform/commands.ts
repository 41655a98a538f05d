import { browser } from 'wxt/browser';
import type { COMMANDS } from './targets.ts';

const DIRECTIONS: Record<keyof typeof COMMANDS, 1 | -1> = { 'next-mention': 1, 'previous-mention': -1 };

/** Calls back with the tab in front when a reader presses a key for the next or previous mention. */
export function onStepCommand(onStep: (tabId: number, by: 1 | -1) => void): void {
  // Firefox for Android has no keys.
  const commands = browser.commands as typeof browser.commands | undefined;
  commands?.onCommand.addListener((command, tab) => {
    const by = (DIRECTIONS as Record<string, 1 | -1 | undefined>)[command];
    if (by !== undefined && tab?.id !== undefined) onStep(tab.id, by);
  });
}
