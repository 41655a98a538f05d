import { useEffect, useState } from 'preact/hooks';

/** From this width on there is room for a list beside what it leads to. */
const WIDE = '(min-width: 780px)';

/** Whether the window is wide, now and whenever that changes. */
export function useIsWide(): boolean {
  const [isWide, setWide] = useState(() => matchMedia(WIDE).matches);
  useEffect(() => {
    const query = matchMedia(WIDE);
    const end = new AbortController();
    query.addEventListener('change', () => setWide(query.matches), { signal: end.signal });
    return () => end.abort();
  }, []);
  return isWide;
}
