import { arrowAt, diamondAt } from '../../lib/answer/chart/shapes.ts';
import type { ChartMark, EstimateChart as Chart } from '../../lib/model/chart.ts';

/** The comparable estimates over time with the page's number among them, and the same as a table for who cannot see it. */
export function EstimateChart({ chart }: { chart: Chart }) {
  const { width, height, left, right, grid, marks, own, labels, legend, title } = chart;
  return (
    <figure class="chart">
      <figcaption>{title}</figcaption>
      <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true">
        {grid.map((y) => (
          <path key={y} class="chart-grid" d={`M${left} ${y}H${right}`} />
        ))}
        <path class="chart-line" d={`M${left} ${own.high}H${right}`} />
        {marks.map((mark) => (
          <Mark key={mark.id} {...mark} />
        ))}
        {own.x !== undefined && (
          <g class="chart-own">
            <title>{own.title}</title>
            <Reach {...own} x={own.x} />
            <path class="chart-dot" d={diamondAt(own.x, own.low)} />
          </g>
        )}
        {labels.map(({ text, x, y, anchor, isOwn }) => (
          <text key={`${x} ${y}`} x={x} y={y} text-anchor={anchor} class={isOwn && 'chart-own'}>
            {text}
          </text>
        ))}
      </svg>
      <p class="chart-legend" aria-hidden="true">
        <span class="chart-own">{legend.own}</span>
        <span>{legend.published}</span>
      </p>
      <Table {...chart.table} />
    </figure>
  );
}

/** One estimate: a point with what it reaches to, or an arrow at the edge for one far beyond the scale. */
function Mark({ title, isKey, ...mark }: ChartMark) {
  const { x, low, beyond } = mark;
  return (
    <g class={isKey ? 'chart-key' : undefined}>
      <title>{title}</title>
      {beyond ? (
        <path class="chart-dot" d={`M${x} ${low - 4}l5 8h-10z`} />
      ) : (
        <>
          <Reach {...mark} />
          {(mark.open !== undefined || low === mark.high) && (
            <circle class="chart-dot" cx={x} cy={low} r="4" />
          )}
        </>
      )}
    </g>
  );
}

/** From bound to bound of a range, or an arrow to the side that a bound leaves open. */
function Reach({ x, low, high, open }: Pick<ChartMark, 'x' | 'low' | 'high' | 'open'>) {
  if (!open) return low === high ? null : <path class="chart-range" d={`M${x} ${low}V${high}`} />;
  return <path class="chart-open" d={arrowAt(x, low, open)} />;
}

function Table({ caption, head, rows }: Chart['table']) {
  return (
    // A table would take more room than it is given.
    <div class="unseen">
      <table>
        <caption>{caption}</caption>
        <tr>
          {head.map((cell) => (
            <th key={cell} scope="col">
              {cell}
            </th>
          ))}
        </tr>
        {rows.map((row) => (
          <tr key={row.join()}>
            {row.map((cell) => (
              <td key={cell}>{cell}</td>
            ))}
          </tr>
        ))}
      </table>
    </div>
  );
}
