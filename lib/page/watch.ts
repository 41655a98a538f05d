import { isUnread, partsText } from './reading.ts';
import { rowToRead } from './rows.ts';
import { beginningOf } from './runs.ts';
import { isConnected, isElement, isText, lastChild, localName, parentElement, parentNode } from './tree.ts';

/** What has to be read again: whole trees, and stretches of text by where they begin. */
export interface Dirt {
  trees: Set<Node>;
  stretches: Set<Node>;
}

/** More changes than this at once are taken as a change of everything. */
const MOST_CHANGES = 5000;

const OBSERVED: MutationObserverInit = {
  childList: true,
  subtree: true,
  characterData: true,
  // Text that becomes an editor's, or is said to be in another language.
  attributeFilter: ['contenteditable', 'lang'],
};

/**
 * Follows the changes of a page, one observer for all its roots. Only collects: what changed is mapped to the text
 * it belongs to when it is taken.
 */
export class Watcher {
  readonly #observer: MutationObserver;
  readonly #roots = new Set<Node>();
  #trees = new Set<Node>();
  /** Text, and elements in a line with it, around which the text has changed. */
  #lines = new Set<Node>();

  /**
   * @param onDirt called after every batch of changes
   * @param onStale called with text changed in place and with nodes taken away, before the page is painted again
   */
  constructor(onDirt: () => void, onStale: (nodes: readonly Node[]) => void) {
    this.#observer = new MutationObserver((records) => {
      const stale = this.#collect(records);
      if (stale.length > 0) onStale(stale);
      if (this.hasDirt || stale.length > 0) onDirt();
    });
  }

  observe(root: Node): void {
    this.#roots.add(root);
    this.#observer.observe(root, OBSERVED);
  }

  disconnect(): void {
    this.#observer.disconnect();
    this.#roots.clear();
    this.forget();
  }

  /** Whether anything has changed since the last time it was taken. */
  get hasDirt(): boolean {
    return this.#trees.size + this.#lines.size > 0;
  }

  /** What has changed since the last time, without what left the page or lies inside something else taken. */
  take(): Dirt {
    const [changed, lines] = [new Set<Node>(), new Set<Node>()];
    for (const tree of this.#trees) if (isConnected(tree)) changed.add(rowAround(tree) ?? tree);
    for (const line of this.#lines) {
      if (!isConnected(line)) continue;
      const row = rowAround(line);
      if (row === undefined) lines.add(line);
      else changed.add(row);
    }
    this.forget();
    const isLeftOut = insideOf(changed);
    const [trees, stretches] = [new Set<Node>(), new Set<Node>()];
    for (const tree of changed) if (!isLeftOut(tree)) trees.add(tree);
    for (const line of lines) if (!isLeftOut(line)) stretches.add(beginningOf(line));
    return { trees, stretches };
  }

  /** Forgets what has changed. */
  forget(): void {
    this.#trees = new Set();
    this.#lines = new Set();
    for (const root of this.#roots) if (!isConnected(root)) this.#roots.delete(root);
  }

  /** Takes note of changes; what may be marked and is no more. */
  #collect(records: readonly MutationRecord[]): Node[] {
    const stale: Node[] = [];
    for (const { type, target, addedNodes, removedNodes, previousSibling, nextSibling } of records) {
      if (type === 'characterData') {
        stale.push(target);
        this.#addLine(target);
        continue;
      }
      if (type === 'attributes') {
        this.#trees.add(target);
        continue;
      }
      for (const node of removedNodes) if (!isConnected(node)) stale.push(node);
      // What stood on either side may have been joined or parted.
      this.#addLine(previousSibling);
      this.#addLine(nextSibling);
      this.#addLine(target);
      // A cell that is gone changes what its row says.
      if (removedNodes.length > 0 && isElement(target) && localName(target) === 'tr') this.#trees.add(target);
      for (const node of addedNodes) this.#add(node);
    }
    if (this.#trees.size + this.#lines.size > MOST_CHANGES) {
      this.forget();
      for (const root of this.#roots) this.#trees.add(root);
    }
    return stale;
  }

  #add(node: Node): void {
    if (isText(node)) this.#lines.add(node);
    if (!isElement(node)) return;
    this.#trees.add(node);
    this.#addLine(node);
    this.#addLine(lastChild(node));
  }

  #addLine(node: Node | null): void {
    if (node !== null && (isText(node) || (isElement(node) && !partsText(node)))) this.#lines.add(node);
  }
}

/** The row of data, or the table, that a node is read as a part of. */
function rowAround(node: Node): Element | undefined {
  const element = isElement(node) ? node : parentElement(node);
  return element === null ? undefined : rowToRead(element);
}

/**
 * Tells of nodes whether they lie in a block of a set, or in something that is not read. Text at the edge of an inline
 * element goes on outside it. Remembers the way up: many changes lie in one place, and pages nest thousands deep.
 */
function insideOf(set: ReadonlySet<Node>): (node: Node) => boolean {
  const known = new Map<Node, boolean>();
  const isEnd = (up: Node): boolean =>
    isElement(up) ? isUnread(up) || (set.has(up) && partsText(up)) : set.has(up);
  return (node) => {
    const way: Node[] = [];
    let isInside = false;
    for (let up = parentNode(node); up !== null; up = parentNode(up)) {
      const before = known.get(up);
      way.push(up);
      isInside = before ?? isEnd(up);
      if (isInside || before !== undefined) break;
    }
    for (const up of way) known.set(up, isInside);
    return isInside;
  };
}
