import type { Words } from '../../i18n/words.ts';
import type { ChartLabel, ChartMark, EstimateChart } from '../../model/chart.ts';
import type { Quantity } from '../../model/quantity.ts';
import { type WantedLabel, placeLabels, widthOf } from './labels.ts';
import { areaOfMark } from './marks.ts';
import type { Plotted } from './plotted.ts';
import { INSET, MARGIN, type Scales, SIZE, round } from './scales.ts';

/** The round numbers at the left, and the dates below. */
export function axisLabels({ x, y, values }: Scales, words: Words): ChartLabel[] {
  const short = shortNumbers(words);
  const numbers = values.map((value): ChartLabel => ({
    text: short.format(value),
    x: MARGIN.left - 6,
    y: round(y(value)) + 4,
    anchor: 'end',
  }));
  const ticks = x.ticks(3);
  const format = new Intl.DateTimeFormat(words.tag, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(ticks.every((tick) => tick.getUTCMonth() === 0) ? {} : { month: 'short' }),
  });
  const dates = ticks.map((tick): ChartLabel => ({
    text: format.format(tick),
    x: round(x(tick)),
    y: SIZE.height - 4,
    anchor: 'middle',
  }));
  return [...numbers, ...withRoom(dates)];
}

/** Every label of the row, or every second, third … where they would run into each other. */
function withRoom(labels: readonly ChartLabel[]): ChartLabel[] {
  const room = Math.max(0, ...labels.map(({ text }) => widthOf(text))) + 12;
  const fitting = labels.filter(({ x }) => x > room / 2 && x < SIZE.width - room / 2);
  const [first, second] = fitting;
  const step = first === undefined || second === undefined ? 1 : Math.ceil(room / (second.x - first.x));
  return fitting.filter((_label, index) => index % step === 0);
}

/** A chart's marks, in the order of what is plotted, with the page's own. */
export interface Marks {
  estimates: readonly ChartMark[];
  own: EstimateChart['own'];
}

/** The numbers beside their marks: the page's first, then those that the card speaks of, as far as there is room. */
export function numberLabels(
  plotted: readonly Plotted[],
  marks: Marks,
  own: Quantity,
  words: Words,
): ChartLabel[] {
  const right = SIZE.width - MARGIN.right;
  const ownAt = marks.own.x ?? right - INSET;
  const wanted = plotted.flatMap(({ fact, isKey }, index): WantedLabel[] => {
    const mark = marks.estimates[index];
    if (mark === undefined || !(isKey || mark.beyond)) return [];
    return [{ text: sayShort(fact.estimate.quantity, words), x: mark.x, y: mark.high }];
  });
  const { high } = marks.own;
  const taken = [
    ...marks.estimates.map(areaOfMark),
    areaOfMark({ ...marks.own, x: ownAt }),
    // The page's line runs across the whole picture.
    { left: MARGIN.left, right, top: high - 1, bottom: high + 1 },
  ];
  const first: WantedLabel = { text: sayShort(own, words), x: ownAt, y: high, isOwn: true };
  const view = { left: MARGIN.left, top: 0, right: SIZE.width, bottom: SIZE.height - MARGIN.bottom - 1 };
  return placeLabels([first, ...wanted], taken, view);
}

/** Numbers as the narrow space of a chart has them: "25k". */
export const shortNumbers = ({ tag }: Words): Intl.NumberFormat =>
  new Intl.NumberFormat(tag, { notation: 'compact' });

/** One number as it is, short: "25k+", "≤600", "27k–31k". */
export function sayShort({ low, high }: Quantity, words: Words): string {
  const short = shortNumbers(words);
  if (low === undefined) return `≤${short.format(high ?? 0)}`;
  if (high === undefined) return `${short.format(low)}+`;
  return low === high ? short.format(low) : `${short.format(low)}–${short.format(high)}`;
}
