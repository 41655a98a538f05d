import { contains, parentElement } from './tree.ts';

/** What is higher than so many windows is not one place on the page any more. */
const MOST_WINDOWS = 3;

/**
 * Calls back with the part of the page that a reader looks at, unless it is the page's beginning. Asks when the page
 * has just been laid out, so that nothing has to be computed for it.
 */
export function whenScrolled(
  document: Document,
  onFound: (near: Element) => void,
  signal: AbortSignal,
): void {
  const { documentElement: root, defaultView: view } = document;
  if (view === null) return;
  const observer = new IntersectionObserver(([entry]) => {
    observer.disconnect();
    if (entry === undefined || signal.aborted) return;
    const { top } = entry.boundingClientRect;
    const near = top < -view.innerHeight ? partInView(document, view) : undefined;
    if (near !== undefined) onFound(near);
  });
  observer.observe(root);
  signal.addEventListener('abort', () => observer.disconnect());
}

/** The largest element around the middle of the window that is still one place on the page. */
function partInView(document: Document, { innerWidth, innerHeight }: Window): Element | undefined {
  let part: Element | undefined;
  let up = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
  while (up !== null && up.getBoundingClientRect().height < MOST_WINDOWS * innerHeight) {
    part = up;
    up = parentElement(up);
  }
  return part === undefined || contains(part, document.documentElement) ? undefined : part;
}
