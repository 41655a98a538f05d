import {
  isDateRequest,
  isEmptyRequest,
  isMentionRequest,
  isOpenRequest,
  isStepRequest,
} from '../../lib/messages/guards.ts';
import { receive } from '../../lib/messages/receive.ts';
import type { PartialDate } from '../../lib/model/date.ts';
import { hasKeyboard, selectedText } from './selection.ts';
import type { Walk } from './walk.ts';

const OK = { ok: true } as const;

/** What our own windows, and keys by way of the background, may have done in a frame. */
export interface Orders {
  readonly walk: Walk;
  /** Goes on with a page that is too large. */
  goOn(): void;
  /** Closes the card that comes and goes. */
  close(): void;
  choose(date: PartialDate | undefined): void;
  turnSite(): Promise<void>;
}

const plain = (act: () => void) => ({
  accepts: isEmptyRequest,
  answer: () => {
    act();
    return OK;
  },
});

/** Takes orders for a frame until the signal aborts. */
export function takeOrders(orders: Orders, document: Document, signal: AbortSignal): void {
  /** All frames are asked, and one answers: the one with the keyboard. */
  const isAskedHere = (request: unknown): request is Record<string, never> =>
    isEmptyRequest(request) && hasKeyboard(document);
  receive(
    {
      'frame/ping': { accepts: isEmptyRequest, answer: () => OK },
      'frame/continue': plain(() => orders.goOn()),
      'card/close': plain(() => orders.close()),
      'site/turn': plain(() => void orders.turnSite().catch(() => undefined)),
      'page/date': {
        accepts: isDateRequest,
        answer: ({ date }) => {
          orders.choose(date);
          return OK;
        },
      },
      'selection/read': { accepts: isAskedHere, answer: () => ({ text: selectedText(document) }) },
      'mention/show': {
        accepts: isMentionRequest,
        answer: async ({ id }) => ({ shown: await orders.walk.show(id) }),
      },
      'mention/open': {
        accepts: isOpenRequest,
        answer: async ({ at }) => ({ shown: await orders.walk.openAt(at) }),
      },
      'mention/step': {
        accepts: isStepRequest,
        answer: async (request) => ({ outcome: await orders.walk.step(request) }),
      },
    },
    signal,
  );
}
