/** Brings words into view: opens what is closed around them, then scrolls every container on the way. */
export function reveal(element: Element, rects: () => DOMRect[]): void {
  for (let up: Element | null = element.parentElement; up !== null; up = up.parentElement ?? hostOf(up))
    open(up);
  open(element);
  const view = element.ownerDocument.defaultView;
  if (view === null || isInView(rects()[0], view)) return;
  // Scrolls frames around this one too, also those of other sites.
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  // A block larger than the window is in view before the words in it are.
  const [box] = rects();
  if (box === undefined || isInView(box, view)) return;
  for (let up: Element | null = element.parentElement; up !== null; up = up.parentElement ?? hostOf(up))
    scrollTo(up, rects);
  const [now] = rects();
  if (now !== undefined && !isInView(now, view))
    view.scrollBy({ top: now.top - view.innerHeight / 2, behavior: 'instant' });
}

const hostOf = (element: Element): Element | null =>
  (element.getRootNode() as Partial<ShadowRoot>).host ?? null;

function open(element: Element): void {
  if (element.localName === 'details' && !element.hasAttribute('open'))
    (element as HTMLDetailsElement).open = true;
  if (element.getAttribute('hidden')?.toLowerCase() !== 'until-found') return;
  // As the browser does when a search finds text in it; the page may want to know.
  element.dispatchEvent(new Event('beforematch', { bubbles: true }));
  element.removeAttribute('hidden');
}

/** Puts the words in the middle of one scrolled container. */
function scrollTo(container: Element, rects: () => DOMRect[]): void {
  const [box] = rects();
  if (box === undefined || container.scrollHeight <= container.clientHeight) return;
  if (!/auto|scroll/.test(getComputedStyle(container).overflowY)) return;
  const { top, height } = container.getBoundingClientRect();
  container.scrollBy({ top: box.top - top - height / 2, behavior: 'instant' });
}

const isInView = (box: DOMRect | undefined, { innerHeight, innerWidth }: Window): boolean =>
  box !== undefined && box.top >= 0 && box.bottom <= innerHeight && box.left >= 0 && box.left <= innerWidth;
