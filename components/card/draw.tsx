import { render } from 'preact';
import { CardView, type CardViewProps } from './CardView.tsx';

/** Draws the card into an element, or draws it anew. */
export function drawCard(into: Element, props: CardViewProps): void {
  render(<CardView {...props} />, into);
}

/** Takes the card out of an element again. */
export function eraseCard(from: Element): void {
  render(null, from);
}
