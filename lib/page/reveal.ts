/** Brings an element into view: opens the closed `details` around it, then scrolls every container on the way. */
export function reveal(element: Element, rects: () => DOMRect[]): void {
  for (let up = element.parentElement; up !== null; up = up.parentElement) {
    if (up.localName === 'details' && !up.hasAttribute('open')) (up as HTMLDetailsElement).open = true;
  }
  const [box] = rects();
  const view = element.ownerDocument.defaultView;
  const isInView = box !== undefined && view !== null && box.top >= 0 && box.bottom <= view.innerHeight;
  if (!isInView) element.scrollIntoView({ block: 'center', behavior: 'instant' });
}
