import type { CardSubject } from '../model/card.ts';

/** Something on the page that a card can be opened for. */
export interface CardTarget {
  id: number;
  subject: CardSubject;
  /** Where it stands now, one rect per line, in layout viewport pixels; empty when it is gone. */
  rects: () => DOMRect[];
  /** The element whose text holds it: tells its layer (dialog, fullscreen), its background and its direction. */
  element: Element;
}
