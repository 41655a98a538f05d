import { blockOf, breaksText, isInsideUnread } from './reading.ts';

/** What has to be read again: whole trees, and the own text of single blocks. */
export interface Dirt {
  trees: Set<Node>;
  blocks: Set<Element>;
}

const OBSERVED: MutationObserverInit = { childList: true, subtree: true, characterData: true };

/**
 * Follows the changes of a page, one observer for all its roots. Only collects: what changed is mapped to the
 * block it belongs to, and `onDirt` is called at most once until it is taken.
 */
export class Watcher {
  readonly #observer: MutationObserver;
  readonly #onDirt: () => void;
  #dirt: Dirt = { trees: new Set(), blocks: new Set() };

  constructor(onDirt: () => void) {
    this.#onDirt = onDirt;
    this.#observer = new MutationObserver((records) => this.#collect(records));
  }

  observe(root: Node): void {
    this.#observer.observe(root, OBSERVED);
  }

  disconnect(): void {
    this.#observer.disconnect();
  }

  /** Whether anything has changed since the last time it was taken. */
  get hasDirt(): boolean {
    return this.#dirt.trees.size + this.#dirt.blocks.size > 0;
  }

  /** What has changed since the last time, without what left the page or lies inside something else taken. */
  take(): Dirt {
    this.#collect(this.#observer.takeRecords());
    const { trees, blocks } = this.#dirt;
    this.#dirt = { trees: new Set(), blocks: new Set() };
    for (const tree of trees)
      if (!tree.isConnected || hasAncestorIn(tree, trees) || isInsideUnread(tree)) trees.delete(tree);
    for (const block of blocks) {
      if (!block.isConnected || trees.has(block) || hasAncestorIn(block, trees) || isInsideUnread(block)) {
        blocks.delete(block);
      }
    }
    return { trees, blocks };
  }

  #collect(records: readonly MutationRecord[]): void {
    for (const { type, target, addedNodes } of records) {
      const block = blockOf(target);
      // The text of the block around may have been joined or parted.
      if (block !== undefined) this.#dirt.blocks.add(block);
      if (type === 'childList') for (const node of addedNodes) this.#addTree(node);
    }
    if (this.hasDirt) this.#onDirt();
  }

  /** Text and elements in a line belong to the block around them, unless they bring blocks of their own. */
  #addTree(node: Node): void {
    if (node.nodeType !== Node.ELEMENT_NODE) return;
    const element = node as Element;
    if (breaksText(element) || element.firstElementChild !== null || element.shadowRoot !== null) {
      this.#dirt.trees.add(element);
    }
  }
}

function hasAncestorIn(node: Node, set: ReadonlySet<Node>): boolean {
  for (let up = node.parentNode; up !== null; up = up.parentNode) if (set.has(up)) return true;
  return false;
}
