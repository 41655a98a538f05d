import { useEffect, useMemo, useState } from 'preact/hooks';
import type { TabView } from '../../components/browse/port.ts';
import { refusalOf } from '../../lib/browse/refusal.ts';
import { sendToBackground, sendToFrame } from '../../lib/messages/send.ts';
import { addressOf, isLoading, watchLoading } from '../../lib/platform/tab.ts';
import { readTab, watchTab } from '../../lib/platform/tabstate.ts';
import type { Place } from './place.ts';

const TOP_FRAME = 0;

/** Whether a tab will report by itself: its page still loads, or our script is there and reading. */
async function willReport(tabId: number): Promise<boolean> {
  if (await isLoading(tabId)) return true;
  return sendToFrame(tabId, TOP_FRAME, 'frame/ping', {}).then(
    ({ ok }) => ok,
    () => false,
  );
}

/** What a tab holds, as far as it is known at once: asking a busy page must not hold up the first sight of it. */
export async function readView(tabId: number | undefined): Promise<TabView> {
  if (tabId === undefined) return { kind: 'none' };
  const [{ frames }, address] = await Promise.all([readTab(tabId), addressOf(tabId)]);
  const refusal = refusalOf(address);
  const found = frames.reduce((sum, { report }) => sum + report.mentions.length, 0);
  // A page that was left for one of the browser's may not have had the time to take its report back; a viewer of PDF
  // files is a page with nothing in it.
  const isRefused = refusal !== undefined && refusal !== 'file' && (refusal !== 'pdf' || found === 0);
  if (frames.length > 0 && !isRefused) return { kind: 'frames', frames };
  return { kind: 'silent', loading: true, ...(refusal === undefined ? {} : { refusal }) };
}

/** The tab that a window speaks of and what it holds, now and whenever either changes. */
export function useTab(
  place: Place,
  firstId: number | undefined,
  firstView: TabView,
): { tabId: number | undefined; view: TabView } {
  const [tabId, setTab] = useState(firstId);
  const [view, setView] = useState(firstView);
  // Until it is known better.
  const [loading, setLoading] = useState(true);
  useEffect(() => {
    const end = new AbortController();
    place.watch?.(setTab, end.signal);
    return () => end.abort();
  }, [place]);
  useEffect(() => follow(tabId, setView, setLoading), [tabId]);
  return useMemo(
    () => ({ tabId, view: view.kind === 'silent' ? { ...view, loading } : view }),
    [tabId, view, loading],
  );
}

/** Follows a tab until the function it gives is called. */
function follow(
  tabId: number | undefined,
  onView: (view: TabView) => void,
  onLoading: (loading: boolean) => void,
): () => void {
  const end = new AbortController();
  const { signal } = end;
  const read = (): void => void readView(tabId).then((view) => signal.aborted || onView(view));
  const ask = (id: number): void =>
    void willReport(id).then((will) => {
      if (!signal.aborted) onLoading(will);
    });
  if (tabId !== undefined) {
    watchTab(tabId, read, signal);
    watchLoading(tabId, () => (ask(tabId), read()), signal);
    ask(tabId);
    void sendToBackground('tab/check', { tabId }).catch(() => undefined);
  }
  // What was reported between the first reading and the watch would be missed otherwise.
  read();
  return () => end.abort();
}
