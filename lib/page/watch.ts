import { isUnread, partsText } from './reading.ts';
import { rowToRead } from './rows.ts';
import { beginningOf } from './runs.ts';
import { isConnected, isElement, isText, lastChild, localName, parentElement, parentNode } from './tree.ts';

/** What has to be read again: whole trees, and stretches of text by where they begin. */
export interface Dirt {
  trees: Set<Node>;
  stretches: Set<Node>;
}

/** Of more changes than this no more is kept than where they were: the page itself feels what is kept of each. */
const MOST_CHANGES = 1000;
/** More places than this are taken as a change of everything. */
const MOST_PLACES = 5000;

const OBSERVED: MutationObserverInit = {
  childList: true,
  subtree: true,
  characterData: true,
  // Text that becomes an editor's, or is said to be in another language.
  attributeFilter: ['contenteditable', 'lang'],
};

/**
 * Follows the changes of a page, one observer for all its roots. Only collects, for a page that changes much would feel
 * more than that: what changed is mapped to the text it belongs to when it is taken.
 */
export class Watcher {
  readonly #observer: MutationObserver;
  readonly #roots = new Set<Node>();
  #records: MutationRecord[] = [];
  /** Nodes whose text or children have changed, where so much has that no more is kept. */
  #places = new Set<Node>();
  /** So much has changed that everything is. */
  #isAll = false;

  /** @param onChange called after every batch of changes, before the page is painted again */
  constructor(onChange: (records: readonly MutationRecord[]) => void) {
    this.#observer = new MutationObserver((records) => {
      this.#note(records);
      onChange(records);
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
    return this.#isAll || this.#records.length > 0 || this.#places.size > 0;
  }

  /** What has changed since the last time, without what left the page or lies inside something else taken. */
  take(): Dirt {
    this.#note(this.#observer.takeRecords());
    const [records, places, isAll] = [this.#records, this.#places, this.#isAll];
    this.forget();
    return isAll ? { trees: new Set(this.#roots), stretches: new Set() } : dirtOf(records, places);
  }

  /** Holds on to no changes, and takes everything as changed instead. */
  changeAll(): void {
    this.#drop();
    this.#isAll = true;
  }

  /** Forgets what has changed. */
  forget(): void {
    this.#drop();
    this.#isAll = false;
    for (const root of this.#roots) if (!isConnected(root)) this.#roots.delete(root);
  }

  #note(records: readonly MutationRecord[]): void {
    if (this.#isAll) return;
    const isMuch = this.#places.size > 0 || this.#records.length + records.length > MOST_CHANGES;
    if (!isMuch) {
      this.#records.push(...records);
      return;
    }
    for (const { target } of this.#records) this.#places.add(target);
    this.#records = [];
    for (const { target } of records) this.#places.add(target);
    if (this.#places.size > MOST_PLACES) this.changeAll();
  }

  #drop(): void {
    this.#records = [];
    this.#places = new Set();
  }
}

/** Text changed in place and nodes taken away: what may be marked in them is so no more. */
export const staleIn = (records: readonly MutationRecord[]): Node[] =>
  records.flatMap(({ type, target, removedNodes }) =>
    type === 'characterData' ? [target] : [...removedNodes].filter((node) => !isConnected(node)),
  );

/** What has to be read again after some changes. */
function dirtOf(records: readonly MutationRecord[], places: ReadonlySet<Node>): Dirt {
  const touched = touchedBy(records, places);
  const [changed, lines] = [new Set<Node>(), new Set<Node>()];
  for (const tree of touched.trees) if (isConnected(tree)) changed.add(rowAround(tree) ?? tree);
  for (const line of touched.lines) {
    if (!isConnected(line)) continue;
    const row = rowAround(line);
    if (row === undefined) lines.add(line);
    else changed.add(row);
  }
  const isLeftOut = insideOf(changed);
  const [trees, stretches] = [new Set<Node>(), new Set<Node>()];
  for (const tree of changed) if (!isLeftOut(tree)) trees.add(tree);
  for (const line of lines) if (!isLeftOut(line)) stretches.add(beginningOf(line));
  return { trees, stretches };
}

/** Whole trees that changes touched, and text, with elements in a line with it, around which the text has changed. */
function touchedBy(
  records: readonly MutationRecord[],
  places: ReadonlySet<Node>,
): { trees: Set<Node>; lines: Set<Node> } {
  const [trees, lines] = [new Set<Node>(), new Set<Node>()];
  const addLine = (node: Node | null): void => {
    if (node !== null && (isText(node) || (isElement(node) && !partsText(node)))) lines.add(node);
  };
  for (const place of places) {
    addLine(place);
    if (!isText(place)) trees.add(place);
  }
  for (const { type, target, addedNodes, removedNodes, previousSibling, nextSibling } of records) {
    if (type === 'attributes') trees.add(target);
    else addLine(target);
    if (type !== 'childList') continue;
    // What stood on either side may have been joined or parted.
    addLine(previousSibling);
    addLine(nextSibling);
    // A cell that is gone changes what its row says.
    if (removedNodes.length > 0 && isElement(target) && localName(target) === 'tr') trees.add(target);
    for (const node of addedNodes) {
      addLine(node);
      if (!isElement(node)) continue;
      trees.add(node);
      addLine(lastChild(node));
    }
  }
  return { trees, lines };
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
