import { parentAcross } from './tree.ts';

/** Browsers round where they scroll to, each in its own way. */
const ROUNDING = 2;

/**
 * Does something that scrolls what is around an element.
 * @returns scrolls it back, unless something there was scrolled again since
 */
export function reversibly(element: Element, scroll: () => void): () => void {
  const around: Element[] = [];
  for (let up: Element | null = element; up !== null; up = parentAcross(up)) around.push(up);
  const positions = (): number[] => around.flatMap(({ scrollLeft, scrollTop }) => [scrollLeft, scrollTop]);
  const before = positions();
  scroll();
  const after = positions();
  return () => {
    if (positions().some((at, i) => Math.abs(at - (after[i] ?? at)) > ROUNDING)) return;
    for (const [i, up] of around.entries())
      up.scrollTo({ left: before[2 * i] ?? 0, top: before[2 * i + 1] ?? 0, behavior: 'instant' });
  };
}
