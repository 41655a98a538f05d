import { browser } from 'wxt/browser';
import type { AnswerOf, Envelope, Failure, MessageType, RequestOf } from './contract.ts';

/** Nobody answered: the background could not be woken, or the page has no script of ours. */
export class NoReceiverError extends Error {
  override readonly name = 'NoReceiverError';
}

/** The extension was updated, disabled or removed: this script is cut off for good. */
export class ExtensionGoneError extends Error {
  override readonly name = 'ExtensionGoneError';
}

const FIRST_RETRY_MS = 100;
const RETRY_GROWTH = 1.3;
const GIVE_UP_MS = 4000;

/** Both engines' words for "nobody listens yet"; Chromium also says it when the worker is just starting. */
const NO_RECEIVER = /receiving end does not exist|message port closed|message channel closed/i;

/** True once this script has outlived its extension. */
export function extensionIsGone(): boolean {
  try {
    // After an update Chromium leaves old page scripts running with `runtime.id` undefined.
    return (browser.runtime as { id?: string } | undefined)?.id === undefined;
  } catch {
    return true;
  }
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/**
 * Sends a message to the background, which is woken when it sleeps.
 * @throws ExtensionGoneError when the extension was updated or removed.
 * @throws NoReceiverError when nobody answered within four seconds.
 */
export async function sendToBackground<T extends MessageType>(
  type: T,
  request: RequestOf<T>,
): Promise<AnswerOf<T>> {
  const envelope: Envelope<T> = { gloss: type, request };
  const started = performance.now();
  for (let wait = FIRST_RETRY_MS; ; wait *= RETRY_GROWTH) {
    if (extensionIsGone()) throw new ExtensionGoneError(type);
    const answer = await attempt<T>(() => browser.runtime.sendMessage(envelope));
    if (answer !== undefined) return answer;
    if (performance.now() - started + wait > GIVE_UP_MS) throw new NoReceiverError(type);
    await pause(wait);
  }
}

/**
 * Sends a message to the page script of one frame, once: no answer means there is no script of ours.
 * @throws NoReceiverError when the frame has no script of ours.
 */
export async function sendToFrame<T extends MessageType>(
  tabId: number,
  frameId: number,
  type: T,
  request: RequestOf<T>,
): Promise<AnswerOf<T>> {
  const envelope: Envelope<T> = { gloss: type, request };
  const answer = await attempt<T>(() => browser.tabs.sendMessage(tabId, envelope, { frameId }));
  if (answer === undefined) throw new NoReceiverError(type);
  return answer;
}

/**
 * Sends a message to all frames of a tab, once, of which one answers.
 * @throws NoReceiverError when none does.
 */
export async function sendToTab<T extends MessageType>(
  tabId: number,
  type: T,
  request: RequestOf<T>,
): Promise<AnswerOf<T>> {
  const envelope: Envelope<T> = { gloss: type, request };
  const answer = await attempt<T>(() => browser.tabs.sendMessage(tabId, envelope));
  if (answer === undefined) throw new NoReceiverError(type);
  return answer;
}

/** The answer, or undefined when nobody was there to give one; any other failure is thrown on. */
async function attempt<T extends MessageType>(
  send: () => Promise<unknown>,
): Promise<AnswerOf<T> | undefined> {
  const answer = await reach(send);
  if (isFailure(answer)) throw new Error(answer.glossFailure);
  return answer as AnswerOf<T> | undefined;
}

async function reach(send: () => Promise<unknown>): Promise<unknown> {
  try {
    // Firefox says null, Chrome nothing at all, when a listener was there and had no answer.
    return (await send()) ?? undefined;
  } catch (error) {
    if (extensionIsGone()) throw new ExtensionGoneError('The extension was updated or removed.');
    if (error instanceof Error && NO_RECEIVER.test(error.message)) return undefined;
    throw error;
  }
}

const isFailure = (answer: unknown): answer is Failure =>
  typeof answer === 'object' && answer !== null && 'glossFailure' in answer;
