import { type ScaleLinear, type ScaleTime, scaleLinear, scaleUtc } from 'd3-scale';
import { line } from 'd3-shape';
import { middleOf } from '../../answer/chart/time.ts';
import { boundsOf, openSide, round } from '../../answer/chart/scales.ts';
import type { ChartLabel, ChartPoint } from '../../model/chart.ts';
import type { PartialDate } from '../../model/date.ts';
import type { Quantity } from '../../model/quantity.ts';

/** A picture's size and the space around its plot, in pixels. */
export interface Frame {
  width: number;
  height: number;
  margin: { top: number; right: number; bottom: number; left: number };
  /** Labels wanted on either axis. */
  ticks: { x: number; y: number };
}

/** A number at a time, to be drawn. */
export interface Point {
  id: string;
  at: PartialDate;
  quantity: Quantity;
}

/** A number in its place. `low` and `high` are heights; the same for a single number. */
export interface PlotMark extends Pick<Point, 'id'> {
  x: number;
  low: number;
  high: number;
  /** On which side the number is not bounded. */
  open?: 'up' | 'down';
}

/** A series laid out: lines across and their labels, marks, and the line that joins those that may be joined. */
export interface Plot {
  frame: Frame;
  grid: { y: number; text: string }[];
  times: (Pick<ChartPoint, 'x'> & { text: string })[];
  /** Path of the line; absent where each number stands by itself. */
  path?: string;
  marks: PlotMark[];
  /** Numbers of a page among them. */
  own: PlotMark[];
  labels: ChartLabel[];
}

/** Between the ends of the time axis and the first and last mark. */
const INSET = 18;
const HALF_YEAR = 183 * 86_400_000;

export interface Axes {
  x: ScaleTime<number, number>;
  y: ScaleLinear<number, number>;
}

/** Scales from zero to the greatest number, and from the first to the last date. */
export function axesFor(points: readonly Point[], { width, height, margin, ticks }: Frame): Axes {
  const times = points.map(({ at }) => middleOf(at));
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const room = first === last ? HALF_YEAR : 0;
  return {
    x: scaleUtc()
      .domain([first - room, last + room])
      .range([margin.left + INSET, width - margin.right - INSET]),
    y: scaleLinear()
      .domain([0, Math.max(...points.map(({ quantity }) => boundsOf(quantity).high))])
      .nice(ticks.y)
      .range([height - margin.bottom, margin.top]),
  };
}

/** A number in its place on the axes. */
export function markAt({ id, at, quantity }: Point, { x, y }: Axes): PlotMark {
  const { low, high } = boundsOf(quantity);
  const open = openSide(quantity);
  return {
    id,
    x: round(x(middleOf(at))),
    low: round(y(low)),
    high: round(y(high)),
    ...(open === undefined ? {} : { open }),
  };
}

/** The path through the middles of marks, earliest first. */
export const pathThrough = (marks: readonly PlotMark[]): string =>
  line<PlotMark>(
    ({ x }) => x,
    ({ low, high }) => (low + high) / 2,
  )(marks) ?? '';
