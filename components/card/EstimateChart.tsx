import type { ShownFact } from '../../lib/model/card.ts';
import type { Quantity } from '../../lib/model/quantity.ts';
import { sayQuantity } from '../../lib/wording/quantity.ts';
import { layOut, type ChartMark } from './chart.ts';

const PLOT = { width: 240, height: 60 };

/** The comparable estimates over time, with the page's number as a line across; their table is the list below. */
export function EstimateChart({ facts, quantity }: { facts: readonly ShownFact[]; quantity: Quantity }) {
  const chart = layOut(facts, quantity, PLOT);
  if (!chart) return null;
  const words = sayQuantity(quantity);
  const label = `Published estimates from ${chart.from} to ${chart.to}, with this page's number, ${words}, as a line across.`;
  return (
    <svg class="chart" viewBox="-14 -22 314 102" width="308" height="100" role="img" aria-label={label}>
      <path class="chart-axis" d={`M-4 ${PLOT.height}H${PLOT.width + 4}`} />
      <path class="chart-own" d={`M-4 ${chart.own}H${PLOT.width + 4}`} />
      <text class="chart-own-label" x={PLOT.width + 8} y={chart.own + 4}>
        this page
      </text>
      {chart.marks.map((mark) => (
        <Mark key={mark.id} {...mark} own={chart.own} />
      ))}
      <text x="0" y={PLOT.height + 15}>
        {chart.from}
      </text>
      <text x={PLOT.width} y={PLOT.height + 15} text-anchor="end">
        {chart.to}
      </text>
    </svg>
  );
}

/** A point, a range between two bounds, or a bound with an arrow to the side it leaves open; its number beside. */
function Mark({ x, low, high, open, label, own }: ChartMark & { own: number }) {
  const isRange = !open && low !== high;
  const towards = open === 'up' ? -1 : 1;
  const arrow = `M${x} ${low}v${towards * 10}m-3 ${towards * -3}l3 ${towards * 3} 3 ${towards * -3}`;
  const above = high - (open === 'up' ? 14 : 8);
  // The number stands clear of the page's line.
  const baseline = Math.abs(above - 4 - own) < 9 ? low + 15 : above;
  return (
    <>
      {open && <path class="chart-open" d={arrow} />}
      {isRange ? (
        <path class="chart-range" d={`M${x} ${low}V${high}`} />
      ) : (
        <circle class="chart-point" cx={x} cy={low} r="3.5" />
      )}
      <text x={x} y={baseline} text-anchor="middle">
        {label}
      </text>
    </>
  );
}
