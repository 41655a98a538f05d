import { browser } from 'wxt/browser';
import type { FrameReport } from '../model/page.ts';

/** What the frames of a tab hold, as they last reported; the top page first. */
export interface TabState {
  frames: { frameId: number; report: FrameReport }[];
}

const TOP_FRAME = 0;
const prefixOf = (tabId: number): string => `tab:${tabId}:`;

/**
 * Kept in `storage.session`, never in variables: the background is stopped whenever it is idle. One key a frame,
 * so that frames that report at the same moment do not overwrite each other.
 */
export async function writeFrame(tabId: number, frameId: number, report: FrameReport): Promise<void> {
  await browser.storage.session.set({ [prefixOf(tabId) + frameId]: report });
}

/** Forgets one frame of a tab, or the whole tab. */
export async function forgetFrames(tabId: number, frameId?: number): Promise<void> {
  if (frameId !== undefined && frameId !== TOP_FRAME) {
    await browser.storage.session.remove(prefixOf(tabId) + frameId);
    return;
  }
  const keys = Object.keys(await browser.storage.session.get(null));
  await browser.storage.session.remove(keys.filter((key) => key.startsWith(prefixOf(tabId))));
}

/** What a tab holds now. Frames older than the top page are left over from the page before and are not counted. */
export async function readTab(tabId: number): Promise<TabState> {
  const stored = await browser.storage.session.get(null);
  const frames = Object.entries(stored)
    .filter(([key]) => key.startsWith(prefixOf(tabId)))
    .map(([key, report]) => ({
      frameId: Number(key.slice(prefixOf(tabId).length)),
      report: report as FrameReport,
    }))
    .sort((a, b) => a.frameId - b.frameId);
  const top = frames.find(({ frameId }) => frameId === TOP_FRAME);
  return {
    frames: top === undefined ? frames : frames.filter(({ report }) => report.since >= top.report.since),
  };
}

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
