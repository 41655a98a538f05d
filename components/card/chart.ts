import type { ShownFact } from '../../lib/model/card.ts';
import type { PartialDate } from '../../lib/model/date.ts';
import type { Quantity } from '../../lib/model/quantity.ts';

/** One estimate on the chart. `open` says on which side its number is not bounded. */
export interface ChartMark {
  id: string;
  x: number;
  low: number;
  high: number;
  open: 'up' | 'down' | undefined;
  /** Its number, short ("27–31K"); left out where it would run into the one before. */
  label: string | undefined;
}

/** Everything drawn, in pixels from the top left of the plot. */
export interface Chart {
  marks: ChartMark[];
  /** Height of the page's own number. */
  own: number;
  from: string;
  to: string;
  top: number;
}

/** The least distance between two labels, in pixels. */
const LABEL_WIDTH = 44;

const short = new Intl.NumberFormat('en', { notation: 'compact' });

interface Size {
  width: number;
  height: number;
}

/**
 * Lays out the estimates that may stand beside the page's number, over time and from zero. Undefined when there
 * are fewer than two points in time to compare, or the page gives only an order of magnitude.
 */
export function layOut(
  facts: readonly ShownFact[],
  own: Quantity,
  { width, height }: Size,
): Chart | undefined {
  const ownValue = own.qualifier === 'order' ? undefined : (own.low ?? own.high);
  const estimates = facts.filter((fact) => isComparable(fact, own));
  const times = estimates.map((fact) => timeOf(fact.asOf));
  const first = Math.min(...times);
  const last = Math.max(...times);
  if (ownValue === undefined || !(last > first)) return undefined;
  const top = niceTop(
    Math.max(ownValue, ...estimates.map(({ quantity }) => quantity?.high ?? quantity?.low ?? 0)),
  );
  const y = (value: number): number => height - (value / top) * height;
  const marks = estimates.map(({ id, asOf, quantity }) => ({
    id,
    x: ((timeOf(asOf) - first) / (last - first)) * width,
    low: y(quantity?.low ?? quantity?.high ?? 0),
    high: y(quantity?.high ?? quantity?.low ?? 0),
    open: openSide(quantity),
    label: quantity && sayShort(quantity),
  }));
  return {
    marks: thinOut(marks.sort((a, b) => a.x - b.x)),
    own: y(ownValue),
    from: yearOf(first),
    to: yearOf(last),
    top,
  };
}

/** Keeps the labels that have room. */
function thinOut(marks: readonly ChartMark[]): ChartMark[] {
  let end = -LABEL_WIDTH;
  return marks.map((mark) => {
    if (mark.x - end < LABEL_WIDTH) return { ...mark, label: undefined };
    end = mark.x;
    return mark;
  });
}

function isComparable({ quantity, role }: ShownFact, own: Quantity): boolean {
  return (
    quantity !== undefined &&
    quantity.unit === own.unit &&
    quantity.qualifier !== 'order' &&
    role !== 'confusable'
  );
}

/** One number as it is: a range of equal ends would be written as an approximation. */
function sayShort({ low, high }: Quantity): string {
  const least = low ?? high ?? 0;
  const most = high ?? least;
  return least === most ? short.format(least) : short.formatRange(least, most);
}

function openSide(quantity: Quantity | undefined): ChartMark['open'] {
  if (quantity?.high === undefined) return 'up';
  return quantity.low === undefined ? 'down' : undefined;
}

/** A date as a number of years, in the middle of what it leaves open. */
function timeOf(date: PartialDate): number {
  const [year = 0, month = 7, day = 15] = date.split('-').map(Number);
  return year + (month - 1 + day / 31) / 12;
}

const yearOf = (time: number): string => String(Math.floor(time));

/** The next number of the form 1, 2, 3, 4, 5, 6, 8 × 10ⁿ: an axis that a reader can halve in the head. */
function niceTop(value: number): number {
  const unit = 10 ** Math.floor(Math.log10(Math.max(value, 1)));
  return ([1, 2, 3, 4, 5, 6, 8, 10].find((step) => step * unit >= value) ?? 10) * unit;
}
