import { isElement } from './reading.ts';

/**
 * The language of a node by the nearest `lang`, also across the edge of a shadow root, else by the page's own
 * header; '' where none is given. An empty `lang` says that the language is unknown, and is not inherited past.
 */
export function languageOf(node: Node): string {
  let element = isElement(node) ? node : (node.parentElement ?? (node as Partial<Document>).documentElement);
  for (let within = node; ;) {
    const marked = element?.closest('[lang]');
    if (marked !== null && marked !== undefined) return marked.getAttribute('lang') ?? '';
    const { host } = within.getRootNode() as Partial<ShadowRoot>;
    if (host === undefined) return declaredLanguage(node);
    within = host;
    element = host;
  }
}

/** What `<meta http-equiv="content-language">` says, unless it lists several. */
function declaredLanguage(node: Node): string {
  const document = node.nodeType === Node.DOCUMENT_NODE ? (node as Document) : node.ownerDocument;
  const content = document
    ?.querySelector('meta[http-equiv="content-language" i]')
    ?.getAttribute('content')
    ?.trim();
  return content === undefined || /[\s,]/.test(content) ? '' : content;
}
