import { useLayoutEffect, useState } from 'preact/hooks';

/** From this width on there is room for a list beside what it leads to. */
const WIDE = '(min-width: 780px)';

/** Whether the window is wide, now and whenever that changes. */
export function useIsWide(): boolean {
  const [isWide, setWide] = useState(() => matchMedia(WIDE).matches);
  useLayoutEffect(() => {
    const query = matchMedia(WIDE);
    const end = new AbortController();
    const follow = (): void => setWide(query.matches);
    follow();
    query.addEventListener('change', follow, { signal: end.signal });
    return () => end.abort();
  }, []);
  return isWide;
}
