/**
 * How HTML is read, as data. Names are local names, so that they hold for HTML and XHTML alike, and for nodes of
 * other documents, where `instanceof` fails.
 */

/** Content that is no prose, or that somebody is editing. */
const UNREAD: ReadonlySet<string> = new Set(
  (
    'script style noscript template textarea input select option button svg math canvas iframe object embed ' +
    'audio video code pre kbd samp var head title rt rp'
  ).split(' '),
);

/** Elements that flow in a line, and so may stand in the middle of a sentence. All others break it. */
const INLINE: ReadonlySet<string> = new Set(
  (
    'a abbr acronym b bdi bdo big cite data del dfn em font i img ins label mark nobr q rb ruby s slot small ' +
    'span strike strong sub sup time tt u wbr'
  ).split(' '),
);

/** A footnote mark: a raised number, letter or sign, with or without brackets. */
const FOOTNOTE = /^[\s[(]*(\d{1,3}|[a-z*†‡§])?[\s\])]*$/i;

/** Longer raised text is no footnote mark. */
const LONGEST_FOOTNOTE = 8;

/** Whether an element's text is left alone: not prose, being edited, or a footnote mark. */
export function isUnread(element: Element): boolean {
  const name = element.localName;
  if (UNREAD.has(name)) return true;
  if (name === 'sup') return isFootnote(element.textContent);
  const editable = element.getAttribute('contenteditable');
  return editable !== null && editable !== 'false';
}

const isFootnote = (text: string): boolean => text.length <= LONGEST_FOOTNOTE && FOOTNOTE.test(text);

/** Whether an element interrupts the sentence around it. Custom elements are mostly wrappers in a line. */
export const breaksText = (element: Element): boolean =>
  !INLINE.has(element.localName) && !element.localName.includes('-');

/** The element whose text a node belongs to: the nearest ancestor that breaks text, or the topmost there is. */
export function blockOf(node: Node): Element | undefined {
  let element = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : node.parentElement;
  while (element !== null && !breaksText(element) && element.parentElement !== null)
    element = element.parentElement;
  return element ?? undefined;
}

/** Whether a node lies inside something that is not read. */
export function isInsideUnread(node: Node): boolean {
  let element = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : node.parentElement;
  for (; element !== null; element = element.parentElement) if (isUnread(element)) return true;
  return false;
}
