import type { FactBase } from '../../lib/facts/base.ts';
import type { FactHit } from '../../lib/facts/search.ts';
import type { FrameReport } from '../../lib/model/page.ts';

/** A mention in a tab is found by its frame and its id there. */
export interface MentionAddress {
  frameId: number;
  id: number;
}

/** What the frames of the current tab hold. `silent`: none has reported, because it loads or no script of ours runs. */
export type TabView =
  | { kind: 'silent'; loading: boolean }
  | { kind: 'frames'; frames: readonly { frameId: number; report: FrameReport }[] };

/** The fact base with its search. */
export interface FactLibrary {
  base: FactBase;
  search: (query: string) => readonly FactHit[];
}

/** All that the views ask of the browser: they know neither tabs nor messages, nor the window they are in. */
export interface BrowsePort {
  library: FactLibrary;
  /** Scrolls the page to a mention and opens its card. */
  show: (address: MentionAddress) => void;
  /** Switches Gloss on or off for a site. */
  setSite: (host: string, on: boolean) => void;
  /** Goes on with a page that was too large to be read at once. */
  goOn: () => void;
  /** Loads the page in the tab anew, so that the page script gets in. */
  reload: () => void;
}
