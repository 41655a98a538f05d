import type { ActOutcome, CardAct } from '../model/act.ts';
import type { CardSubject } from '../model/card.ts';
import type { Tree } from '../model/tree.ts';
import type { CardTarget } from './target.ts';

export type Theme = 'light' | 'dark';

/** What a reader may choose about cards. */
export interface CardSettings {
  /** Milliseconds until a card opens under a resting pointer, and until it goes. */
  delays: { dwell: number; leave: number };
  /** `auto` follows the page. */
  theme: 'auto' | Theme;
  textSize: 'small' | 'medium' | 'large';
}

/** What cards need from their page. */
export interface CardSetup {
  document: Document;
  /** The mention at a point of the viewport. */
  targetAt: (x: number, y: number) => CardTarget | undefined;
  /** Asks for a card, drawn; a rejection shows that the fact base cannot be reached. */
  content: (subject: CardSubject) => Promise<Tree>;
  /** Asks for the style of cards, once in a page. */
  style: () => Promise<string>;
  /** Has something done that a reader pressed in the card of a mention, or in a notice that stands for none. */
  act: (act: CardAct, target?: CardTarget) => Promise<ActOutcome>;
  /** The mention whose card is on the screen changed. */
  onFocusChange: (id: number | undefined) => void;
  settings: () => CardSettings;
  /** Ends everything and takes the host out of the page. */
  signal: AbortSignal;
}
