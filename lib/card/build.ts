import type { Tree } from '../model/tree.ts';

const XHTML = 'http://www.w3.org/1999/xhtml';
const SVG = 'http://www.w3.org/2000/svg';

/** Makes nodes of what was drawn; never by way of HTML, in which a text could become an element. */
export function build(tree: Tree, document: Document, space = XHTML): Node {
  if (typeof tree === 'string') return document.createTextNode(tree);
  const [tag, attributes, ...children] = tree;
  const own = tag === 'svg' ? SVG : space;
  const element = document.createElementNS(own, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children.map((child) => build(child, document, own)));
  return element;
}
