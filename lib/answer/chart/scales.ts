import { type ScaleLinear, type ScaleTime, scaleLinear, scaleUtc } from 'd3-scale';
import type { PartialDate } from '../../model/date.ts';
import type { Measure, Quantity } from '../../model/quantity.ts';
import type { Plotted } from './plotted.ts';
import { middleOf } from './time.ts';

/** The picture and the space around its plot, in pixels: as wide as a card's text. */
export const SIZE = { width: 324, height: 136 };
export const MARGIN = { top: 20, right: 8, bottom: 18, left: 34 };
/** Between the ends of the time axis and the first and last mark. */
export const INSET = 14;
/** An estimate this many times what the others say would press them all to the ground. */
const BEYOND = 6;

/** A page's number, and what it counts and the date it holds for, where these are known. */
export interface OwnNumber {
  quantity: Quantity;
  measure?: Measure;
  at?: PartialDate;
}

/** Time and numbers in pixels of the picture. */
export interface Scales {
  x: ScaleTime<number, number>;
  y: ScaleLinear<number, number>;
  /** Round numbers on the upright axis, from the greatest to zero. */
  values: number[];
}

/** Scales that hold the page's number and all estimates but those far beyond the others. */
export function scalesFor(plotted: readonly Plotted[], { quantity, at }: OwnNumber): Scales {
  const times = plotted.map(({ fact }) => middleOf(fact.asOf));
  if (at !== undefined) times.push(middleOf(at));
  const highest = ({ fact }: Plotted): number => boundsOf(fact.estimate.quantity).high;
  const keys = plotted.filter(({ isKey }) => isKey);
  // The least of those that the card speaks of, or the page's own: whichever is more tells what is usual here.
  const usual = Math.max(boundsOf(quantity).high, Math.min(...keys.map(highest)));
  const within = plotted.map(highest).filter((value) => value <= usual * BEYOND);
  const y = scaleLinear()
    .domain([0, Math.max(boundsOf(quantity).high, ...within)])
    .nice(2)
    .range([SIZE.height - MARGIN.bottom, MARGIN.top]);
  const x = scaleUtc()
    .domain([Math.min(...times), Math.max(...times)])
    .nice(3)
    .range([MARGIN.left + INSET, SIZE.width - MARGIN.right - INSET]);
  return { x, y, values: y.ticks(2).reverse() };
}

/** Both bounds of a quantity, each standing in for one that is left open. */
export const boundsOf = ({ low, high }: Quantity): { low: number; high: number } => ({
  low: low ?? high ?? 0,
  high: high ?? low ?? 0,
});

/** On which side a quantity is not bounded. */
export function openSide({ low, high }: Quantity): 'up' | 'down' | undefined {
  if (high === undefined) return 'up';
  return low === undefined ? 'down' : undefined;
}

/** Pixels to a tenth: more digits only make the message longer. */
export const round = (pixels: number): number => Math.round(pixels * 10) / 10;
