import { MARGIN, MAX_HEIGHT, place, placeSheet, type Box } from './place.ts';
import type { Shown } from './state.ts';

/** Puts the drawn card where it belongs. Only styles of our own element are written. */
export function setPlace(mount: HTMLElement, line: Box, card: Shown): void {
  const { style } = mount;
  const view = viewOf(mount.ownerDocument);
  if (card.how === 'touch') {
    const { edge, maxHeight } = placeSheet(line, view);
    mount.dataset['sheet'] = edge;
    style.setProperty('--room', `${maxHeight}px`);
    style.left = `${view.left}px`;
    style.width = `${view.right - view.left}px`;
    hang(style, edge, view[edge]);
    return;
  }
  delete mount.dataset['sheet'];
  style.width = '';
  const rtl = getComputedStyle(card.target.element).direction === 'rtl';
  const drawn = mount.firstElementChild;
  const scrolled = drawn?.scrollTop ?? 0;
  style.setProperty('--view', `${view.right - view.left}px`);
  style.setProperty('--room', `${MAX_HEIGHT}px`);
  const size = { width: mount.offsetWidth, height: mount.offsetHeight };
  const { left, top, side, maxHeight } = place(line, size, view, { at: card.at, rtl });
  style.setProperty('--room', `${maxHeight}px`);
  if (drawn) drawn.scrollTop = scrolled;
  style.left = `${Math.round(left)}px`;
  if (side === 'below') hang(style, 'top', Math.round(top));
  else hang(style, 'bottom', Math.round(top + Math.min(size.height, maxHeight)));
}

/** Puts a card at a place of its reader's own choosing, as near as the view allows. */
export function keepInView(
  { style, offsetWidth, offsetHeight, ownerDocument }: HTMLElement,
  x: number,
  y: number,
): void {
  const { left, top, right, bottom } = viewOf(ownerDocument);
  style.left = `${Math.max(left + MARGIN, Math.min(x, right - MARGIN - offsetWidth))}px`;
  hang(style, 'top', Math.max(top + MARGIN, Math.min(y, bottom - MARGIN - offsetHeight)));
}

/**
 * Keeps one edge of the card where it is: what unfolds in it makes it grow away from there, and never over the line.
 * @param y where that edge stands; what holds the card has no height, and both edges are measured from the view's top
 */
function hang(style: CSSStyleDeclaration, edge: 'top' | 'bottom', y: number): void {
  style.top = edge === 'top' ? `${y}px` : 'auto';
  style.bottom = edge === 'bottom' ? `${-y}px` : 'auto';
}

/** What is in view: the visual viewport where the reader has pinched in, without scroll bars. */
export function viewOf({ documentElement: { clientWidth, clientHeight }, defaultView }: Document): Box {
  const zoomed = defaultView?.visualViewport;
  const left = zoomed?.offsetLeft ?? 0;
  const top = zoomed?.offsetTop ?? 0;
  return {
    left,
    top,
    right: left + (zoomed?.width ?? clientWidth),
    bottom: top + (zoomed?.height ?? clientHeight),
  };
}
