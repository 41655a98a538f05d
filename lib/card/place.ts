/** A box in the viewport, in CSS pixels. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Size {
  width: number;
  height: number;
}

/** Where a card goes. `side` tells on which side of its line it lies. */
export interface Placement {
  left: number;
  top: number;
  side: 'below' | 'above';
  /** The most height there is on that side. */
  room: number;
}

/** Between the line and the card, and between the card and the edge of the viewport. */
const GAP = 6;
const MARGIN = 8;
/** Below this much room a side is not worth having while the other is larger. */
const LEAST_ROOM = 160;

/**
 * Puts a card beside the line of a mention that the reader points at: below it where it fits, else above, never
 * over it, and never outside the viewport.
 * @param lines the boxes of the mention, one a line
 * @param pointer where the pointer is; undefined when it was not the pointer that asked
 */
export function placeCard(
  lines: readonly Box[],
  card: Size,
  viewport: Box,
  pointer?: { x: number; y: number },
): Placement {
  const line = lineAt(lines, pointer) ?? { left: MARGIN, top: 0, right: MARGIN, bottom: 0 };
  const below = viewport.bottom - MARGIN - (line.bottom + GAP);
  const above = line.top - GAP - (viewport.top + MARGIN);
  const side = card.height <= below || below >= Math.max(above, LEAST_ROOM) ? 'below' : 'above';
  const room = Math.max(0, side === 'below' ? below : above);
  const height = Math.min(card.height, room);
  const furthest = viewport.right - MARGIN - card.width;
  const start = pointer === undefined ? line.left : Math.min(line.left, pointer.x);
  return {
    side,
    room,
    left: Math.max(viewport.left + MARGIN, Math.min(start, furthest)),
    top: side === 'below' ? line.bottom + GAP : line.top - GAP - height,
  };
}

/** The line that holds a point, else the nearest one in height, else the first. */
function lineAt(lines: readonly Box[], pointer: { x: number; y: number } | undefined): Box | undefined {
  if (pointer === undefined) return lines[0];
  const distance = ({ top, bottom, left, right }: Box): number =>
    Math.max(top - pointer.y, pointer.y - bottom, 0) * 1000 +
    Math.max(left - pointer.x, pointer.x - right, 0);
  return [...lines].sort((a, b) => distance(a) - distance(b))[0];
}
