import { blockOf, isUnread } from './reading.ts';
import { rowToRead } from './rows.ts';
import { contains, parentElement } from './tree.ts';

/** Where in the window its first text is looked for: at the top, and below a bar that may stay there. */
const LOOKS = [0, 0.15, 0.3];

/** A frame that is not drawn tells nothing. */
const PATIENCE_MS = 300;

/**
 * The parts of the page from which on a reader looks at it; none where that is its beginning. Known when the page has
 * next been laid out, so that nothing has to be computed for it.
 */
export async function partsInView(document: Document): Promise<readonly Element[]> {
  const { documentElement: root, defaultView: view } = document;
  if (view === null) return [];
  const top = await new Promise<number>((resolve) => {
    const observer = new IntersectionObserver(([entry]) => {
      observer.disconnect();
      resolve(entry?.boundingClientRect.top ?? 0);
    });
    observer.observe(root);
    setTimeout(() => {
      observer.disconnect();
      resolve(0);
    }, PATIENCE_MS);
  });
  return top < -view.innerHeight ? firstInView(document, view) : [];
}

function firstInView(document: Document, { innerWidth, innerHeight }: Window): Element[] {
  const found = LOOKS.flatMap((share) => {
    // The nearest text, also between two paragraphs.
    const at = document.caretPositionFromPoint(innerWidth / 2, innerHeight * share + 1);
    return at === null ? [] : [readableAround(at.offsetNode)];
  });
  return [...new Set(found)].filter((element) => !contains(element, document.documentElement));
}

/** The smallest part of a page around a node that is read by itself. */
function readableAround(node: Node): Element {
  const block = blockOf(node) as Element;
  let part = rowToRead(block) ?? block;
  for (let up = parentElement(part); up !== null; up = parentElement(up)) if (isUnread(up)) part = up;
  return part;
}
