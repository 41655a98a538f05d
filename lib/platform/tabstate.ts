import { browser } from 'wxt/browser';
import type { FrameReport } from '../model/page.ts';

/** What the frames of a tab hold, as they last reported; the top page first. */
export interface TabState {
  frames: { frameId: number; report: FrameReport }[];
}

/** A report as it is kept. */
interface Kept extends FrameReport {
  /** When the page began that the tab held as the report came, by that page's own clock. */
  under?: number;
}

const TOP_FRAME = 0;
const prefixOf = (tabId: number): string => `tab:${tabId}:`;

/** One change of a tab at a time: what is forgotten must not come back from a report that came before. */
const inTurn = (tabId: number, work: () => Promise<void>): Promise<void> =>
  navigator.locks.request(prefixOf(tabId), work);

/**
 * Kept in `storage.session`, never in variables: the background is stopped whenever it is idle. One key a frame,
 * so that frames that report at the same moment do not overwrite each other.
 */
export const writeFrame = (tabId: number, frameId: number, report: FrameReport): Promise<void> =>
  inTurn(tabId, async () => {
    const { session } = browser.storage;
    const [own, top] = [frameId, TOP_FRAME].map((id) => prefixOf(tabId) + id) as [string, string];
    const { [top]: page } = own === top ? {} : await session.get<Record<string, Kept>>(top);
    await session.set({ [own]: page ? { ...report, under: page.since } : report });
  });

/**
 * Forgets what a frame holds, and the whole tab where it is the page itself.
 * @param since when its document began: one that has come in its place is kept, as it may report before it is heard that
 *   the one before has gone
 */
export const forgetFrame = (tabId: number, frameId: number, since: number): Promise<void> =>
  inTurn(tabId, async () => {
    const key = prefixOf(tabId) + frameId;
    const { [key]: kept } = await browser.storage.session.get<Record<string, Kept>>(key);
    if (kept?.since !== since) return;
    await (frameId === TOP_FRAME ? removeAll(tabId) : browser.storage.session.remove(key));
  });

/** Forgets a tab. */
export const forgetTab = (tabId: number): Promise<void> => inTurn(tabId, () => removeAll(tabId));

async function removeAll(tabId: number): Promise<void> {
  const keys = Object.keys(await browser.storage.session.get(null));
  await browser.storage.session.remove(keys.filter((key) => key.startsWith(prefixOf(tabId))));
}

/** What a tab holds now. */
export async function readTab(tabId: number): Promise<TabState> {
  const stored = await browser.storage.session.get(null);
  const frames = Object.entries(stored)
    .filter(([key]) => key.startsWith(prefixOf(tabId)))
    .map(([key, report]) => ({
      frameId: Number(key.slice(prefixOf(tabId).length)),
      report: report as Kept,
    }))
    .sort((a, b) => a.frameId - b.frameId);
  const top = frames.find(({ frameId }) => frameId === TOP_FRAME);
  return { frames: top === undefined ? frames : frames.filter(({ report }) => isIn(top.report, report)) };
}

/**
 * Whether a frame is in a page. One that is older is left over from the page before, unless it came when this page was
 * there already: then the clock has been put back meanwhile.
 */
const isIn = (page: FrameReport, { since, under }: Kept): boolean =>
  since >= page.since || under === page.since;

/** Calls back whenever a frame of the tab reports something new, until the signal aborts. */
export function watchTab(tabId: number, onChange: (state: TabState) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>, area: string): void => {
    if (area !== 'session' || !Object.keys(changes).some((key) => key.startsWith(prefixOf(tabId)))) return;
    void readTab(tabId).then((state) => {
      if (!signal.aborted) onChange(state);
    });
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}
