/** What each browser gives to extensions, and to nobody else. */
interface ExtensionView {
  chrome?: { dom?: { openOrClosedShadowRoot?: (element: Element) => ShadowRoot | null } };
}

/** The shadow root of an element, also a closed one. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot !== null) return element.shadowRoot;
  // Firefox has it on the element, Chrome apart from it, and only for HTML elements.
  const { openOrClosedShadowRoot } = element as Element & { openOrClosedShadowRoot?: ShadowRoot | null };
  if (openOrClosedShadowRoot !== undefined) return openOrClosedShadowRoot;
  if (!(element instanceof HTMLElement)) return null;
  return (globalThis as ExtensionView).chrome?.dom?.openOrClosedShadowRoot?.(element) ?? null;
}
