import type { Point } from './place.ts';
import { TAP_MS, TAP_SLOP } from './timing.ts';

/** What a press on these does is the page's business, even when a mention stands in them. */
const INTERACTIVE =
  'a[href], button, input, select, textarea, label, summary, video, audio, [role="button"], [role="link"], [contenteditable]';

export interface PointerReader {
  /** The mouse or pen came to rest in a frame at a point, over the host of the cards or not. */
  onPoint: (at: Point, isOverHost: boolean) => void;
  /** The pointer left the window. */
  onGone: () => void;
  /** A press outside the card; true asks that the click it would become does not reach the page. */
  onPress: (pointerType: string) => boolean;
  /** A finger touched and lifted at a point, on nothing interactive. */
  onTap: (at: Point) => void;
}

/** Reads trusted pointer events of a document, moves at most once per animation frame, until `signal`. */
export function readPointer(
  document: Document,
  host: Element,
  reader: PointerReader,
  signal: AbortSignal,
): void {
  const on = (type: string, listener: (event: PointerEvent) => void, passive = true): void =>
    document.addEventListener(
      type,
      (event) => {
        if (event.isTrusted && event instanceof PointerEvent) listener(event);
      },
      { capture: true, passive, signal },
    );
  readMoves(on, host, reader);
  readPresses(on, host, reader);
}

type On = (type: string, listener: (event: PointerEvent) => void, passive?: boolean) => void;

function readMoves(on: On, host: Element, reader: PointerReader): void {
  let latest: { at: Point; isOverHost: boolean } | undefined;
  const flush = (): void => {
    if (latest) reader.onPoint(latest.at, latest.isOverHost);
    latest = undefined;
  };
  on('pointermove', (event) => {
    // A pressed button means that text is being selected or something is dragged.
    if (event.pointerType === 'touch' || event.buttons !== 0) return;
    if (!latest) requestAnimationFrame(flush);
    latest = { at: pointOf(event), isOverHost: event.target === host };
  });
  on('pointerout', (event) => {
    if (event.relatedTarget !== null || event.pointerType === 'touch') return;
    latest = undefined;
    reader.onGone();
  });
}

function readPresses(on: On, host: Element, reader: PointerReader): void {
  let press: { at: Point; since: number; isDismissal: boolean } | undefined;
  let isClickSwallowed = false;
  on('pointerdown', (event) => {
    isClickSwallowed = false;
    press = undefined;
    if (event.target === host) return;
    const isDismissal = reader.onPress(event.pointerType);
    isClickSwallowed = isDismissal;
    if (event.isPrimary && event.pointerType === 'touch')
      press = { at: pointOf(event), since: event.timeStamp, isDismissal };
  });
  on('pointerup', (event) => {
    const at = pointOf(event);
    if (press && !press.isDismissal && isTap(press, at, event)) reader.onTap(at);
    press = undefined;
  });
  on('pointercancel', () => {
    press = undefined;
    isClickSwallowed = false;
  });
  on(
    'click',
    (event) => {
      if (!isClickSwallowed) return;
      isClickSwallowed = false;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    false,
  );
}

function isTap(press: { at: Point; since: number }, at: Point, event: PointerEvent): boolean {
  const isShort = event.timeStamp - press.since < TAP_MS;
  const isStill = Math.hypot(at.x - press.at.x, at.y - press.at.y) < TAP_SLOP;
  const [deepest] = event.composedPath();
  return (
    isShort &&
    isStill &&
    !(deepest instanceof Element && Element.prototype.closest.call(deepest, INTERACTIVE))
  );
}

const pointOf = (event: PointerEvent): Point => ({ x: event.clientX, y: event.clientY });
