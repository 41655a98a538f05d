import { attribute, localName, parentAcross } from './tree.ts';

/** A box of the viewport. */
type Box = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>;

/** Brings words into view: opens what is closed around them, then scrolls every container on the way. */
export function reveal(element: Element, rects: () => DOMRect[]): void {
  const around: Element[] = [];
  for (let up: Element | null = element; up !== null; up = parentAcross(up)) around.push(up);
  // From outside in: what is inside something closed cannot be opened yet.
  for (const [i, up] of [...around.entries()].reverse()) open(up, around[i - 1]);
  const view = element.ownerDocument.defaultView;
  if (view === null) return;
  const containers = around.filter((up) => isScrolled(up, view));
  const windowBox = { left: 0, top: 0, right: view.innerWidth, bottom: view.innerHeight };
  const isInView = (): boolean => {
    const [box] = rects();
    const isIn = (outer: Box): boolean => box === undefined || isInside(box, outer);
    return isIn(windowBox) && containers.every((container) => isIn(container.getBoundingClientRect()));
  };
  if (isInView()) return;
  // Scrolls frames around this one too, also those of other sites.
  Element.prototype.scrollIntoView.call(element, { block: 'center', inline: 'nearest', behavior: 'instant' });
  // A block larger than the window is in view before the words in it are.
  for (const container of containers)
    if (!isInView()) centre(container, rects, container.getBoundingClientRect());
  if (!isInView()) centre(view, rects, windowBox);
}

function open(element: Element, inner: Element | undefined): void {
  const isClosed = localName(element) === 'details' && attribute(element, 'open') === null;
  if (isClosed && (inner === undefined || localName(inner) !== 'summary'))
    (element as HTMLDetailsElement).open = true;
  if (attribute(element, 'hidden')?.toLowerCase() !== 'until-found') return;
  // As the browser does when a search finds text in it; the page may want to know.
  element.dispatchEvent(new Event('beforematch', { bubbles: true }));
  element.removeAttribute('hidden');
}

/** Whether an element scrolls what is in it. The root does so with the window. */
function isScrolled(element: Element, view: Window): boolean {
  if (element.scrollHeight <= element.clientHeight && element.scrollWidth <= element.clientWidth)
    return false;
  const { overflowX, overflowY } = view.getComputedStyle(element);
  return /auto|scroll|hidden/.test(overflowX + overflowY) && parentAcross(element) !== null;
}

/** Puts the words in the middle of a container. */
function centre(
  container: Element | Window,
  rects: () => DOMRect[],
  { left, top, right, bottom }: Box,
): void {
  const [box] = rects();
  if (box === undefined) return;
  const isBeside = box.left < left || box.right > right;
  container.scrollBy({
    top: (box.top + box.bottom - top - bottom) / 2,
    left: isBeside ? (box.left + box.right - left - right) / 2 : 0,
    behavior: 'instant',
  });
}

/** Whether a box lies within another, but for what rounding takes away. */
const isInside = (box: Box, outer: Box): boolean =>
  box.top > outer.top - 1 &&
  box.bottom < outer.bottom + 1 &&
  box.left > outer.left - 1 &&
  box.right < outer.right + 1;
