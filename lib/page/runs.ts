import { RunBuilder } from './runbuilder.ts';
import { breaksText, isUnread } from './reading.ts';

/** Where one text node stands in a run: the run's text from `at` on is the node's text. */
export interface Piece {
  node: Text;
  at: number;
}

/** The text of one block, joined across inline elements. Line breaks of the source are spaces. */
export interface TextRun {
  text: string;
  pieces: Piece[];
  block: Element;
  /** The block's language by the nearest `lang`; '' where none is given. */
  lang: string;
}

/** What a reader of a tree is told. */
export interface RunSink {
  run: (run: TextRun) => void;
  /** An open shadow root was met; it is a tree of its own. */
  shadow: (root: ShadowRoot) => void;
}

/** Reads one node more; false when the tree is read. */
export type ReadStep = () => boolean;

/**
 * Reads the text below a node, one node a step, so that the reader may stop and go on at any point. Walks by hand
 * and not by recursion: pages nest thousands deep.
 * @param shallow reads only the root's own runs: blocks inside it separate them and are passed over
 */
export function readRuns(root: Node, sink: RunSink, shallow = false): ReadStep {
  const builder = new RunBuilder(root, sink.run);
  const enter = (node: Node): Node | null => {
    if (node.nodeType === Node.TEXT_NODE) builder.add(node as Text);
    if (node.nodeType !== Node.ELEMENT_NODE) return node === root ? node.firstChild : null;
    const element = node as Element;
    if (element.shadowRoot !== null) sink.shadow(element.shadowRoot);
    if (isUnread(element)) return null;
    if (shallow && node !== root && breaksText(element)) {
      builder.flush();
      return null;
    }
    builder.open(element, breaksText(element));
    return node.firstChild;
  };
  let next: Node | null = root;
  return () => {
    if (next === null) return false;
    const inside = enter(next);
    next = inside ?? after(next, root, builder);
    if (next === null) builder.flush();
    return next !== null;
  };
}

/** The node that follows in document order once a node is done with, closing every element left on the way. */
function after(node: Node, root: Node, builder: RunBuilder): Node | null {
  for (let done: Node | null = node; done !== null; done = done.parentNode) {
    builder.close(done);
    if (done === root) return null;
    if (done.nextSibling !== null) return done.nextSibling;
  }
  return null;
}
