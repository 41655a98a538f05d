import { useEffect, useState } from 'preact/hooks';

/** What fills a popup's window: the rest of a list is drawn when there is time. */
const AT_ONCE = 10;
const PER_IDLE = 10;

/** How many of a list's items to draw now: those in sight at once, the others whenever the browser is idle. */
export function useUnfolding(count: number): number {
  const [shown, setShown] = useState(AT_ONCE);
  useEffect(() => {
    if (shown >= count) return undefined;
    const task = requestIdleCallback(() => setShown(shown + PER_IDLE));
    return () => cancelIdleCallback(task);
  }, [shown, count]);
  return shown;
}
