import type { ComponentChildren } from 'preact';
import { diamondAt } from '../../lib/answer/chart/shapes.ts';
import type { Plot, PlotMark } from '../../lib/browse/plot/plot.ts';
import { shapesOf } from '../../lib/browse/plot/svg.ts';

interface DrawingProps {
  plot: Plot;
  /** What is put around a mark: a link to its fact. */
  wrap?: (mark: PlotMark, drawn: ComponentChildren) => ComponentChildren;
  /** What the picture as a whole is called; one without a name is not read out. */
  label?: string;
}

/** A series as a picture. Time runs from left to right in every language, as on the axes of the sources. */
export function Drawing({ plot, wrap = asDrawn, label }: DrawingProps) {
  const { frame, marks, own } = plot;
  const { width, height } = frame;
  return (
    <svg
      class="plot"
      viewBox={`0 0 ${width} ${height}`}
      direction="ltr"
      {...(label === undefined ? { 'aria-hidden': 'true' } : { role: 'group', 'aria-label': label })}
    >
      <Axes plot={plot} />
      {marks.map((mark) => (
        <g key={mark.id} class="plot-mark">
          {wrap(mark, <Mark mark={mark} frame={frame} />)}
        </g>
      ))}
      {own.map((mark) => (
        <g key={mark.id} class="plot-own">
          {wrap(mark, <Mark mark={mark} frame={frame} isOwn />)}
        </g>
      ))}
      <Labels plot={plot} />
    </svg>
  );
}

const asDrawn = (_mark: PlotMark, drawn: ComponentChildren): ComponentChildren => drawn;

/** The lines across, the dates below, and the line through the figures. */
function Axes({ plot: { frame, grid, times, path } }: { plot: Plot }) {
  const { width, height, margin } = frame;
  return (
    <g aria-hidden="true">
      {grid.map(({ y, text }) => (
        <g key={y}>
          <path class="plot-grid" d={`M${margin.left} ${y}H${width - margin.right}`} />
          <text class="plot-tick" x={margin.left - 8} y={y + 4} text-anchor="end">
            {text}
          </text>
        </g>
      ))}
      {times.map(({ x, text }) => (
        <text key={x} class="plot-tick" x={x} y={height - 5} text-anchor="middle">
          {text}
        </text>
      ))}
      {path !== undefined && <path class="plot-line" d={path} />}
    </g>
  );
}

function Labels({ plot: { labels } }: { plot: Plot }) {
  return (
    <g aria-hidden="true">
      {labels.map(({ text, x, y, anchor, isOwn }) => (
        <text
          key={`${x} ${y}`}
          x={x}
          y={y}
          text-anchor={anchor}
          class={isOwn ? 'plot-label plot-own' : 'plot-label'}
        >
          {text}
        </text>
      ))}
    </g>
  );
}

/** Over the highest mark, its arrow included. */
const ABOVE = 16;

function Mark({ mark, frame, isOwn = false }: { mark: PlotMark; frame: Plot['frame']; isOwn?: boolean }) {
  const { range, arrow, dot } = shapesOf(mark);
  return (
    <>
      {/* Room for a pointer, over the whole height. */}
      <rect
        class="plot-room"
        x={mark.x - 8}
        y={frame.margin.top - ABOVE}
        width="16"
        height={frame.height - frame.margin.bottom - frame.margin.top + ABOVE}
      />
      {range && <path class="plot-range" d={range} />}
      {arrow && <path class="plot-arrow" d={arrow} />}
      {dot &&
        (isOwn ? (
          <path class="plot-dot" d={diamondAt(dot.cx, dot.cy)} />
        ) : (
          <circle class="plot-dot" cx={dot.cx} cy={dot.cy} r="4" />
        ))}
    </>
  );
}
