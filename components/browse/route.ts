import { useLayoutEffect, useState } from 'preact/hooks';
import { type Route, hrefOf, parseRoute, sameRoute } from '../../lib/browse/routes.ts';

/** Sent when an address was replaced, which browsers tell nobody. */
const REPLACED = 'gloss:route';

/** The place that the address names now; undefined where it names none. */
export function useRoute(): Route | undefined {
  const [route, setRoute] = useState(() => parseRoute(location.hash));
  // Before anything is seen: a link may be pressed as soon as it is there.
  useLayoutEffect(() => {
    const end = new AbortController();
    const follow = (): void =>
      setRoute((before) => {
        const now = parseRoute(location.hash);
        return sameRoute(before, now) ? before : now;
      });
    addEventListener('hashchange', follow, { signal: end.signal });
    addEventListener(REPLACED, follow, { signal: end.signal });
    return () => end.abort();
  }, []);
  return route;
}

/** Goes to a place; "back" leads here again. */
export function goTo(route: Route): void {
  location.hash = hrefOf(route);
}

/** Names the place anew without a step of its own for "back": a search while it is written, a filter. */
export function replaceRoute(route: Route): void {
  if (parseRoute(location.hash) !== undefined && sameRoute(parseRoute(location.hash), route)) return;
  history.replaceState(null, '', hrefOf(route));
  dispatchEvent(new Event(REPLACED));
}
