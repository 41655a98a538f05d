import { hostOf } from './tree.ts';

/** Compares two nodes by reading order, the text of a shadow root standing where its host stands. */
export function byReadingOrder(a: Node, b: Node): number {
  if (a === b) return 0;
  const [linesA, linesB] = [hostsOf(a), hostsOf(b)];
  let level = 0;
  while (linesA[level] !== undefined && linesA[level] === linesB[level]) level += 1;
  // One is inside the other's shadow: what is inside comes after its host's own place.
  const [inA, inB] = [linesA[level] ?? a, linesB[level] ?? b];
  if (inA === inB) return linesA.length - linesB.length;
  return Node.prototype.compareDocumentPosition.call(inA, inB) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

/** A node's place in each tree around it, the outermost first. */
function hostsOf(node: Node): Node[] {
  const line: Node[] = [node];
  for (let host = hostOf(node); host !== undefined; host = hostOf(host)) line.unshift(host);
  return line;
}
