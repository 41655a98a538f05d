import annotate from '../../../../entrypoints/annotate/index.ts';
import { background, startBackground } from './browser.ts';
import { meter } from './meter.ts';

/** What a first scan cost. Times are in milliseconds. */
export interface Scan {
  total: number;
  longest: number;
  /** From the start of the script to the last thing it did. */
  elapsed: number;
  background: number;
  texts: number;
  mentions: number;
  pieces: number[];
}

/** So long nothing may happen for a scan to be over. */
const QUIET_MS = 350;

/** Sees Gloss go to rest, and get its turn again. */
const postTask = scheduler.postTask.bind(scheduler);
scheduler.postTask = <T>(callback: () => T, options?: SchedulerPostTaskOptions) => {
  meter.seen();
  return postTask(() => {
    meter.begin();
    return callback();
  }, options) as Promise<T>;
};

const whenIdle = requestIdleCallback;
window.requestIdleCallback = (callback, options) =>
  whenIdle((deadline) => {
    meter.begin();
    callback(deadline);
  }, options);

/** Runs the page script as it ships on this page, and waits until it has nothing left to do. */
async function scan(): Promise<Scan> {
  meter.pieces = [];
  // The first script would keep the page to itself.
  delete (window as { glossSession?: unknown }).glossSession;
  const started = performance.now();
  meter.begin();
  void annotate.main();
  meter.seen();
  let done = meter.pieces.length;
  let ended = started;
  for (let quiet = performance.now(); performance.now() - quiet < QUIET_MS;) {
    await new Promise((resolve) => {
      setTimeout(resolve, 50);
    });
    if (meter.pieces.length === done) continue;
    done = meter.pieces.length;
    quiet = performance.now();
    ended = quiet;
  }
  meter.close();
  return {
    total: meter.pieces.reduce((sum, piece) => sum + piece, 0),
    longest: Math.max(...meter.pieces),
    elapsed: ended - started,
    background: background.took,
    texts: background.texts,
    mentions: background.mentions,
    pieces: meter.pieces,
  };
}

declare global {
  interface Window {
    glossBench: { ready: typeof startBackground; scan: typeof scan };
  }
}

window.glossBench = { ready: startBackground, scan };
