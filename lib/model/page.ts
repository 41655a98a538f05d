import type { PartialDate } from './date.ts';
import type { Claim, TopicId } from './mention.ts';

/** A mention as the popup lists it: plain data, no DOM. `id` is stable while the page stays as it is. */
export interface ListedMention {
  id: number;
  kind: 'name' | 'figure';
  topic: TopicId;
  text: string;
  /** Up to about 60 characters of the paragraph on either side. */
  before: string;
  after: string;
  claim?: Claim;
  /** Figures of one paragraph share a number, which no other paragraph of the frame has. */
  paragraph?: number;
}

/**
 * `on`: annotating; `off`: switched off for this site; `paused`: stopped by itself, because the page is too large or
 * changes too much, or because something went wrong.
 */
export type PageState =
  | { kind: 'on' }
  | { kind: 'off' }
  | { kind: 'paused'; why: 'size' }
  | { kind: 'paused'; why: 'error'; reason: string };

/** Mentions that a frame lists at most: nobody reads more. */
export const MOST_LISTED = 5000;

/** What one frame of a page tells the background whenever it changes. */
export interface FrameReport {
  /** Host of the page in the tab (the top page's where this frame can know it); '' for files. */
  host: string;
  /** When this document began, in milliseconds since 1970: a frame older than the top page is a leftover. */
  since: number;
  /** In reading order. */
  mentions: ListedMention[];
  state: PageState;
  pageDate?: PartialDate;
  /** The reader has said the date, and not the page. */
  dateBy?: 'reader';
  lang?: string;
  /** As the background adds it: in a private window nothing is offered that would keep its site. */
  isPrivate?: boolean;
}
