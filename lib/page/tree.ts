/*
 * The tree as it is. A form gives its fields under their names, to an extension too: with a field called
 * `parentNode`, `form.parentNode` is that field. So everything here is read as the prototypes define it.
 */

/**
 * Reads a property of a node as its prototype defines it. Without a function of our own in between, for it is asked of
 * every node of every page, by code that has just been loaded: `Reflect.get` took five times as long.
 */
const getter = <T>(prototype: Node, property: string): Getter<T> => {
  const descriptor = Object.getOwnPropertyDescriptor(prototype, property) ?? {};
  return Function.prototype.call.bind(Reflect.get(descriptor, 'get') as () => T) as Getter<T>;
};

type Getter<T> = (node: Node) => T;

export const nodeType = getter<number>(Node.prototype, 'nodeType');
export const firstChild = getter<ChildNode | null>(Node.prototype, 'firstChild');
export const lastChild = getter<ChildNode | null>(Node.prototype, 'lastChild');
export const nextSibling = getter<ChildNode | null>(Node.prototype, 'nextSibling');
export const previousSibling = getter<ChildNode | null>(Node.prototype, 'previousSibling');
export const parentNode = getter<ParentNode | null>(Node.prototype, 'parentNode');
export const parentElement = getter<Element | null>(Node.prototype, 'parentElement');
export const isConnected = getter<boolean>(Node.prototype, 'isConnected');
export const textContent = getter<string>(Node.prototype, 'textContent');
export const ownerDocument = getter<Document | null>(Node.prototype, 'ownerDocument');
/** An element's name without its prefix, in lower case for HTML. */
export const localName = getter<string>(Element.prototype, 'localName');
/** An element's open shadow root. */
export const shadowRoot = getter<ShadowRoot | null>(Element.prototype, 'shadowRoot');
/** The slot that shows a text in an open shadow root. */
export const assignedSlot = getter<HTMLSlotElement | null>(Text.prototype, 'assignedSlot');
export const childElementCount = getter<number>(Element.prototype, 'childElementCount');

export const rootNode = (node: Node): Node => Node.prototype.getRootNode.call(node);

export const contains = (node: Node, other: Node): boolean => Node.prototype.contains.call(node, other);

export const attribute = (element: Element, name: string): string | null =>
  Element.prototype.getAttribute.call(element, name);

export const closest = (element: Element, selector: string): Element | null =>
  Element.prototype.closest.call(element, selector);

const { querySelector, querySelectorAll } = Element.prototype as Selectors;

/** `querySelector`, for any name of an element. */
interface Selectors {
  querySelector: (this: Element, selector: string) => Element | null;
  querySelectorAll: (this: Element, selector: string) => NodeListOf<Element>;
}

export const find = (element: Element, selector: string): Element | null =>
  querySelector.call(element, selector);

export const findAll = (element: Element, selector: string): Element[] => [
  ...querySelectorAll.call(element, selector),
];

/** Works across documents, frames and namespaces, as `instanceof` does not. */
export const isElement = (node: Node): node is Element => nodeType(node) === Node.ELEMENT_NODE;

/** Text and, in XHTML, CDATA sections. */
export function isText(node: Node): node is Text {
  const type = nodeType(node);
  return type === Node.TEXT_NODE || type === Node.CDATA_SECTION_NODE;
}

/** The element whose shadow a node stands in; undefined in the document itself. */
export const hostOf = (node: Node): Element | undefined => (rootNode(node) as Partial<ShadowRoot>).host;

/** The parent in the flat sense: out of a shadow root to its host. */
export const parentAcross = (element: Element): Element | null =>
  parentElement(element) ?? hostOf(element) ?? null;
