import type { Panel } from './panel.ts';
import type { Point } from './place.ts';
import { viewOf } from './setplace.ts';

/** How far an arrow key moves a card, in pixels. */
const STEP = 24;

const ARROWS: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -STEP, y: 0 },
  ArrowRight: { x: STEP, y: 0 },
  ArrowUp: { x: 0, y: -STEP },
  ArrowDown: { x: 0, y: STEP },
};

/** Lets a reader move pinned cards: by their head, or by the arrow keys on their button. */
export function makeMovable(root: ShadowRoot, pinnedAt: (target: Element) => Panel | undefined): void {
  let held: { panel: Panel; from: Point } | undefined;
  const on = (type: string, listener: (event: PointerEvent & KeyboardEvent, target: Element) => void): void =>
    root.addEventListener(type, (event) => {
      if (event.isTrusted && event.target instanceof Element)
        listener(event as PointerEvent & KeyboardEvent, event.target);
    });
  on('pointerdown', ({ clientX, clientY, pointerId }, target) => {
    const head = target.closest('.card-head');
    const panel = pinnedAt(target);
    if (!head || !panel || target.closest('button')) return;
    const { left, top } = panel.element.getBoundingClientRect();
    held = { panel, from: { x: clientX - left, y: clientY - top } };
    head.setPointerCapture(pointerId);
  });
  on('pointermove', ({ clientX, clientY }) => {
    held?.panel.moveTo({ x: clientX - held.from.x, y: clientY - held.from.y });
  });
  on('lostpointercapture', () => {
    held = undefined;
  });
  on('keydown', (event, target) => {
    const by = ARROWS[event.key];
    const panel = pinnedAt(target);
    if (!by || !panel || !target.closest('[data-do="move"]')) return;
    event.preventDefault();
    const { left, top } = panel.element.getBoundingClientRect();
    panel.moveTo({ x: left + by.x, y: top + by.y });
  });
}

/** Puts a card into the next corner of the view, clockwise: the way to move one without dragging. */
export function moveToNextCorner(panel: Panel): void {
  const view = viewOf(panel.element.ownerDocument);
  const { left, right, top, bottom } = panel.element.getBoundingClientRect();
  const isLeft = left + right < view.left + view.right;
  const isTop = top + bottom < view.top + view.bottom;
  panel.moveTo({ x: isTop ? view.right : view.left, y: isLeft ? view.top : view.bottom });
}
