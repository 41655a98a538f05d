import type { Box } from './place.ts';

interface Point {
  x: number;
  y: number;
}

/** Pixels that the corridor is wider than the card on either side, for hands that do not go straight. */
const SLACK = 12;

/**
 * Whether a pointer that left a mention is on its way to the card: inside the triangle from where it left to the
 * card's near edge.
 *
 *        x  left here
 *       / \
 *      /   \
 *     ┌─────┐
 *     │card │
 */
export function isOnTheWay(from: Point, now: Point, card: Box): boolean {
  const edge = card.top >= from.y ? card.top : card.bottom;
  const towards = Math.sign(edge - from.y);
  if (towards === 0) return true;
  const progress = ((now.y - from.y) * towards) / Math.abs(edge - from.y);
  if (progress < 0 || progress > 1) return false;
  const left = from.x + (card.left - SLACK - from.x) * progress;
  const right = from.x + (card.right + SLACK - from.x) * progress;
  return now.x >= Math.min(left, from.x - SLACK) && now.x <= Math.max(right, from.x + SLACK);
}
