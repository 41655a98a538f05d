import type { CitedPage } from './citation.ts';

/** What can be done from a card, beside what the page script does itself. */
export const CARD_ACTS = [
  /** Copies a citation of a fact (its id) in the chosen format. */
  'cite',
  /** Opens a fact (its id) or a topic in the fact base. */
  'openFact',
  'openTopic',
  /** Marks the mentions of a topic no longer, for good or until the browser starts anew; and again. */
  'quiet',
  'quietForNow',
  'loud',
  /** Switches Gloss off on a site, for good or until the browser starts anew; and on again. */
  'siteOff',
  'siteOffForNow',
  'siteOn',
  /** Marks in a style; copies citations in a format, from now on. */
  'marks',
  'format',
] as const;

/** As a button of the card carries it. */
export interface CardAct {
  act: (typeof CARD_ACTS)[number];
  /** What it is done to or with: a fact, a topic, a site, a style, a format. */
  value: string;
}

/** What the page adds when one is pressed: where the card stands. */
export interface ActRequest extends CardAct {
  /** The words on the page that the card is about, and the paragraph around them. */
  text: string;
  context: string;
  page: Omit<CitedPage, 'quote'>;
}

/** What came of it. */
export interface ActOutcome {
  /** To be put into the clipboard, which only the page can do. */
  copy?: string;
  /** Told to the reader, in the card or at the edge of the view; in a language (BCP 47 tag). */
  notice?: string;
  lang?: string;
  undo?: CardAct & { label: string };
}
