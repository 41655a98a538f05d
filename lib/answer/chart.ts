import type { FactBase } from '../facts/base.ts';
import { ENGLISH, type Words } from '../i18n/words.ts';
import type { ChartMark, EstimateChart } from '../model/chart.ts';
import type { PartialDate } from '../model/date.ts';
import type { Quantity } from '../model/quantity.ts';
import type { Standing } from '../model/standing.ts';
import { sayQuantity } from '../wording/quantity.ts';

/** The least distance between two labels, in pixels. */
const LABEL_WIDTH = 44;

/** The plot, in pixels. */
interface Size {
  width: number;
  height: number;
}
const PLOT: Size = { width: 240, height: 60 };

/**
 * Lays out the estimates that may stand beside the page's number, over time and from zero. Undefined when there
 * are fewer than two points in time to compare, or the page gives only an order of magnitude.
 */
export function layOut(
  standing: Standing,
  base: FactBase,
  own: Quantity,
  words: Words = ENGLISH,
  { width, height }: Size = PLOT,
): EstimateChart | undefined {
  const ownValue = own.qualifier === 'order' ? undefined : (own.low ?? own.high);
  const estimates = comparableIn(standing, base, own);
  const times = estimates.map(({ asOf }) => timeOf(asOf));
  const first = Math.min(...times);
  const last = Math.max(...times);
  if (ownValue === undefined || !(last > first)) return undefined;
  const top = niceTop(
    Math.max(ownValue, ...estimates.map(({ quantity: { high, low } }) => high ?? low ?? 0)),
  );
  const y = (value: number): number => height - (value / top) * height;
  const marks = estimates.map(({ id, asOf, quantity }): ChartMark => {
    const open = openSide(quantity);
    return {
      id,
      x: ((timeOf(asOf) - first) / (last - first)) * width,
      low: y(quantity.low ?? quantity.high ?? 0),
      high: y(quantity.high ?? quantity.low ?? 0),
      ...(open === undefined ? {} : { open }),
      label: sayShort(quantity, words),
    };
  });
  const [from, to] = [yearOf(first), yearOf(last)];
  return {
    width,
    height,
    marks: thinOut(marks.sort((a, b) => a.x - b.x)),
    own: y(ownValue),
    from,
    to,
    label: words.say('card.chart', { from, to, own: sayQuantity(own, words) }),
  };
}

/** Keeps the labels that have room. */
function thinOut(marks: readonly ChartMark[]): ChartMark[] {
  let end = -LABEL_WIDTH;
  return marks.map((mark) => {
    const { label, ...silent } = mark;
    if (label === undefined || mark.x - end < LABEL_WIDTH) return silent;
    end = mark.x;
    return mark;
  });
}

interface Comparable {
  id: string;
  asOf: PartialDate;
  quantity: Quantity;
}

/** The estimates of a standing that may stand on one axis with the page's number. */
function comparableIn({ estimates }: Standing, base: FactBase, own: Quantity): Comparable[] {
  return estimates.flatMap(({ id, role }) => {
    const fact = base.fact(id);
    const quantity = fact?.estimate?.quantity;
    return fact === undefined ||
      quantity === undefined ||
      quantity.unit !== own.unit ||
      quantity.qualifier === 'order' ||
      role === 'confusable'
      ? []
      : [{ id, asOf: fact.asOf, quantity }];
  });
}

/** One number as it is: a range of equal ends would be written as an approximation. */
function sayShort({ low, high }: Quantity, { tag }: Words): string {
  const short = new Intl.NumberFormat(tag, { notation: 'compact' });
  const least = low ?? high ?? 0;
  const most = high ?? least;
  return least === most ? short.format(least) : short.formatRange(least, most);
}

function openSide({ low, high }: Quantity): ChartMark['open'] {
  if (high === undefined) return 'up';
  return low === undefined ? 'down' : undefined;
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
