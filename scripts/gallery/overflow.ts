/**
 * What does not fit in a page of the extension, one line for each element: what reaches beyond the window, and text that
 * is cut off without an ellipsis to say so. Runs in the page, and stands alone.
 * @param root where to look: the document, or the shadow root of a card
 */
export function overflowing(root: Document | ShadowRoot = document): string[] {
  const width = document.documentElement.clientWidth;
  const found: string[] = [];
  for (const element of root.querySelectorAll<HTMLElement>('body *, :host > *, [role="dialog"] *')) {
    // What only screen readers are told is one pixel wide on purpose.
    const box = element.getBoundingClientRect();
    if (!element.checkVisibility({ opacityProperty: true }) || box.width < 2 || box.height < 2) continue;
    const { overflowX, textOverflow, position } = getComputedStyle(element);
    const name = `${element.localName}.${element.getAttribute('class') ?? ''} "${element.textContent.trim().slice(0, 40)}"`;
    const scrolls = overflowX === 'auto' || overflowX === 'scroll';
    const isCut = element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0;
    if (isCut && (overflowX === 'hidden' || overflowX === 'clip') && textOverflow !== 'ellipsis')
      found.push(`cut off: ${name}`);
    const isInScroller = element.closest('.scroller, table, svg') !== null || scrolls;
    if (!isInScroller && position !== 'fixed' && (box.left < -1 || box.right > width + 1))
      found.push(`beyond the window: ${name}`);
  }
  return found;
}
