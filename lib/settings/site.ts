/** The host of a page of the web; '' for files and the extension's own pages, which are no site to be switched off. */
const hostOf = ({ protocol, hostname }: Pick<Location, 'protocol' | 'hostname'>): string =>
  /^https?:$/.test(protocol) ? hostname : '';

/**
 * The host that the per-site switch goes by: the page in the tab, also when asked from one of its frames.
 * Where the browser does not tell a frame its ancestors, the frame's own host; '' where there is none.
 */
export function hostOfSite(location: Location): string {
  // The types claim it is always there; Firefox has had it only since 2026.
  const ancestors = location.ancestorOrigins as DOMStringList | undefined;
  const top = ancestors?.item(ancestors.length - 1);
  try {
    return hostOf(new URL(top ?? location.href));
  } catch {
    // A frame without an address of its own (about:srcdoc in a sandbox has the origin "null").
    return hostOf(location);
  }
}
