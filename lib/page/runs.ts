import { RunBuilder } from './runbuilder.ts';
import { isElement, isText, partOf, partsText } from './reading.ts';

/** Where a part of a text node stands in a run: `run.text` from `at` on is the node's text between the offsets. */
export interface Piece {
  node: Text;
  at: number;
  from: number;
  to: number;
}

/** The text of one block, joined across inline elements. Line breaks of the source are spaces. */
export interface TextRun {
  text: string;
  pieces: Piece[];
  block: Element;
  /** The text's language by the nearest `lang`; '' where none is given. */
  lang: string;
  /** Where two words of different elements touch: styles decide whether they are one. */
  seams: number[];
}

/** What a reader of a tree is told. */
export interface RunSink {
  run: (run: TextRun) => void;
  /** An element that has a shadow root, or may yet get one. */
  host: (element: Element) => void;
}

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

  constructor(root: Node, sink: RunSink, isStretch = false) {
    this.#root = root;
    this.#host = sink.host;
    this.#isStretch = isStretch;
    this.#next = root;
    this.#builder = new RunBuilder(root, isStretch, sink.run);
  }

  /** Finds its place again after the page had its turn: begins anew where what it was reading has been moved. */
  resume(): void {
    if (this.#next === null) return;
    const line = [...this.#path, this.#next];
    if (!this.#next.isConnected && this.#path.length === 0) this.#next = null;
    const broken = line.findIndex((node, i) => i > 0 && node.parentNode !== line[i - 1]);
    if (broken < 0) return;
    this.#builder.drop();
    this.#next = line[broken - 1] ?? null;
    this.#path = line.slice(0, broken - 1);
  }

  /** Reads a little; false when there is nothing left. */
  step(): boolean {
    if (this.#builder.goOn()) return true;
    const { runs } = this.#builder;
    for (let nodes = 0; nodes < NODES_PER_STEP && this.#next !== null; nodes += 1) {
      this.#next = this.#enter(this.#next) ?? this.#after(this.#next);
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
    if (node.shadowRoot !== null || node.localName.includes('-')) this.#host(node);
    switch (partOf(node)) {
      case 'unread':
        return null;
      case 'gap':
        this.#builder.gap();
        return null;
      case 'line':
        this.#builder.line();
        return null;
      case 'block':
      case 'preformatted':
        this.#isEnded = this.#isStretch;
        this.#builder.flush();
        return this.#isStretch ? null : this.#down(node);
      case 'inline':
      case 'raised':
      case 'island':
        this.#builder.edge();
        return this.#down(node);
    }
  }

  #down(node: Node): Node | null {
    const child = node.firstChild;
    if (child !== null) this.#path.push(node);
    return child;
  }

  /** The node that follows once a node is done with, closing every element left on the way. */
  #after(node: Node): Node | null {
    if (this.#isEnded) return null;
    for (let done = node; ;) {
      if (done === this.#root && !this.#isStretch) return null;
      if (done.nextSibling !== null) return done.nextSibling;
      const parent = this.#path.pop() ?? (this.#isStretch ? done.parentNode : null);
      if (parent === null) return null;
      if (isElement(parent) && !partsText(parent)) this.#builder.edge();
      else if (this.#isStretch) return null;
      else this.#builder.flush();
      done = parent;
    }
  }
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
    if (isText(before)) length += before.length;
    first = before;
  }
  return first;
}

/** The last node before another that flows in a line with it; null where a block begins or ends in between. */
function leafBefore(node: Node): Node | null {
  let at: Node = node;
  while (at.previousSibling === null) {
    const parent = at.parentNode;
    if (parent === null || !isElement(parent) || partsText(parent)) return null;
    at = parent;
  }
  let before: Node = at.previousSibling;
  for (;;) {
    if (!isElement(before)) return before;
    const part = partOf(before);
    if (part === 'block' || part === 'preformatted') return null;
    if (part !== 'inline' || before.lastChild === null) return before;
    before = before.lastChild;
  }
}
