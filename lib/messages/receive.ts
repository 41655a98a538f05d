import { type Browser, browser } from 'wxt/browser';
import type { AnswerOf, Failure, MessageType, RequestOf } from './contract.ts';
import { maySend } from './origins.ts';
import { extensionIsGone } from './send.ts';

/** Where a message came from: our own page script in a frame of a tab, or one of our own pages. */
export interface Sender {
  tabId?: number;
  frameId?: number;
  /** The host of the frame's address, as the browser says; '' where it has none. */
  host?: string;
  /** Whether it is in a private window. */
  isPrivate: boolean;
}

/** A handler with the guard that decides whether a request may reach it. */
export interface Handler<T extends MessageType> {
  accepts(request: unknown): request is RequestOf<T>;
  answer(request: RequestOf<T>, sender: Sender): AnswerOf<T> | Promise<AnswerOf<T>>;
}

export type Handlers = { [T in MessageType]?: Handler<T> };

/**
 * Answers the messages that have a handler, and only those: a listener that answers everything would
 * steal the messages meant for others. Messages of other extensions, of the wrong sender and malformed ones are ignored.
 */
export function receive(handlers: Handlers, signal?: AbortSignal): void {
  const listener = (
    message: unknown,
    sender: Browser.runtime.MessageSender,
    respond: (answer: unknown) => void,
  ): boolean => {
    if (sender.id !== browser.runtime.id || !isEnvelope(message)) return false;
    if (!maySend(message.gloss, sender, browser.runtime.getURL('/'))) return false;
    const handler = handlers[message.gloss] as Handler<MessageType> | undefined;
    if (!handler?.accepts(message.request)) return false;
    void answerTo(handler, message.request, senderOf(sender)).then(respond);
    // Chrome waits for an answer only when told so; a promise in its place tells Firefox alone.
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  signal?.addEventListener('abort', () => {
    // After an update nothing of the extension can be reached, and nothing calls any more.
    if (!extensionIsGone()) browser.runtime.onMessage.removeListener(listener);
  });
}

async function answerTo<T extends MessageType>(
  handler: Handler<T>,
  request: RequestOf<T>,
  sender: Sender,
): Promise<AnswerOf<T> | Failure> {
  try {
    return await handler.answer(request, sender);
  } catch (error) {
    return { glossFailure: error instanceof Error ? error.message : String(error) };
  }
}

function isEnvelope(message: unknown): message is { gloss: MessageType; request: unknown } {
  return typeof message === 'object' && message !== null && 'gloss' in message && 'request' in message;
}

/** Who sent a message or opened a port, by what the browser says. */
export const senderOf = (sender: Browser.runtime.MessageSender): Sender => ({
  ...(sender.tab?.id === undefined ? {} : { tabId: sender.tab.id }),
  isPrivate: sender.tab?.incognito === true,
  ...(sender.frameId === undefined ? {} : { frameId: sender.frameId }),
  ...(sender.url === undefined ? {} : { host: URL.parse(sender.url)?.hostname ?? '' }),
});
