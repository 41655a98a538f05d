import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FrameReport } from '../../../lib/model/page.ts';
import type * as TabState from '../../../lib/platform/tabstate.ts';
import { Area, locks } from '../settings/area.ts';

const TAB = 7;
const HOUR = 3_600_000;

const began = (since: number): FrameReport => ({
  host: 'news.example',
  since,
  state: { kind: 'on' },
  mentions: [],
});

describe('what is kept of a tab', () => {
  const session = new Area();
  let tab: typeof TabState;

  beforeAll(async () => {
    vi.stubGlobal('chrome', { runtime: { id: 'gloss' }, storage: { session } });
    vi.stubGlobal('navigator', { locks: locks() });
    tab = await import('../../../lib/platform/tabstate.ts');
  });

  beforeEach(() => {
    session.empty();
  });

  const framesOf = async (): Promise<number[]> =>
    (await tab.readTab(TAB)).frames.map(({ frameId }) => frameId);

  it('is the page and its frames, whichever of them reports first', async () => {
    await tab.writeFrame(TAB, 3, began(1010));
    await tab.writeFrame(TAB, 0, began(1000));
    await tab.writeFrame(TAB, 5, began(1020));
    await tab.writeFrame(TAB + 1, 9, began(1020));
    expect(await framesOf()).toEqual([0, 3, 5]);
  });

  it('is nothing of the page before', async () => {
    await tab.writeFrame(TAB, 0, began(1000));
    await tab.writeFrame(TAB, 3, began(1010));
    await tab.writeFrame(TAB, 0, began(2000));
    expect(await framesOf()).toEqual([0]);
  });

  it('is a frame that is put into a page after the clock was put back', async () => {
    await tab.writeFrame(TAB, 0, began(9 * HOUR));
    await tab.writeFrame(TAB, 3, began(8 * HOUR));
    expect(await framesOf()).toEqual([0, 3]);
    // The page reports anew, and is the same.
    await tab.writeFrame(TAB, 0, began(9 * HOUR));
    expect(await framesOf()).toEqual([0, 3]);
  });

  it('is none of its frames when the next page begins, however the clock was put meanwhile', async () => {
    await tab.writeFrame(TAB, 0, began(9 * HOUR));
    await tab.writeFrame(TAB, 3, began(8 * HOUR));
    await tab.writeFrame(TAB, 0, began(8 * HOUR + 1));
    expect(await framesOf()).toEqual([0]);
  });

  it('does not come back by a report that came before it was forgotten', async () => {
    await tab.writeFrame(TAB, 0, began(1000));
    await Promise.all([tab.writeFrame(TAB, 3, began(1010)), tab.forgetTab(TAB)]);
    expect(session.items).toEqual({});
  });

  it('is no frame that has gone, and nothing at all when the page has', async () => {
    await tab.writeFrame(TAB, 0, began(1000));
    await tab.writeFrame(TAB, 3, began(1010));
    await tab.writeFrame(TAB, 5, began(1020));
    await tab.forgetFrame(TAB, 3, 1010);
    expect(await framesOf()).toEqual([0, 5]);
    await tab.forgetFrame(TAB, 0, 1000);
    expect(session.items).toEqual({});
  });

  it('stays when it is heard only then that the page before has gone', async () => {
    await tab.writeFrame(TAB, 0, began(2000));
    await tab.writeFrame(TAB, 0, began(1000));
    await tab.forgetFrame(TAB, 0, 2000);
    expect(await framesOf()).toEqual([0]);
  });
});
