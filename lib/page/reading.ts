/**
 * How HTML is read, as data. Names are local names, so that they hold for HTML and XHTML alike, and for nodes of
 * other documents, where `instanceof` fails.
 */

/**
 * What an element is to the text around it. `inline`: part of the sentence. `block`: ends it. `line`: a line break.
 * `gap`: something else than text stands there. `unread`: nothing a reader sees as text. `raised`: `sup`, perhaps a
 * footnote mark. `preformatted`: prose or code, as written. `island`: may hold HTML.
 */
export type Part = 'inline' | 'block' | 'line' | 'gap' | 'unread' | 'raised' | 'preformatted' | 'island';

const NAMES: [Part, string][] = [
  [
    'block',
    'address article aside blockquote body button caption center col colgroup dd details dialog dir div dl dt ' +
      'fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html label legend li main menu ' +
      'nav ol p plaintext search section summary table tbody td tfoot th thead tr ul',
  ],
  ['line', 'br'],
  [
    'gap',
    'audio canvas code embed iframe img input kbd listing math meter object progress samp select textarea var ' +
      'video xmp',
  ],
  ['unread', 'area datalist frameset head noembed noframes noscript rp rt rtc script style template title'],
  ['raised', 'sup'],
  ['preformatted', 'pre'],
  ['island', 'svg'],
];

const PARTS: ReadonlyMap<string, Part> = new Map(
  NAMES.flatMap(([part, names]) => names.split(' ').map((name): [string, Part] => [name, part])),
);

/** Where somebody writes, and what is code though its tags do not say so. Asked only around a hit. */
const WRITTEN =
  '[contenteditable]:not([contenteditable="false" i]), [role="textbox" i], [role="code" i], code, .CodeMirror, ' +
  '.cm-editor, .monaco-editor, .ace_editor';

/** Names that give away code in a `pre`, on it or right around it. */
const CODE_CLASS = /\b(?:code|highlight|hljs|lang(?:uage)?|prettyprint|source|syntax|brush)\b/i;

/** A footnote mark: a raised number, letter or sign, with or without brackets. */
const FOOTNOTE = /^[\s[(]*(\d{1,3}|[a-z*†‡§])?[\s\])]*$/i;

/** Longer raised text is no footnote mark. */
const LONGEST_FOOTNOTE = 8;

/** What an element is to the text around it, by its name alone: styles would have to be computed. */
export function partOf(element: Element): Part {
  const part = PARTS.get(element.localName) ?? 'inline';
  if (part === 'raised') return isFootnote(element.textContent) ? 'unread' : 'inline';
  if (part === 'preformatted') return isCode(element) ? 'gap' : part;
  if (part === 'island') return element.querySelector('foreignObject') === null ? 'gap' : 'block';
  return part;
}

const isFootnote = (text: string): boolean => text.length <= LONGEST_FOOTNOTE && FOOTNOTE.test(text);

const classOf = (element: Element | null): string => element?.getAttribute('class') ?? '';

const isCode = (pre: Element): boolean =>
  pre.firstElementChild?.localName === 'code' ||
  CODE_CLASS.test(classOf(pre)) ||
  CODE_CLASS.test(classOf(pre.parentElement));

/** Whether an element parts the text inside it from the text around it. */
export function partsText(element: Element): boolean {
  const part = partOf(element);
  return part === 'block' || part === 'preformatted';
}

/** The element whose text a node belongs to: the nearest ancestor that parts text, or the topmost there is. */
export function blockOf(node: Node): Element | undefined {
  let element = isElement(node) ? node : node.parentElement;
  while (element !== null && !partsText(element) && element.parentElement !== null)
    element = element.parentElement;
  return element ?? (node.getRootNode() as Partial<ShadowRoot>).host;
}

/** Whether a text lies where somebody writes, or in code. */
export const isWritten = (element: Element): boolean => element.closest(WRITTEN) !== null;

/** Whether a node lies inside something that is not read, by the names of what is around it. */
export function isInsideUnread(node: Node): boolean {
  for (let element = node.parentElement; element !== null; element = element.parentElement) {
    const part = partOf(element);
    if (part === 'unread' || part === 'gap') return true;
  }
  return false;
}

/** Works across documents, frames and namespaces, as `instanceof` does not. */
export const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;

/** Text and, in XHTML, CDATA sections. */
export const isText = (node: Node): node is Text =>
  node.nodeType === Node.TEXT_NODE || node.nodeType === Node.CDATA_SECTION_NODE;
