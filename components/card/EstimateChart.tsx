import type { ShownFact } from '../../lib/model/card.ts';
import type { Quantity } from '../../lib/model/quantity.ts';
import { sayQuantity } from '../../lib/wording/quantity.ts';
import { layOut, type ChartMark } from './chart.ts';

const PLOT = { width: 240, height: 56 };

/** The comparable estimates over time, with the page's number as a line across; their table is the list below. */
export function EstimateChart({ facts, quantity }: { facts: readonly ShownFact[]; quantity: Quantity }) {
  const chart = layOut(facts, quantity, PLOT);
  if (!chart) return null;
  const words = sayQuantity(quantity);
  const label = `Published estimates from ${chart.from} to ${chart.to}, with this page's number, ${words}, as a line across.`;
  return (
    <svg class="chart" viewBox="-8 -10 308 86" width="308" height="86" role="img" aria-label={label}>
      <path class="chart-axis" d={`M-4 ${PLOT.height}H${PLOT.width + 4}`} />
      <path class="chart-own" d={`M-4 ${chart.own}H${PLOT.width + 4}`} />
      <text class="chart-own-label" x={PLOT.width + 8} y={chart.own + 4}>
        this page
      </text>
      {chart.marks.map((mark) => (
        <Mark key={mark.id} {...mark} />
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

/** A point, a range between two bounds, or a bound with an arrow to the side it leaves open. */
function Mark({ x, low, high, open }: ChartMark) {
  if (!open && low !== high) return <path class="chart-range" d={`M${x} ${low}V${high}`} />;
  const tip = low + (open === 'up' ? -9 : 9);
  return (
    <>
      {open && (
        <path
          class="chart-open"
          d={`M${x} ${low}V${tip}m-3 ${open === 'up' ? 3 : -3}l3 ${open === 'up' ? -3 : 3} 3 ${open === 'up' ? 3 : -3}`}
        />
      )}
      <circle class="chart-point" cx={x} cy={low} r="3" />
    </>
  );
}
