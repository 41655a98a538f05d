import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FRAMES, layOutSeries } from '../../../lib/browse/plot/layout.ts';
import { type Point, axesFor, markAt } from '../../../lib/browse/plot/plot.ts';
import { shapesOf, toSvg } from '../../../lib/browse/plot/svg.ts';
import { passesFilter, placesOf, seriesOf } from '../../../lib/browse/series.ts';
import { toCsv, toJson } from '../../../lib/browse/tables.ts';
import { areaOf, overlap } from '../../../lib/answer/chart/labels.ts';
import { base } from '../../../lib/facts/bundle.ts';
import { ENGLISH } from '../../../lib/i18n/words.ts';

const all = seriesOf(base);
const seriesWith = (id: string) => all.find(({ series }) => series.id === id)!;

describe('the series of the base', () => {
  it('hold every figure that belongs to one, each series earliest first', () => {
    const inSeries = base.estimates.filter(({ estimate }) => estimate.series !== undefined);
    expect(all.flatMap(({ figures }) => figures)).toHaveLength(inSeries.length);
    const unsorted = all.filter(({ figures }) =>
      figures.some(({ asOf }, at) => at > 0 && asOf.slice(0, 4) < figures[at - 1]!.asOf.slice(0, 4)),
    );
    expect(unsorted.map(({ series }) => series.id)).toEqual([]);
  });

  it('are found by what they count and where', () => {
    const found = all.filter(({ series }) => passesFilter(series, { measure: 'detained', place: 'SY' }));
    expect(found.map(({ series }) => series.id)).toContain('al-hol-population');
    expect(found.every(({ series }) => series.measure === 'detained')).toBe(true);
    expect(placesOf(all)).toContain('AF');
  });
});

describe.each(Object.entries(FRAMES))('a series in a %s picture', (_name, frame) => {
  const { width, height, margin } = frame;
  const plots = all.map((one) => ({ one, plot: layOutSeries(one, [], frame, ENGLISH) }));

  it('has all its marks inside the plot', () => {
    const outside = plots.flatMap(({ one, plot }) =>
      plot.marks
        .filter(
          ({ x, low, high }) =>
            x < margin.left || x > width - margin.right || high < margin.top || low > height - margin.bottom,
        )
        .map(({ id }) => `${one.series.id} ${id}`),
    );
    expect(outside).toEqual([]);
  });

  it('has labels that touch neither each other nor the edge', () => {
    const touching = plots.filter(({ plot: { labels } }) => {
      const areas = labels.map(areaOf);
      return (
        areas.some(({ left, right, top }) => left < 0 || right > width || top < 0) ||
        areas.some((area, at) => areas.slice(at + 1).some((other) => overlap(area, other)))
      );
    });
    expect(touching.map(({ one }) => one.series.id)).toEqual([]);
  });

  it('joins only what may be set beside each other', () => {
    const joined = plots
      .filter(({ plot }) => plot.path !== undefined)
      .map(({ one }) => one.series.comparable);
    expect(new Set(joined)).toEqual(new Set([true]));
  });
});

const isSorted = (values: readonly number[]): boolean =>
  values.every((value, at) => at === 0 || value >= (values[at - 1] ?? 0));

describe('a number on the axes', () => {
  const amount = fc.integer({ min: 1, max: 1_000_000 });
  const points = fc.array(
    fc.record({
      id: fc.constant('x'),
      at: fc.integer({ min: 1950, max: 2026 }).map(String),
      quantity: fc.tuple(amount, amount).map(([a, b]) => ({
        qualifier: 'between' as const,
        low: Math.min(a, b),
        high: Math.max(a, b),
        unit: 'people' as const,
      })),
    }),
    { minLength: 1, maxLength: 12 },
  );

  it('is the higher the more it is, and the further right the later', () => {
    fc.assert(
      fc.property(points, (given) => {
        const axes = axesFor(given, FRAMES.wide);
        const marks = given.map((point) => ({ point, mark: markAt(point, axes) }));
        const byAmount = marks.toSorted((a, b) => a.point.quantity.high - b.point.quantity.high);
        const byTime = marks.toSorted((a, b) => a.point.at.localeCompare(b.point.at, 'en'));
        expect(isSorted(byAmount.map(({ mark }) => -mark.high))).toBe(true);
        expect(isSorted(byTime.map(({ mark }) => mark.x))).toBe(true);
      }),
    );
  });

  it('is open to the side that its words leave open', () => {
    const at = '2015';
    const axes = axesFor(
      [{ id: 'a', at, quantity: { qualifier: 'exactly', low: 100, high: 100, unit: 'people' } }],
      FRAMES.wide,
    );
    const mark = (quantity: Point['quantity']) => markAt({ id: 'a', at, quantity }, axes);
    expect(mark({ qualifier: 'moreThan', low: 50, unit: 'people' }).open).toBe('up');
    expect(mark({ qualifier: 'upTo', high: 50, unit: 'people' }).open).toBe('down');
    const range = mark({ qualifier: 'between', low: 20, high: 50, unit: 'people' });
    expect(range.open).toBeUndefined();
    expect(Object.keys(shapesOf(range))).toEqual(['range']);
  });
});

describe('a series that is saved', () => {
  const one = seriesWith('un-syria-iraq-ftf-estimates');

  it('is a table of one line for each figure, with its source', () => {
    const [head, ...rows] = toCsv(one).trimEnd().split('\r\n');
    expect(head).toContain('as_of,qualifier,low,high');
    expect(rows).toHaveLength(one.figures.length);
    expect(rows.at(-1)).toContain('https://');
  });

  it('keeps commas, quotation marks and what spreadsheets would run inside their fields', () => {
    const [fact] = one.figures;
    const publisher = '=1+1, "x"';
    const odd = { ...fact!, estimate: { ...fact!.estimate, publisher } };
    expect(toCsv({ ...one, figures: [odd] })).toContain(`"'=1+1, ""x"""`);
  });

  it('is data that says the same as the base', () => {
    expect(JSON.parse(toJson(one))).toEqual({ series: one.series, figures: one.figures });
  });

  it('is a picture that stands by itself, whatever its title holds', () => {
    const plot = layOutSeries(one, [], FRAMES.wide, ENGLISH);
    const svg = toSvg(plot, { title: 'A <b> & "c"', unit: 'people', credit: 'Gloss' });
    expect(svg).toContain('A &#60;b&#62; &#38; &#34;c&#34;');
    expect(svg).not.toMatch(/href|url\(|class=/);
    expect(svg.match(/<circle/g)).toHaveLength(plot.marks.filter((mark) => shapesOf(mark).dot).length);
  });
});
