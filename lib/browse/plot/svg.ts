import { arrowAt } from '../../answer/chart/shapes.ts';
import type { Plot, PlotMark } from './plot.ts';

/** A mark's shapes, as paths: for a picture that stands in a page and for one that is saved alike. */
export interface MarkShapes {
  /** From bound to bound of a range. */
  range?: string;
  /** An arrow to the side that a bound leaves open. */
  arrow?: string;
  /** The number itself; a range has none. */
  dot?: { cx: number; cy: number };
}

/** What a mark is drawn as. */
export function shapesOf({ x, low, high, open }: PlotMark): MarkShapes {
  if (open !== undefined) return { arrow: arrowAt(x, low, open), dot: { cx: x, cy: low } };
  if (low === high) return { dot: { cx: x, cy: low } };
  return { range: `M${x - 3.5} ${low}h7m-3.5 0V${high}m-3.5 0h7` };
}

const PAPER = '#fff';
const INK = '#1b1c1e';
const SOFT = '#65686e';
const RULE = '#e3e3de';
const FIGURE = '#a34b12';
const OWN = '#1f55a5';
/** Of the title above the picture and of the credit below it. */
const HEAD = 44;
const FOOT = 26;

/** What is written around a picture that leaves its page. */
export interface Caption {
  title: string;
  unit: string;
  credit: string;
}

/** A plot as a file of its own: light, with its title, and with all that it needs in itself. */
export function toSvg({ frame, grid, times, path, marks, own, labels }: Plot, caption: Caption): string {
  const { width, height, margin } = frame;
  const right = width - margin.right;
  const text = (at: { x: number; y: number }, words: string, more = ''): string =>
    `<text x="${at.x}" y="${at.y}" ${more}>${escaped(words)}</text>`;
  const inPlot = [
    ...grid.map(({ y }) => `<path d="M${margin.left} ${y}H${right}" stroke="${RULE}"/>`),
    ...grid.map((tick) =>
      text({ x: margin.left - 8, y: tick.y + 4 }, tick.text, `text-anchor="end" fill="${SOFT}"`),
    ),
    ...times.map((tick) =>
      text({ x: tick.x, y: height - 6 }, tick.text, `text-anchor="middle" fill="${SOFT}"`),
    ),
    path === undefined ? '' : `<path d="${path}" fill="none" stroke="${FIGURE}" stroke-opacity=".4"/>`,
    ...marks.map((mark) => drawn(mark, FIGURE)),
    ...own.map((mark) => drawn(mark, OWN)),
    ...labels.map((label) =>
      text(
        label,
        label.text,
        `text-anchor="${label.anchor}" fill="${label.isOwn ? OWN : INK}" stroke="${PAPER}" stroke-width="3" paint-order="stroke"`,
      ),
    ),
  ];
  const whole = height + HEAD + FOOT;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${whole}" viewBox="0 0 ${width} ${whole}" font-family="system-ui, sans-serif" font-size="11" direction="ltr">`,
    `<title>${escaped(caption.title)}</title>`,
    `<rect width="${width}" height="${whole}" fill="${PAPER}"/>`,
    text({ x: 8, y: 18 }, caption.title, `fill="${INK}" font-size="14" font-weight="600"`),
    text({ x: 8, y: 35 }, caption.unit, `fill="${SOFT}"`),
    `<g transform="translate(0 ${HEAD})">${inPlot.join('')}</g>`,
    text({ x: 8, y: whole - 9 }, caption.credit, `fill="${SOFT}" font-size="10"`),
    '</svg>',
  ].join('\n');
}

function drawn(mark: PlotMark, colour: string): string {
  const { range, arrow, dot } = shapesOf(mark);
  return [
    range && `<path d="${range}" fill="none" stroke="${colour}" stroke-width="2"/>`,
    arrow && `<path d="${arrow}" fill="none" stroke="${colour}" stroke-width="1.5"/>`,
    dot && `<circle cx="${dot.cx}" cy="${dot.cy}" r="4" fill="${colour}"/>`,
  ]
    .filter(Boolean)
    .join('');
}

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${String(sign.codePointAt(0))};`);
