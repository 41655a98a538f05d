import type { Placed } from './placed.ts';
import { rectsOf } from './placed.ts';
import { isInView } from './steps.ts';

/** The first mention that a selection touches. */
export function selectedMention(
  mentions: readonly Placed[],
  selection: Selection | null,
): Placed | undefined {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  return mentions.find(({ ranges }) => ranges.some((marked) => overlap(range, marked)));
}

function overlap(
  range: Range,
  { startContainer, startOffset, endContainer, endOffset }: StaticRange,
): boolean {
  try {
    return (
      range.comparePoint(startContainer, startOffset) < 1 && range.comparePoint(endContainer, endOffset) > -1
    );
  } catch {
    // In another tree, or the text was shortened since.
    return false;
  }
}

/** The mention in view that is nearest to the middle, where one looks. */
export function nearestInView(mentions: readonly Placed[]): Placed | undefined {
  const middle = window.innerHeight / 2;
  const distance = (placed: Placed): number => {
    const [box] = rectsOf(placed);
    return box === undefined ? Infinity : Math.abs((box.top + box.bottom) / 2 - middle);
  };
  const near = mentions.filter(isInView).map((placed) => ({ placed, far: distance(placed) }));
  return near.sort((a, b) => a.far - b.far)[0]?.placed;
}
