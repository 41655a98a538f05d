import type { AnswerOf, MessageType, RequestOf } from '../../lib/messages/contract.ts';
import { ExtensionGoneError, extensionIsGone, sendToBackground } from '../../lib/messages/send.ts';

/** The way to the background. It ends for good when the extension is updated, disabled or removed. */
export class Connection {
  readonly #end = new AbortController();

  /** Aborts when it has ended. */
  get signal(): AbortSignal {
    return this.#end.signal;
  }

  /**
   * Asks the background, which may have to wake first.
   * @throws ExtensionGoneError once there is none any more; NoReceiverError when it does not wake.
   */
  async ask<T extends MessageType>(type: T, request: RequestOf<T>): Promise<AnswerOf<T>> {
    try {
      return await sendToBackground(type, request);
    } catch (error) {
      if (error instanceof ExtensionGoneError) this.#end.abort();
      throw error;
    }
  }

  /** Tells the background what it may miss without harm. */
  async tell<T extends MessageType>(type: T, request: RequestOf<T>): Promise<void> {
    await this.ask(type, request).catch(() => undefined);
  }

  /** Whether it has ended: nothing says so by itself, so this looks. */
  hasEnded(): boolean {
    if (!this.signal.aborted && extensionIsGone()) this.#end.abort();
    return this.signal.aborted;
  }
}
