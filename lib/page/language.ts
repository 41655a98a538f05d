import { attribute, closest, hostOf, isElement, nodeType, ownerDocument, parentElement } from './tree.ts';

/** `lang`, and in XHTML `xml:lang`. */
export const LANGUAGE = '[*|lang]';

/** No tag of a language is longer (RFC 5646, 4.4.1); what is, a mistake or a trick, names none. */
const LONGEST_TAG = 35;

/**
 * The language of a node by the nearest `lang`, also across the edge of a shadow root, else by the page's own
 * header; '' where none is given. An empty `lang` says that the language is unknown, and is not inherited past.
 */
export function languageOf(node: Node): string {
  const tag = tagOf(node);
  return tag.length > LONGEST_TAG ? '' : tag;
}

function tagOf(node: Node): string {
  const isDocument = nodeType(node) === Node.DOCUMENT_NODE;
  let element = isDocument
    ? (node as Document).documentElement
    : isElement(node)
      ? node
      : parentElement(node);
  for (let within = node; ;) {
    const marked = element && closest(element, LANGUAGE);
    if (marked) return attribute(marked, 'lang') ?? attribute(marked, 'xml:lang') ?? '';
    const host = hostOf(within);
    if (host === undefined) return declaredLanguage(isDocument ? (node as Document) : ownerDocument(node));
    within = host;
    element = host;
  }
}

/** What `<meta http-equiv="content-language">` says, unless it lists several. */
function declaredLanguage(document: Document | null): string {
  const content = document
    ?.querySelector('meta[http-equiv="content-language" i]')
    ?.getAttribute('content')
    ?.trim();
  return content === undefined || /[\s,]/.test(content) ? '' : content;
}
