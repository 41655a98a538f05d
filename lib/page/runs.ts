import { partOf, partsText } from './reading.ts';
import { isDataRow } from './rows.ts';
import { RunBuilder } from './runbuilder.ts';
import type { TextRun } from './textrun.ts';
import {
  firstChild,
  isConnected,
  isElement,
  isText,
  lastChild,
  localName,
  nextSibling,
  parentNode,
  previousSibling,
  shadowRoot,
} from './tree.ts';

/** What a reader of a tree is told. */
export interface RunSink {
  run: (run: TextRun) => void;
  /** An element that has a shadow root, or may yet get one. */
  host: (element: Element) => void;
}

/** Elements that may have a shadow root, besides custom ones. With children of their own they hardly do. */
const MAY_HOST = new Set(
  'article aside blockquote div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '),
);

/** Nodes read at most before the reader looks at the clock again. */
const NODES_PER_STEP = 128;

/**
 * Reads the text below a node, or the one stretch of text that a node stands in, a little at a time. Walks by hand
 * and not by recursion: pages nest thousands deep. Between two steps the page may change.
 */
export class RunReader {
  readonly #root: Node;
  readonly #host: (element: Element) => void;
  readonly #builder: RunBuilder;
  /** Only what flows in a line with the root, which is where the stretch begins. */
  readonly #isStretch: boolean;
  /** A stretch ends where a block begins. */
  #isEnded = false;
  #path: Node[] = [];
  #next: Node | null;
  #most = Infinity;

  constructor(root: Node, sink: RunSink, isStretch = false) {
    this.#root = root;
    this.#host = sink.host;
    this.#isStretch = isStretch;
    this.#next = root;
    this.#builder = new RunBuilder(root, isStretch, sink.run);
  }

  /** Reads from a node below the root on, and ends after so many code units. */
  skipTo(node: Node, most: number): void {
    this.#path = [];
    for (let up = parentNode(node); up !== null; up = parentNode(up)) this.#path.unshift(up);
    this.#next = node;
    this.#most = most;
  }

  /** Finds its place again after the page had its turn: begins anew where what it was reading has been moved. */
  resume(): void {
    if (this.#next === null) return;
    const line = [...this.#path, this.#next];
    if (!isConnected(this.#next) && this.#path.length === 0) this.#next = null;
    const broken = line.findIndex((node, i) => i > 0 && parentNode(node) !== line[i - 1]);
    if (broken < 0) return;
    // A row is one text, and read as a whole.
    const row = this.#builder.row === undefined ? -1 : line.indexOf(this.#builder.row);
    const at = row < 0 ? broken - 1 : Math.min(row, broken - 1);
    this.#builder.drop();
    this.#next = line[at] ?? null;
    this.#path = line.slice(0, at);
  }

  /** Reads a little; false when there is nothing left. */
  step(): boolean {
    if (this.#builder.goOn()) return true;
    const { runs } = this.#builder;
    for (let nodes = 0; nodes < NODES_PER_STEP && this.#next !== null; nodes += 1) {
      this.#next = this.#enter(this.#next) ?? this.#after(this.#next);
      if (this.#builder.units > this.#most) {
        this.#next = null;
        return false;
      }
      if (this.#builder.runs !== runs) return true;
    }
    if (this.#next === null) this.#builder.flush();
    return this.#next !== null || this.#builder.goOn();
  }

  /** Reads a node; its first child, if it has any to read. */
  #enter(node: Node): Node | null {
    if (isText(node)) {
      this.#builder.add(node);
      return null;
    }
    if (!isElement(node)) return node === this.#root ? this.#down(node) : null;
    const name = localName(node);
    if (mayHost(node, name)) this.#host(node);
    const part = partOf(node, name);
    switch (part) {
      case 'unread':
        return null;
      case 'gap':
        this.#builder.gap();
        return null;
      case 'line':
        this.#builder.line();
        return null;
      case 'block':
      case 'row':
      case 'preformatted':
        this.#isEnded = this.#isStretch;
        this.#builder.flush();
        if (this.#isStretch) return null;
        if (part === 'row' && this.#builder.row === undefined && isDataRow(node))
          this.#builder.beginRow(node);
        return this.#down(node);
      case 'inline':
        this.#builder.edge();
        return this.#down(node);
    }
  }

  #down(node: Node): Node | null {
    const child = firstChild(node);
    if (child !== null) this.#path.push(node);
    return child;
  }

  /** The node that follows once a node is done with, closing every element left on the way. */
  #after(node: Node): Node | null {
    if (this.#isEnded) return null;
    for (let done = node; ;) {
      if (done === this.#builder.row) this.#builder.endRow();
      if (done === this.#root && !this.#isStretch) return null;
      const sibling = nextSibling(done);
      if (sibling !== null) return sibling;
      const parent = this.#path.pop() ?? (this.#isStretch ? parentNode(done) : null);
      if (parent === null) return null;
      if (isElement(parent) && !partsText(parent)) this.#builder.edge();
      else if (this.#isStretch) return null;
      else this.#builder.flush();
      done = parent;
    }
  }
}

/** Whether an element has a shadow root, or may have one that is closed, or yet to come. */
function mayHost(element: Element, name: string): boolean {
  if (shadowRoot(element) !== null) return true;
  return name.includes('-') || (MAY_HOST.has(name) && firstChild(element) === null);
}

/**
 * Where the stretch of text that a node stands in begins: the first node of it in reading order. Looks back no
 * further than a very long paragraph goes.
 */
export function beginningOf(node: Node, longest = 20_000): Node {
  let first = node;
  let length = 0;
  while (length < longest) {
    const before = leafBefore(first);
    if (before === null) return first;
    length += isText(before) ? before.length : 1;
    first = before;
  }
  return first;
}

/** The last node before another that flows in a line with it; null where a block begins or ends in between. */
function leafBefore(node: Node): Node | null {
  let before = siblingBefore(node);
  while (before !== null && isElement(before) && !partsText(before)) {
    const last: Node | null = partOf(before) === 'inline' ? lastChild(before) : null;
    if (last === null) break;
    before = last;
  }
  return before !== null && isElement(before) && partsText(before) ? null : before;
}

/** What stands before a node, or before the inline elements that it begins; null at the beginning of a block. */
function siblingBefore(node: Node): Node | null {
  for (let at = node; ;) {
    const before = previousSibling(at);
    if (before !== null) return before;
    const parent = parentNode(at);
    if (parent === null || !isElement(parent) || partsText(parent)) return null;
    at = parent;
  }
}
