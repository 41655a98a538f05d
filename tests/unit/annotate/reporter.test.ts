import { afterEach, describe, expect, it, vi } from 'vitest';
import { Reporter } from '../../../entrypoints/annotate/reporter.ts';

describe('the reports of a page', () => {
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('come at once, then after a rest, and never less than the last state', async () => {
    vi.useFakeTimers();
    const sent: string[] = [];
    let state = 'first';
    const reporter = new Reporter(() => Promise.resolve(void sent.push(state)));
    reporter.report();
    state = 'second';
    reporter.report();
    state = 'third';
    reporter.report();
    expect(sent).toEqual(['first']);
    await vi.advanceTimersByTimeAsync(1000);
    expect(sent).toEqual(['first', 'third']);
    await vi.advanceTimersByTimeAsync(5000);
    expect(sent).toEqual(['first', 'third']);
  });

  it('that fail are made up for by the next', async () => {
    vi.useFakeTimers();
    const send = vi.fn(() => Promise.reject(new Error('nobody there')));
    const reporter = new Reporter(send);
    reporter.report();
    await vi.advanceTimersByTimeAsync(1000);
    reporter.report();
    await vi.advanceTimersByTimeAsync(0);
    expect(send).toHaveBeenCalledTimes(2);
  });

  it('end without an error where the page has no timers any more', async () => {
    const lost: unknown[] = [];
    const note = (error: unknown): void => void lost.push(error);
    process.on('unhandledRejection', note);
    vi.stubGlobal('setTimeout', () => {
      throw new Error('NS_ERROR_NOT_INITIALIZED');
    });
    new Reporter(() => Promise.resolve()).report();
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
    process.off('unhandledRejection', note);
    expect(lost).toEqual([]);
  });
});
