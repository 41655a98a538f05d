import { type WantedLabel, placeLabels, widthOf } from '../../answer/chart/labels.ts';
import { areaOfMark } from '../../answer/chart/marks.ts';
import { sayShort, shortNumbers } from '../../answer/chart/written.ts';
import type { EstimateFact, Series } from '../../facts/schema.ts';
import type { Words } from '../../i18n/words.ts';
import type { ChartLabel } from '../../model/chart.ts';
import {
  type Axes,
  type Frame,
  type Plot,
  type PlotMark,
  type Point,
  axesFor,
  markAt,
  pathThrough,
} from './plot.ts';

/** Pictures in a list, in a narrow window, and in a wide one. */
export const FRAMES = {
  small: {
    width: 320,
    height: 120,
    margin: { top: 16, right: 6, bottom: 18, left: 38 },
    ticks: { x: 3, y: 2 },
  },
  narrow: {
    width: 368,
    height: 236,
    margin: { top: 22, right: 8, bottom: 24, left: 52 },
    ticks: { x: 4, y: 4 },
  },
  wide: {
    width: 760,
    height: 340,
    margin: { top: 26, right: 12, bottom: 28, left: 56 },
    ticks: { x: 8, y: 5 },
  },
} as const satisfies Record<string, Frame>;

/** Between two dates below the picture. */
const GAP = 14;

/**
 * Lays out the figures of a series over time and from zero, with the numbers of a page among them. Only figures that
 * may be set beside each other are joined by a line.
 */
export function layOutSeries(
  { series, figures }: { series: Series; figures: readonly EstimateFact[] },
  own: readonly Point[],
  frame: Frame,
  words: Words,
): Plot {
  const points = figures.map(({ id, asOf, estimate }): Point => ({
    id,
    at: asOf,
    quantity: estimate.quantity,
  }));
  const axes = axesFor([...points, ...own], frame);
  const marks = points.map((point) => markAt(point, axes));
  const ownMarks = own.map((point) => markAt(point, axes));
  const short = shortNumbers(words);
  const times = timesOf(axes, frame, words);
  return {
    frame,
    grid: axes.y
      .ticks(frame.ticks.y)
      .map((value) => ({ y: Math.round(axes.y(value)), text: short.format(value) })),
    times,
    ...(series.comparable && marks.length > 1 ? { path: pathThrough(marks) } : {}),
    marks,
    own: ownMarks,
    labels: numbersBeside(
      [...wantedOf(own, ownMarks, words, true), ...wantedOf(points, marks, words)],
      [...marks, ...ownMarks],
      frame,
    ),
  };
}

/** The dates below, as many as have room. */
function timesOf({ x }: Axes, { width, ticks }: Frame, words: Words): Plot['times'] {
  const found = x.ticks(ticks.x);
  const format = new Intl.DateTimeFormat(words.tag, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(found.every((tick) => tick.getUTCMonth() === 0) ? {} : { month: 'short' }),
  });
  let free = 0;
  return found.flatMap((tick) => {
    const [at, text] = [Math.round(x(tick)), format.format(tick)];
    const half = widthOf(text) / 2;
    if (at - half < free || at + half > width) return [];
    free = at + half + GAP;
    return [{ x: at, text }];
  });
}

const wantedOf = (
  points: readonly Point[],
  marks: readonly PlotMark[],
  words: Words,
  isOwn = false,
): WantedLabel[] =>
  points.flatMap(({ quantity }, at) => {
    const mark = marks[at];
    if (mark === undefined) return [];
    return [
      {
        text: sayShort(quantity, words),
        x: mark.x,
        y: mark.high,
        ...(isOwn ? { isOwn: true as const } : {}),
      },
    ];
  });

function numbersBeside(
  wanted: readonly WantedLabel[],
  marks: readonly PlotMark[],
  { width, height, margin }: Frame,
): ChartLabel[] {
  const view = { left: margin.left, top: 0, right: width, bottom: height - margin.bottom - 1 };
  // The last first: what is newest is asked for most.
  return placeLabels(wanted.toReversed(), marks.map(areaOfMark), view);
}
