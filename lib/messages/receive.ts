import { browser } from 'wxt/browser';
import type { AnswerOf, MessageType, RequestOf } from './contract.ts';

/** Where a message came from: our own page script in a frame of a tab, or one of our own pages. */
export interface Sender {
  tabId?: number;
  frameId?: number;
}

/** A handler with the guard that decides whether a request may reach it. */
export interface Handler<T extends MessageType> {
  accepts(request: unknown): request is RequestOf<T>;
  answer(request: RequestOf<T>, sender: Sender): AnswerOf<T> | Promise<AnswerOf<T>>;
}

export type Handlers = { [T in MessageType]?: Handler<T> };

/**
 * Answers the messages that have a handler, and only those: a listener that answers everything would
 * steal the messages meant for others. Messages of other extensions and malformed ones are ignored.
 */
export function receive(handlers: Handlers, signal?: AbortSignal): void {
  const listener = (message: unknown, sender: { id?: string; tab?: { id?: number }; frameId?: number }) => {
    if (sender.id !== browser.runtime.id || !isEnvelope(message)) return undefined;
    const handler = handlers[message.gloss] as Handler<MessageType> | undefined;
    if (!handler?.accepts(message.request)) return undefined;
    return Promise.resolve(handler.answer(message.request, senderOf(sender)));
  };
  // The types describe Chrome's callback style; the polyfill gives promises to both browsers.
  const event = browser.runtime.onMessage as unknown as {
    addListener(callback: typeof listener): void;
    removeListener(callback: typeof listener): void;
  };
  event.addListener(listener);
  signal?.addEventListener('abort', () => event.removeListener(listener));
}

function isEnvelope(message: unknown): message is { gloss: MessageType; request: unknown } {
  return typeof message === 'object' && message !== null && 'gloss' in message && 'request' in message;
}

const senderOf = (sender: { tab?: { id?: number }; frameId?: number }): Sender => ({
  ...(sender.tab?.id === undefined ? {} : { tabId: sender.tab.id }),
  ...(sender.frameId === undefined ? {} : { frameId: sender.frameId }),
});
