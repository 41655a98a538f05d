import {
  attribute,
  closest,
  find,
  isElement,
  localName,
  ownerDocument,
  parentElement,
  hostOf,
  textContent,
} from './tree.ts';

/**
 * How HTML is read, as data. Names are local names, so that they hold for HTML and XHTML alike, and for nodes of
 * other documents, where `instanceof` fails.
 */

/**
 * What an element is to the text around it. `inline`: part of the sentence. `block`: ends it. `row`: a block that may
 * be one of a table of data. `preformatted`: a block that is written as it stands. `line`: a line break. `gap`:
 * something else than text stands there. `unread`: nothing a reader sees as text.
 */
export type Part = 'inline' | 'block' | 'row' | 'preformatted' | 'line' | 'gap' | 'unread';

/**
 * What a name alone does not tell. `raised`: `sup`, perhaps a footnote mark. `pre`: prose or code. `picture`: may hold
 * labels. `labelpart`: part of one, perhaps a line of its own.
 */
type Name = Part | 'raised' | 'pre' | 'picture' | 'labelpart';

const NAMES: [Name, string][] = [
  [
    'block',
    'address article aside blockquote body button caption center col colgroup dd details dialog dir div dl dt ' +
      'fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html label legend li main menu ' +
      'nav ol p plaintext search section summary table tbody td text tfoot th thead ul',
  ],
  ['row', 'tr'],
  ['line', 'br'],
  [
    'gap',
    'audio canvas code embed iframe img input kbd listing math meter object progress samp select textarea var ' +
      'video xmp',
  ],
  [
    'unread',
    'area datalist defs desc frameset head metadata noembed noframes noscript rp rt rtc script style symbol ' +
      'template title',
  ],
  ['raised', 'sup'],
  ['pre', 'pre'],
  ['picture', 'svg'],
  ['labelpart', 'tspan'],
];

const PARTS: ReadonlyMap<string, Name> = new Map(
  NAMES.flatMap(([part, names]) => names.split(' ').map((name): [string, Name] => [name, part])),
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

/** What an element is to the text around it, by its name and content: styles would have to be computed. */
export function partOf(element: Element, name = localName(element)): Part {
  const part = PARTS.get(name) ?? 'inline';
  if (part === 'raised') return isFootnote(textContent(element)) ? 'unread' : 'inline';
  if (part === 'pre') return isCode(element) ? 'gap' : 'preformatted';
  if (part === 'picture') return find(element, 'text, foreignObject') === null ? 'gap' : 'block';
  if (part === 'labelpart') return attribute(element, 'x') === null ? 'inline' : 'block';
  return part;
}

const isFootnote = (text: string): boolean => text.length <= LONGEST_FOOTNOTE && FOOTNOTE.test(text);

const classOf = (element: Element | null): string =>
  element === null ? '' : (attribute(element, 'class') ?? '');

const isCode = (pre: Element): boolean =>
  find(pre, ':scope > code:first-child') !== null ||
  CODE_CLASS.test(classOf(pre)) ||
  CODE_CLASS.test(classOf(parentElement(pre)));

/** Whether an element parts the text inside it from the text around it. */
export function partsText(element: Element): boolean {
  const part = partOf(element);
  return part === 'block' || part === 'row' || part === 'preformatted';
}

/** The element whose text a node belongs to: the nearest ancestor that parts text, or the topmost there is. */
export function blockOf(node: Node): Element | undefined {
  let element = isElement(node) ? node : parentElement(node);
  for (;;) {
    if (element === null) return hostOf(node);
    const up = partsText(element) ? null : parentElement(element);
    if (up === null) return element;
    element = up;
  }
}

/** Whether a text lies where somebody writes, or in code. */
export const isWritten = (element: Element): boolean =>
  closest(element, WRITTEN) !== null || ownerDocument(element)?.designMode === 'on';

/** Whether what is inside an element is not read, by the names alone. */
export function isUnread(element: Element): boolean {
  const part = partOf(element);
  return part === 'unread' || part === 'gap';
}
