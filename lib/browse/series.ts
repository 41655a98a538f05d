import type { FactBase } from '../facts/base.ts';
import { compareDates } from '../facts/date.ts';
import type { EstimateFact, Series } from '../facts/schema.ts';

/** A series with its figures, earliest first. */
export interface SeriesWithFigures {
  series: Series;
  figures: EstimateFact[];
}

/** Which series a reader wants to see; what is absent leaves none out. */
export interface SeriesFilter {
  measure?: string;
  /** A country, or `worldwide`. */
  place?: string;
}

/** The series of a base that have figures, the much cited ones first, then those with more figures. */
export function seriesOf(base: FactBase): SeriesWithFigures[] {
  const bySeries = Map.groupBy(base.estimates, ({ estimate }) => estimate.series);
  return base.series
    .flatMap((series): SeriesWithFigures[] => {
      const figures = bySeries.get(series.id);
      return figures === undefined ? [] : [{ series, figures: [...figures].sort(byDate) }];
    })
    .sort(
      (a, b) => Number(b.series.headline) - Number(a.series.headline) || b.figures.length - a.figures.length,
    );
}

const byDate = (a: EstimateFact, b: EstimateFact): number =>
  compareDates(a.asOf, b.asOf) || a.asOf.localeCompare(b.asOf, 'en');

/** Whether a series counts what is asked for, where it is asked for. */
export const passesFilter = ({ measure, places }: Series, wanted: SeriesFilter): boolean =>
  (wanted.measure === undefined || wanted.measure === measure) &&
  (wanted.place === undefined || places.some((place) => place === wanted.place));

/** Every place that some series counts in, once. */
export const placesOf = (all: readonly SeriesWithFigures[]): string[] => [
  ...new Set(all.flatMap(({ series }) => series.places)),
];
