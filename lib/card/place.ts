export interface Point {
  x: number;
  y: number;
}

/** A rectangle in layout viewport pixels. A `DOMRect` is one. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Placement {
  left: number;
  top: number;
  side: 'below' | 'above';
  /** Room on that side: the card scrolls inside rather than cover the line. */
  maxHeight: number;
}

/** Between the line and the card. */
const GAP = 6;
/** Between the card and the edge of the view. */
export const MARGIN = 8;
/** How far the card's near edge stands behind the pointer. */
const REACH = 28;
export const MAX_HEIGHT = 520;

/** The rects of a mention, joined line by line: a mention of several text nodes has several rects on one line. */
export function linesOf(rects: readonly Box[]): Box[] {
  const lines: Box[] = [];
  for (const rect of rects) {
    const line = lines.at(-1);
    const middle = (rect.top + rect.bottom) / 2;
    if (line && middle > line.top && middle < line.bottom) lines[lines.length - 1] = join(line, rect);
    else lines.push(rect);
  }
  return lines;
}

/** The line of a mention that the pointer is on, or nearest to; the first without a pointer. */
export function lineAt(rects: readonly Box[], at?: Point): Box | undefined {
  const lines = linesOf(rects);
  if (!at) return lines[0];
  const [first, ...others] = lines;
  let nearest = first;
  for (const line of others) if (nearest && distance(line, at) < distance(nearest, at)) nearest = line;
  return nearest;
}

/** A mention of more lines than this is kept clear only where the pointer is: the card would stand too far off. */
const LINES_KEPT_CLEAR = 3;

/** What a card must not cover: the line the pointer is on, and the mention's other lines where they are few. */
export function clearOf(rects: readonly Box[], at?: Point): Box | undefined {
  const line = lineAt(rects, at);
  const lines = linesOf(rects);
  if (line === undefined || lines.length > LINES_KEPT_CLEAR) return line;
  const { left, right } = line;
  const tops = lines.map(({ top }) => top);
  const bottoms = lines.map(({ bottom }) => bottom);
  return { left, right, top: Math.min(...tops), bottom: Math.max(...bottoms) };
}

/**
 * Where a card goes: below the line, else above it, else where there is more room; inside the view; never over
 * the line being read. Its edge stands at the start of the mention, or near the pointer on a long one.
 */
export function place(
  line: Box,
  card: { width: number; height: number },
  view: Box,
  { at, rtl = false }: { at?: Point | undefined; rtl?: boolean } = {},
): Placement {
  const below = view.bottom - MARGIN - (line.bottom + GAP);
  const above = line.top - GAP - (view.top + MARGIN);
  const wanted = Math.min(card.height, MAX_HEIGHT);
  const side = below >= wanted || below >= above ? 'below' : 'above';
  const room = Math.max(0, side === 'below' ? below : above);
  const maxHeight = Math.min(MAX_HEIGHT, room);
  const height = Math.min(card.height, maxHeight);
  const left = rtl
    ? Math.min(line.right, (at?.x ?? line.right) + REACH) - card.width
    : Math.max(line.left, (at?.x ?? line.left) - REACH);
  return {
    left: clamp(left, view.left + MARGIN, view.right - MARGIN - card.width),
    top: side === 'below' ? line.bottom + GAP : line.top - GAP - height,
    side,
    maxHeight,
  };
}

/** Where a sheet goes on a touch screen: along the bottom, or along the top when the line is in the lower half. */
export function placeSheet(line: Box, view: Box): { edge: 'top' | 'bottom'; maxHeight: number } {
  const edge = (line.top + line.bottom) / 2 > (view.top + view.bottom) / 2 ? 'top' : 'bottom';
  const room = edge === 'top' ? line.top - view.top : view.bottom - line.bottom;
  return { edge, maxHeight: Math.max(0, Math.min(room - GAP, (view.bottom - view.top) * 0.6)) };
}

/** Never less than `low`: a card wider than the view begins where the view begins. */
const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, high));

const join = (a: Box, b: Box): Box => ({
  left: Math.min(a.left, b.left),
  top: Math.min(a.top, b.top),
  right: Math.max(a.right, b.right),
  bottom: Math.max(a.bottom, b.bottom),
});

function distance(box: Box, { x, y }: Point): number {
  const dx = Math.max(box.left - x, 0, x - box.right);
  const dy = Math.max(box.top - y, 0, y - box.bottom);
  return dx * dx + dy * dy;
}
