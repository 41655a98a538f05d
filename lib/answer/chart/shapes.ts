/** How far an open end's arrow reaches. */
export const ARROW = 13;

/** The path of an arrow from a number to the side on which it is not bounded. */
export function arrowAt(x: number, y: number, side: 'up' | 'down'): string {
  const to = side === 'up' ? -1 : 1;
  return `M${x} ${y}v${to * ARROW}m-3 ${to * -3}l3 ${to * 3} 3 ${to * -3}`;
}

/** The path of the diamond that stands for a page's own number. */
export const diamondAt = (x: number, y: number): string => `M${x} ${y - 5.5}l5.5 5.5-5.5 5.5-5.5-5.5z`;
