import type { Placed } from './placed.ts';
import { rectsOf } from './placed.ts';

/** Forwards or backwards in reading order. */
export type Direction = 1 | -1;

/** Where a step begins: at a mention, at what is in view, or at the page's end that it comes from. */
export type StepStart = { id: number } | 'view' | 'edge';

/**
 * The next or previous mention.
 * @param mentions in reading order
 * @returns undefined past the last or first one, or when the mention to begin at is gone
 */
export function stepFrom(mentions: readonly Placed[], start: StepStart, by: Direction): Placed | undefined {
  const ordered = by === 1 ? mentions : [...mentions].reverse();
  if (start === 'edge') return ordered[0];
  if (start === 'view') return ordered.find((placed) => !isPast(placed, by)) ?? ordered[0];
  const at = ordered.findIndex(({ id }) => id === start.id);
  return at < 0 ? undefined : ordered[at + 1];
}

/** Whether a mention lies before what is in view, in the direction of the step. */
function isPast(placed: Placed, by: Direction): boolean {
  const [box] = rectsOf(placed);
  return box !== undefined && (by === 1 ? box.top < 0 : box.bottom > window.innerHeight);
}

/** Whether a mention is in view, or partly. */
export function isInView(placed: Placed): boolean {
  const [box] = rectsOf(placed);
  return box !== undefined && box.bottom > 0 && box.top < window.innerHeight;
}
