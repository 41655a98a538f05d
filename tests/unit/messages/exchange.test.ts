import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { receive as Receive } from '../../../lib/messages/receive.ts';
import type { sendToBackground as Send } from '../../../lib/messages/send.ts';

type Listener = (message: unknown, sender: object, respond: (answer: unknown) => void) => boolean;

const OWN_ROOT = 'chrome-extension://gloss/';
/** The script in a frame of a page. */
const OURS = { id: 'gloss', tab: { id: 7 }, frameId: 3, url: 'https://news.example/' };
/** A page of ours in a tab, the popup, and the background. */
const OWN = [
  { id: 'gloss', tab: { id: 8 }, frameId: 0, url: `${OWN_ROOT}facts.html` },
  { id: 'gloss', url: `${OWN_ROOT}popup.html` },
  { id: 'gloss' },
];
const NAMELESS = { id: 'gloss', tab: { id: 7 }, frameId: 4 };
const listeners: Listener[] = [];

/** Messages as Chrome carries them: JSON, to every listener; the one that returns true is waited for. */
const carry = (message: unknown, sender: object = OURS): Promise<unknown> =>
  new Promise((resolve) => {
    const copy: unknown = JSON.parse(JSON.stringify(message));
    const answers = listeners.map((listener) => listener(copy, sender, resolve));
    if (!answers.includes(true)) resolve(undefined);
  });

describe('a message', () => {
  let receive: typeof Receive;
  let send: typeof Send;

  beforeAll(async () => {
    vi.stubGlobal('chrome', {
      runtime: {
        id: 'gloss',
        getURL: () => OWN_ROOT,
        sendMessage: (message: unknown) => carry(message),
        onMessage: { addListener: (listener: Listener) => listeners.push(listener) },
      },
    });
    ({ receive } = await import('../../../lib/messages/receive.ts'));
    ({ sendToBackground: send } = await import('../../../lib/messages/send.ts'));
    const accepts = (request: unknown): request is Record<string, never> => typeof request === 'object';
    receive({
      'card/shown': { accepts, answer: () => ({ ok: true }) },
      'frame/ping': { accepts, answer: () => ({ ok: true }) },
      'card/style': {
        accepts,
        answer: (_request, sender) => {
          throw new Error(
            `no, frame ${String(sender.frameId)} of tab ${String(sender.tabId)}, ${String(sender.host)}`,
          );
        },
      },
    });
  });

  it('is answered by its handler', async () => {
    expect(await send('card/shown', {})).toEqual({ ok: true });
  });

  it('that fails tells the sender why, and the handler knows who asked', async () => {
    await expect(send('card/style', {})).rejects.toThrow('no, frame 3 of tab 7, news.example');
  });

  it.each([
    ['of another extension', { gloss: 'card/shown', request: {} }, { id: 'other' }],
    ['of an unknown kind', { gloss: 'frame/unknown', request: {} }, OURS],
    ['of no kind', 'card/shown', OURS],
    ['that our own windows alone may send', { gloss: 'frame/ping', request: {} }, OURS],
    ['that a frame without an address sends in their name', { gloss: 'frame/ping', request: {} }, NAMELESS],
    ['named after what every object has', { gloss: 'constructor', request: {} }, OURS],
    ['that is malformed', { gloss: 'card/shown', request: 'x' }, OURS],
  ])('%s is left to others', async (_which, message, sender) => {
    expect(await carry(message, sender)).toBeUndefined();
  });

  it.each(OWN)('of one of our own windows is answered: $url', async (sender) => {
    expect(await carry({ gloss: 'frame/ping', request: {} }, sender)).toEqual({ ok: true });
  });

  it.each(OWN)(
    'of a page’s script is answered to our own windows too, as the welcome page is one: $url',
    async (sender) => {
      expect(await carry({ gloss: 'card/shown', request: {} }, sender)).toEqual({ ok: true });
      expect(await carry({ gloss: 'constructor', request: {} }, sender)).toBeUndefined();
    },
  );
});
