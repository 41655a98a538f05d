import type { Browser, CDPSession, Target } from 'puppeteer-core';
import type { Traces } from './driver.ts';

/** Follows the extension's own pages and worker from their start: what they log as an error, and what they load. */
export function followExtension(browser: Browser, id: string): Traces {
  const origin = `chrome-extension://${id}/`;
  const traces: Traces = { errors: [], requests: [] };
  const follow = async (target: Target): Promise<void> => {
    if (!target.url().startsWith(origin)) return;
    try {
      await record(await target.createCDPSession(), traces, origin);
    } catch {
      // A popup or worker may be gone before it can be attached to.
    }
  };
  browser.on('targetcreated', (target) => void follow(target));
  for (const target of browser.targets()) void follow(target);
  return traces;
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
