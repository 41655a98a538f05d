/**
 * The host that the per-site switch goes by: the page in the tab, also when asked from one of its frames.
 * Where the browser does not tell a frame its ancestors, the frame's own host; '' for files.
 */
export function hostOfSite(location: Location): string {
  // The types claim it is always there; Firefox has had it only since 2026.
  const ancestors = location.ancestorOrigins as DOMStringList | undefined;
  const top = ancestors?.item(ancestors.length - 1);
  try {
    return new URL(top ?? location.href).hostname;
  } catch {
    // A frame without an address of its own (about:srcdoc in a sandbox has the origin "null").
    return location.hostname;
  }
}
