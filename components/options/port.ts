import type { Damage } from '../../lib/settings/store.ts';
import type { Settings } from '../../lib/settings/settings.ts';

/** A command of the extension with the keys that give it now; '' for none. */
export interface Shortcut {
  name: string;
  does: string;
  keys: string;
}

/** What the settings page asks of the browser. */
export interface OptionsPort {
  /**
   * Stores a change.
   * @returns what the browser said when it would not synchronise it
   * @throws what the browser said when it would not store it at all
   */
  save(change: (settings: Settings) => Settings): Promise<{ notSynchronised?: string }>;
  /** Settings that were found damaged, until the reader lets them go. */
  damage(): Promise<Damage | undefined>;
  forgetDamage(): Promise<void>;
  /** The extension's commands; undefined where the browser knows none. */
  shortcuts(): Promise<Shortcut[] | undefined>;
  /** Opens the browser's own page for shortcuts; false where it will not. */
  openShortcuts(): Promise<boolean>;
  /** Gives the reader a file. */
  download(name: string, text: string): void;
  /** What a topic is called, in the reader's language where it is known in that. */
  topicName(id: string): string;
}

/** Stores a change and says so; the first argument may say something else than that it was saved. */
export type Save = (change: (settings: Settings) => Settings, said?: string) => void;
