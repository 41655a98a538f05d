import type { ChartMark, EstimateChart as Chart } from '../../lib/model/chart.ts';

/** The comparable estimates over time, with the page's number as a line across; their table is the list below. */
export function EstimateChart({ chart, thisPage }: { chart: Chart; thisPage: string }) {
  const { width, height, own } = chart;
  return (
    <svg class="chart" viewBox="-14 -22 314 102" width="308" height="100" role="img" aria-label={chart.label}>
      <path class="chart-axis" d={`M-4 ${height}H${width + 4}`} />
      <path class="chart-own" d={`M-4 ${own}H${width + 4}`} />
      <text class="chart-own-label" x={width + 8} y={own + 4}>
        {thisPage}
      </text>
      {chart.marks.map((mark) => (
        <Mark key={mark.id} {...mark} own={own} />
      ))}
      <text x="0" y={height + 15}>
        {chart.from}
      </text>
      <text x={width} y={height + 15} text-anchor="end">
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
