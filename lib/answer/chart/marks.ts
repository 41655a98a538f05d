import type { Words } from '../../i18n/words.ts';
import type { ChartMark, EstimateChart } from '../../model/chart.ts';
import type { Quantity } from '../../model/quantity.ts';
import { sayDate } from '../../wording/date.ts';
import { nounFor, sayCounted } from '../../wording/quantity.ts';
import type { Area } from './labels.ts';
import type { Plotted } from './plotted.ts';
import { MARGIN, type OwnNumber, type Scales, boundsOf, openSide, round } from './scales.ts';
import { ARROW } from './shapes.ts';
import { middleOf } from './time.ts';

/** Half a mark's width, with some air. */
const MARK = 5;

/** An estimate in its place. */
export function markOf({ fact, isKey }: Plotted, scales: Scales, words: Words): ChartMark {
  const { asOf, estimate } = fact;
  return {
    id: fact.id,
    x: round(scales.x(middleOf(asOf))),
    ...heightsOf(estimate.quantity, scales),
    isKey,
    title: words.say('chart.mark', {
      who: estimate.publisher,
      date: sayDate(asOf, words),
      amount: sayAmount(estimate, words),
    }),
  };
}

/** The page's own number in its place. */
export function ownMarkOf(own: OwnNumber, scales: Scales, words: Words): EstimateChart['own'] {
  const { quantity, at } = own;
  const amount = sayAmount(own, words);
  return {
    ...(at === undefined ? {} : { x: round(scales.x(middleOf(at))) }),
    ...heightsOf(quantity, scales),
    title: at === undefined ? amount : words.say('chart.ownMark', { date: sayDate(at, words), amount }),
  };
}

/** How many are counted, people or records. */
export const sayAmount = (
  { quantity, measure }: Pick<OwnNumber, 'quantity' | 'measure'>,
  words: Words,
): string => sayCounted(quantity, nounFor(measure), words);

function heightsOf(quantity: Quantity, { y }: Scales): Pick<ChartMark, 'low' | 'high' | 'open' | 'beyond'> {
  const { low, high } = boundsOf(quantity);
  const [, top = Infinity] = y.domain();
  if (high > top) return { low: MARGIN.top - ARROW, high: MARGIN.top - ARROW, beyond: true };
  const open = openSide(quantity);
  return { low: round(y(low)), high: round(y(high)), ...(open === undefined ? {} : { open }) };
}

/** What a mark covers, its arrow included. */
export function areaOfMark({
  x,
  low,
  high,
  open,
  beyond,
}: Pick<ChartMark, 'x' | 'low' | 'high' | 'open' | 'beyond'>): Area {
  return {
    left: x - MARK,
    right: x + MARK,
    top: high - (open === 'up' || beyond ? ARROW : MARK),
    bottom: low + (open === 'down' ? ARROW : MARK),
  };
}
