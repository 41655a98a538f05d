/** What each browser gives to extensions, and to nobody else. */
interface ExtensionView {
  chrome?: { dom?: { openOrClosedShadowRoot?: (element: Element) => ShadowRoot | null } };
}

/** The shadow root of an element, also a closed one. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  // As the prototype defines it: a form gives its fields under their names.
  const open = Reflect.get<Element, 'shadowRoot'>(Element.prototype, 'shadowRoot', element);
  if (open !== null) return open;
  // Firefox has it on the element, Chrome apart from it, and only for HTML elements.
  const { openOrClosedShadowRoot } = element as Element & { openOrClosedShadowRoot?: ShadowRoot | null };
  if (openOrClosedShadowRoot !== undefined) return openOrClosedShadowRoot;
  if (!(element instanceof HTMLElement)) return null;
  return (globalThis as ExtensionView).chrome?.dom?.openOrClosedShadowRoot?.(element) ?? null;
}
