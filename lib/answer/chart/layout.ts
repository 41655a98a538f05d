import type { FactBase } from '../../facts/base.ts';
import { ENGLISH, type Words } from '../../i18n/words.ts';
import type { EstimateChart } from '../../model/chart.ts';
import type { Standing } from '../../model/standing.ts';
import { sayDate } from '../../wording/date.ts';
import { markOf, ownMarkOf, sayAmount } from './marks.ts';
import { type Plotted, plottedIn } from './plotted.ts';
import { MARGIN, type OwnNumber, SIZE, round, scalesFor } from './scales.ts';
import { middleOf } from './time.ts';
import { axisLabels, numberLabels } from './written.ts';

/**
 * Lays out the estimates that may stand beside the page's number, over time and from zero. Undefined when there
 * are fewer than two points in time to compare, or the page gives only an order of magnitude.
 */
export function layOut(
  standing: Standing,
  base: FactBase,
  own: OwnNumber,
  words: Words = ENGLISH,
): EstimateChart | undefined {
  if (own.quantity.qualifier === 'order') return undefined;
  const plotted = plottedIn(standing, base, own.quantity).sort((a, b) => timeOf(a) - timeOf(b));
  const lead = plotted.find(({ isKey }) => isKey);
  if (lead === undefined || new Set(plotted.map(timeOf)).size < 2) return undefined;
  const scales = scalesFor(plotted, own);
  const marks = {
    estimates: plotted.map((one) => markOf(one, scales, words)),
    own: ownMarkOf(own, scales, words),
  };
  return {
    ...SIZE,
    title: words.say(`chart.${lead.fact.estimate.measure}`),
    left: MARGIN.left,
    right: SIZE.width - MARGIN.right,
    grid: scales.values.map((value) => round(scales.y(value))),
    marks: marks.estimates,
    own: marks.own,
    labels: [...axisLabels(scales, words), ...numberLabels(plotted, marks, own.quantity, words)],
    legend: { own: sayOwn(own, words), published: words.say('chart.published') },
    table: tableOf(plotted, own, words),
  };
}

const timeOf = ({ fact }: Plotted): number => middleOf(fact.asOf);

const sayOwn = ({ at }: OwnNumber, words: Words): string =>
  at === undefined ? words.say('chart.own') : words.say('chart.ownDated', { date: sayDate(at, words) });

/** Every number of the chart by date, with the page's own among them. */
function tableOf(plotted: readonly Plotted[], own: OwnNumber, words: Words): EstimateChart['table'] {
  const { at } = own;
  const rows = plotted.map((one) => {
    const { asOf, estimate } = one.fact;
    return {
      time: timeOf(one),
      cells: [sayDate(asOf, words), estimate.publisher, sayAmount(estimate, words)],
    };
  });
  rows.push({
    time: at === undefined ? Infinity : middleOf(at),
    cells: [at === undefined ? '' : sayDate(at, words), words.say('chart.own'), sayAmount(own, words)],
  });
  return {
    caption: words.say('chart.caption'),
    head: [words.say('chart.when'), words.say('chart.who'), words.say('chart.howMany')],
    rows: rows.sort((a, b) => a.time - b.time).map(({ cells }) => cells),
  };
}
