import type { Envelope } from '../../../../lib/messages/contract.ts';
import { meter } from './meter.ts';

/*
 * What the page script has of the browser, in a plain page: messages go to a worker that reads mentions as the
 * background does, on a thread of its own.
 */

interface Answer {
  id: number;
  answer: unknown;
  /** Milliseconds the background took. */
  took: number;
}

export const background = { took: 0, asked: 0, texts: 0, mentions: 0 };

const waiting = new Map<number, (answer: unknown) => void>();
let worker: Worker | undefined;
let nextId = 1;

/** Starts the background, and waits until it has read a first text: all its tables are built then. */
export async function startBackground(address: string): Promise<void> {
  worker = new Worker(address);
  worker.addEventListener('message', ({ data: { id, answer, took } }: MessageEvent<Answer>) => {
    background.took += took;
    meter.begin();
    waiting.get(id)?.(answer);
    waiting.delete(id);
    // Whoever waits for it goes on in microtasks, before anything else is run.
    queueMicrotask(() => queueMicrotask(() => meter.seen()));
  });
  await ask({
    gloss: 'mentions/read',
    request: { texts: [{ text: '25,000 foreign fighters', lang: 'en' }], languagesOff: [] },
  });
  background.took = 0;
  background.asked = 0;
}

function ask(envelope: Envelope): Promise<unknown> {
  background.asked += 1;
  return new Promise((resolve) => {
    waiting.set(nextId, resolve);
    worker?.postMessage({ id: nextId, envelope }, []);
    nextId += 1;
  });
}

const area = {
  get: () => {
    // The session has begun.
    meter.seen();
    return new Promise((resolve) => {
      setTimeout(() => {
        meter.begin();
        resolve({});
      });
    });
  },
};
const event = { addListener: () => undefined, removeListener: () => undefined };

export const browser = {
  runtime: {
    id: 'bench',
    onMessage: event,
    sendMessage: (envelope: Envelope): Promise<unknown> => {
      if (envelope.gloss === 'mentions/read')
        background.texts += (envelope.request as { texts: unknown[] }).texts.length;
      if (envelope.gloss === 'frame/report')
        background.mentions = (envelope.request as { mentions: unknown[] }).mentions.length;
      const answer = ask(envelope);
      meter.seen();
      return answer;
    },
  },
  storage: { local: area, sync: area, session: area, onChanged: event },
};
