import type { PageCard } from './card.ts';
import { isOnTheWay } from './corridor.ts';
import type { CardTarget } from './target.ts';

/** How far a finger may move, and how long it may rest, for a tap. */
const TAP_PX = 10;
const TAP_MS = 500;

const INTERACTIVE =
  'a[href], button, input, select, textarea, label, summary, video, audio, [role="button"], [onclick]';

/**
 * Lets the pointer open and close the card: by resting on a mention, by tapping it. Looks once a frame at most, and
 * acts on trusted events only, since pages forge them.
 */
export function followPointer(
  document: Document,
  card: PageCard,
  targetAt: (x: number, y: number) => CardTarget | undefined,
  signal: AbortSignal,
): void {
  let frame: number | undefined;
  let last: PointerEvent | undefined;
  let exit: { x: number; y: number } | undefined;

  const look = (event: PointerEvent): void => {
    const { clientX: x, clientY: y } = event;
    if (card.holds(event)) return card.dispatch({ kind: 'enteredCard' });
    const box = card.box();
    const target = targetAt(x, y);
    const isOpenFor = card.state.kind === 'open' ? card.state.target.id : undefined;
    if (
      box !== undefined &&
      exit !== undefined &&
      target?.id !== isOpenFor &&
      isOnTheWay(exit, { x, y }, box)
    ) {
      return card.dispatch({ kind: 'onTheWay' });
    }
    if (target === undefined) return card.dispatch({ kind: 'pointedElsewhere' });
    exit = { x, y };
    if (card.state.kind !== 'open') card.pointerAt(x, y);
    card.dispatch({ kind: 'pointed', target });
  };

  const onMove = (event: PointerEvent): void => {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    last = event;
    frame ??= requestAnimationFrame(() => {
      frame = undefined;
      if (last !== undefined) look(last);
    });
  };
  document.addEventListener('pointermove', onMove, { passive: true, capture: true, signal });
  document.documentElement.addEventListener(
    'pointerleave',
    () => card.dispatch({ kind: 'pointedElsewhere' }),
    { signal },
  );
  followTaps(document, card, targetAt, signal);
}

function followTaps(
  document: Document,
  card: PageCard,
  targetAt: (x: number, y: number) => CardTarget | undefined,
  signal: AbortSignal,
): void {
  let down: { x: number; y: number; at: number } | undefined;
  const onDown = (event: PointerEvent): void => {
    if (!event.isTrusted || card.holds(event)) return;
    down =
      event.pointerType === 'touch' ? { x: event.clientX, y: event.clientY, at: event.timeStamp } : undefined;
    card.dispatch({ kind: 'dismissed' });
  };
  const onUp = (event: PointerEvent): void => {
    if (!event.isTrusted || down === undefined || card.holds(event)) return;
    const { x, y, at } = down;
    down = undefined;
    if (Math.hypot(event.clientX - x, event.clientY - y) > TAP_PX || event.timeStamp - at > TAP_MS) return;
    if (event.target instanceof Element && event.target.closest(INTERACTIVE) !== null) return;
    const target = targetAt(x, y);
    if (target === undefined) return;
    card.pointerAt(x, y);
    card.dispatch({ kind: 'commanded', target });
  };
  document.addEventListener('pointerdown', onDown, { passive: true, capture: true, signal });
  document.addEventListener('pointerup', onUp, { passive: true, capture: true, signal });
}
