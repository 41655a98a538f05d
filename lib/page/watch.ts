import { isElement, isInsideUnread, isText, partsText } from './reading.ts';
import { beginningOf } from './runs.ts';

/** What has to be read again: whole trees, and stretches of text by where they begin. */
export interface Dirt {
  trees: Set<Node>;
  stretches: Set<Node>;
}

/** More changes than this at once are taken as a change of everything. */
const MOST_CHANGES = 5000;

const OBSERVED: MutationObserverInit = { childList: true, subtree: true, characterData: true };

/**
 * Follows the changes of a page, one observer for all its roots. Only collects: what changed is mapped to the text
 * it belongs to when it is taken.
 */
export class Watcher {
  readonly #observer: MutationObserver;
  readonly #onDirt: () => void;
  readonly #onStale: (nodes: readonly Node[]) => void;
  readonly #roots = new Set<Node>();
  #trees = new Set<Node>();
  /** Text, and elements in a line with it, around which the text has changed. */
  #lines = new Set<Node>();

  /**
   * @param onDirt called after every batch of changes
   * @param onStale called with text changed in place and with nodes taken away, before the page is painted again
   */
  constructor(onDirt: () => void, onStale: (nodes: readonly Node[]) => void) {
    this.#onDirt = onDirt;
    this.#onStale = onStale;
    this.#observer = new MutationObserver((records) => {
      this.#collect(records);
      if (this.hasDirt) this.#onDirt();
    });
  }

  observe(root: Node): void {
    this.#roots.add(root);
    this.#observer.observe(root, OBSERVED);
  }

  disconnect(): void {
    this.#observer.disconnect();
    this.#roots.clear();
    this.#forget();
  }

  /** Whether anything has changed since the last time it was taken. */
  get hasDirt(): boolean {
    return this.#trees.size + this.#lines.size > 0;
  }

  /** What has changed since the last time, without what left the page or lies inside something else taken. */
  take(): Dirt {
    this.#collect(this.#observer.takeRecords());
    const trees = new Set<Node>();
    const stretches = new Set<Node>();
    for (const tree of this.#trees)
      if (tree.isConnected && !hasAncestorIn(tree, this.#trees) && !isInsideUnread(tree)) trees.add(tree);
    for (const line of this.#lines) {
      if (line.isConnected && !hasAncestorIn(line, trees) && !isInsideUnread(line))
        stretches.add(beginningOf(line));
    }
    this.#forget();
    return { trees, stretches };
  }

  #forget(): void {
    this.#trees = new Set();
    this.#lines = new Set();
  }

  #collect(records: readonly MutationRecord[]): void {
    const stale: Node[] = [];
    for (const { type, target, addedNodes, removedNodes, previousSibling, nextSibling } of records) {
      if (type === 'characterData') {
        stale.push(target);
        this.#addLine(target);
        continue;
      }
      for (const node of removedNodes) if (!node.isConnected) stale.push(node);
      // What stood on either side may have been joined or parted.
      this.#addLine(previousSibling);
      this.#addLine(nextSibling);
      this.#addLine(target);
      for (const node of addedNodes) this.#add(node);
    }
    if (stale.length > 0) this.#onStale(stale);
    if (this.#trees.size + this.#lines.size <= MOST_CHANGES) return;
    this.#forget();
    for (const root of this.#roots) this.#trees.add(root);
  }

  #add(node: Node): void {
    if (isText(node)) this.#lines.add(node);
    if (!isElement(node)) return;
    this.#trees.add(node);
    this.#addLine(node);
    if (node.lastChild !== null) this.#addLine(node.lastChild);
  }

  #addLine(node: Node | null): void {
    if (node !== null && (isText(node) || (isElement(node) && !partsText(node)))) this.#lines.add(node);
  }
}

/** Whether a block around a node is in a set; text at the edge of an inline element goes on outside it. */
function hasAncestorIn(node: Node, set: ReadonlySet<Node>): boolean {
  for (let up = node.parentNode; up !== null; up = up.parentNode)
    if (set.has(up) && !(isElement(up) && !partsText(up))) return true;
  return false;
}
