import type { Fact, Topic } from '../../lib/facts/schema.ts';
import type { FrameReport } from '../../lib/model/page.ts';

/** A mention in a tab is found by its frame and its id there. */
export interface MentionAddress {
  frameId: number;
  id: number;
}

/** What the frames of the current tab hold; `unreachable` where no script of ours runs. */
export type TabView =
  { kind: 'unreachable' } | { kind: 'frames'; frames: readonly { frameId: number; report: FrameReport }[] };

/** A fact that a search found, with the words to mark in it. */
export interface FactHit {
  fact: Fact;
  terms: readonly string[];
}

/** The fact base as the views need it. */
export interface FactLibrary {
  topics: readonly Topic[];
  facts: readonly Fact[];
  search: (query: string) => readonly FactHit[];
}

/** All that the views ask of the browser: they know neither tabs nor messages. */
export interface BrowsePort {
  library: FactLibrary;
  /** Scrolls the page to a mention and opens its card. */
  show: (address: MentionAddress) => void;
  /** Switches Gloss on or off for a site. */
  setSite: (host: string, on: boolean) => void;
}
