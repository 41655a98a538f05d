import type { Refusal } from '../../lib/browse/refusal.ts';
import type { Route } from '../../lib/browse/routes.ts';
import type { FactBase } from '../../lib/facts/base.ts';
import type { FactHit } from '../../lib/facts/search.ts';
import type { CitationFormat } from '../../lib/model/citation.ts';
import type { PartialDate } from '../../lib/model/date.ts';
import type { LookedUp } from '../../lib/model/lookup.ts';
import type { TopicRoot } from '../../lib/model/mention.ts';
import type { FrameReport } from '../../lib/model/page.ts';

/** A mention in a tab is found by its frame and its id there. */
export interface MentionAddress {
  frameId: number;
  id: number;
}

/**
 * What the frames of the tab hold. `none`: there is no tab to speak of. `silent`: no frame has reported, because the
 * page loads or no script of ours runs there, where that is known with the reason.
 */
export type TabView =
  | { kind: 'none' }
  | { kind: 'silent'; loading: boolean; refusal?: Refusal }
  | { kind: 'frames'; frames: readonly { frameId: number; report: FrameReport }[] };

/** The fact base with its search. */
export interface FactLibrary {
  base: FactBase;
  search: (query: string) => readonly FactHit[];
}

/** What the reader has chosen, as far as the views show it. */
export interface Choices {
  topics: Record<TopicRoot, boolean>;
  citation: CitationFormat;
}

/** All that the views ask of the browser: they know neither tabs nor messages, nor the window they are in. */
export interface BrowsePort {
  library: FactLibrary;
  /** Of Gloss itself. */
  version: string;
  /** Scrolls the page to a mention and opens its card. */
  show: (address: MentionAddress) => void;
  /** Switches Gloss on or off for a site. */
  setSite: (host: string, on: boolean) => void;
  /** Switches Gloss off for a site until the browser starts anew. */
  pauseSite: (host: string) => void;
  /** Has Gloss look for a topic or not, on all pages. */
  setTopic: (root: TopicRoot, on: boolean) => void;
  /** Remembers the form in which citations are copied. */
  setCitation: (format: CitationFormat) => void;
  /** Has the page read by a date, or by its own again. */
  setPageDate: (date: PartialDate | undefined) => void;
  /** Goes on with a page that was too large to be read at once. */
  goOn: () => void;
  /** Loads the page in the tab anew, so that the page script gets in. */
  reload: () => void;
  /** Finds what a text names and counts; nothing of it is kept. */
  lookUp: (text: string) => Promise<readonly LookedUp[]>;
  /** The address of a place that holds for as long as Gloss is installed. */
  linkTo: (route: Route) => string;
  /** Shows the same beside the page; absent where it cannot be done or is done already. */
  openPanel?: () => void;
  /** Shows the same in a tab of its own; absent where it is one. */
  openFullPage?: () => void;
  openSettings?: () => void;
}
