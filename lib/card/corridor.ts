import type { Box, Point } from './place.ts';

/** How far behind the pointer the corridor begins, so that a slanted way to the card stays inside it. */
const BEHIND = 12;

/**
 * Whether a pointer is on its way to the card: in the triangle from where it left the mention to the card's
 * near edge.
 *
 *        mention
 *          /\  from
 *         /  \
 *      ┌────────┐
 *      │  card  │
 */
export function isOnTheWay(from: Point, at: Point, card: Box): boolean {
  const isBelow = card.top >= from.y;
  const apex = { x: from.x, y: from.y + (isBelow ? -BEHIND : BEHIND) };
  const edge = isBelow ? card.top : card.bottom;
  const share = (at.y - apex.y) / (edge - apex.y);
  if (!(share >= 0 && share <= 1)) return false;
  const start = apex.x + (card.left - apex.x) * share;
  const end = apex.x + (card.right - apex.x) * share;
  return at.x >= Math.min(start, end) - BEHIND && at.x <= Math.max(start, end) + BEHIND;
}
