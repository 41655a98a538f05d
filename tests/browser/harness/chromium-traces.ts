import { type Browser, type CDPSession, type Target, TargetType } from 'puppeteer-core';
import { letGo } from './chromium-worker.ts';
import type { Traces } from './driver.ts';

/** What is seen of the extension's own pages and worker. */
interface Followed {
  traces: Traces;
  /** Lets go of the worker: one that is watched is never gone, and does not come back once it is stopped. */
  releaseWorker: () => Promise<void>;
}

/** Follows the extension's own pages and worker from their start: what they log as an error, and what they load. */
export function followExtension(browser: Browser, id: string): Followed {
  const origin = `chrome-extension://${id}/`;
  const traces: Traces = { errors: [], requests: [] };
  const workers = new Set<Promise<CDPSession | undefined>>();
  const follow = async (target: Target): Promise<CDPSession | undefined> => {
    try {
      const session = await target.createCDPSession();
      await record(session, traces, origin);
      return session;
    } catch {
      // A popup or worker may be gone before it can be attached to.
      return undefined;
    }
  };
  const meet = (target: Target): void => {
    if (!target.url().startsWith(origin)) return;
    const following = follow(target);
    if (target.type() === TargetType.SERVICE_WORKER) workers.add(following);
  };
  browser.on('targetcreated', meet);
  browser.targets().forEach(meet);
  return {
    traces,
    releaseWorker: async () => {
      const sessions = await Promise.all(workers);
      workers.clear();
      for (const session of sessions) if (session) await letGo(session);
    },
  };
}

async function record(session: CDPSession, { errors, requests }: Traces, origin: string): Promise<void> {
  session.on('Runtime.exceptionThrown', ({ exceptionDetails: { exception, text } }) =>
    errors.push(exception?.description ?? text),
  );
  session.on('Runtime.consoleAPICalled', ({ type, args }) => {
    if (type === 'error')
      errors.push(args.map(({ value, description }) => String(value ?? description)).join(' '));
  });
  session.on('Network.requestWillBeSent', ({ request: { url } }) => {
    if (!url.startsWith(origin)) requests.push(url);
  });
  // Enabling replays what was logged before.
  await Promise.all([session.send('Runtime.enable'), session.send('Network.enable')]);
}
