import type { ChartLabel, ChartPoint } from '../../model/chart.ts';

/** A label that wants a place beside its point. */
export interface WantedLabel extends ChartPoint {
  text: string;
  isOwn?: true;
}

/** A rectangle of the picture. */
export interface Area {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Of the small letters in the picture: the height of a digit, and the widest that a letter of any script is. */
const CAP_HEIGHT = 8;
const DIGIT_WIDTH = 6.2;
const LETTER_WIDTH = 11;
/** Between a point and its label. */
const GAP = 7;
/** Around a label: what stands closer cannot be told to belong to another point. */
const AIR = 3;
/** Points closer than this are told of by one label if it is the same. */
const NEAR = 24;

/** Beyond Latin. */
const OTHER_LETTERS = /[\u0250-\u{10ffff}]/gu;

/** How wide a text is at the most: digits and Latin letters are narrower than what else there is. */
export function widthOf(text: string): number {
  const narrow = text.replace(OTHER_LETTERS, '').length;
  return narrow * DIGIT_WIDTH + (text.length - narrow) * LETTER_WIDTH;
}

/** Where a label may stand, best first: above, to the sides, below, aslant. */
const PLACES: readonly { anchor: ChartLabel['anchor']; dx: number; dy: number }[] = [
  { anchor: 'middle', dx: 0, dy: -GAP },
  { anchor: 'start', dx: GAP, dy: CAP_HEIGHT / 2 },
  { anchor: 'end', dx: -GAP, dy: CAP_HEIGHT / 2 },
  { anchor: 'middle', dx: 0, dy: GAP + CAP_HEIGHT },
  { anchor: 'start', dx: GAP - 2, dy: -GAP + 2 },
  { anchor: 'end', dx: 2 - GAP, dy: -GAP + 2 },
  { anchor: 'start', dx: GAP - 2, dy: GAP + CAP_HEIGHT - 3 },
  { anchor: 'end', dx: 2 - GAP, dy: GAP + CAP_HEIGHT - 3 },
];

/**
 * Puts each label where it touches neither another, nor a mark, nor the edge; one that has no such place is left
 * out, for its number stands in the table, and so is one that says again what stands beside a point close by. The first
 * wanted chooses first.
 */
export function placeLabels(
  wanted: readonly WantedLabel[],
  taken: readonly Area[],
  view: Area,
): ChartLabel[] {
  const areas = [...taken];
  const told: WantedLabel[] = [];
  return wanted.flatMap((one) => {
    if (told.some((other) => isSaidBy(one, other))) return [];
    const { x, y, ...label } = one;
    for (const { anchor, dx, dy } of PLACES) {
      const placed: ChartLabel = { ...label, anchor, x: x + dx, y: y + dy };
      const area = areaOf(placed);
      if (
        !isInside(area, view) ||
        areas.some((other) => overlap(area, holds(other, one) ? other : grown(other)))
      )
        continue;
      areas.push(area);
      told.push(one);
      return [placed];
    }
    return [];
  });
}

const isSaidBy = (one: WantedLabel, other: WantedLabel): boolean =>
  one.text === other.text &&
  one.isOwn === other.isOwn &&
  Math.abs(one.x - other.x) < NEAR &&
  Math.abs(one.y - other.y) < NEAR / 2;

/** Whether it is the point's own mark, which its label may stand close to. */
const holds = ({ left, top, right, bottom }: Area, { x, y }: WantedLabel): boolean =>
  x >= left && x <= right && y >= top && y <= bottom;

const grown = ({ left, top, right, bottom }: Area): Area => ({
  left: left - AIR,
  top: top - AIR,
  right: right + AIR,
  bottom: bottom + AIR,
});

/** What a label covers. */
export function areaOf({ text, anchor, x, y }: ChartLabel): Area {
  const width = widthOf(text);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - CAP_HEIGHT, bottom: y + 1 };
}

export const overlap = (a: Area, b: Area): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const isInside = (area: Area, view: Area): boolean =>
  area.left >= view.left && area.right <= view.right && area.top >= view.top && area.bottom <= view.bottom;
