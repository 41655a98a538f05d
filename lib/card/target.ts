import type { CardSubject } from '../model/card.ts';

/** Something a card can be opened for. `lib/card` knows nothing else of the page's mentions. */
export interface CardTarget {
  id: number;
  subject: CardSubject;
  /** Boxes of its words in the viewport, one a line. */
  rects: () => DOMRect[];
  /** The element its words stand in: tells which dialog or fullscreen element the card has to lie above. */
  element: Element;
}
