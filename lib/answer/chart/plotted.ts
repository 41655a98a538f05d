import type { FactBase } from '../../facts/base.ts';
import type { EstimateFact } from '../../facts/schema.ts';
import type { Quantity } from '../../model/quantity.ts';
import type { Standing } from '../../model/standing.ts';

/** An estimate on a chart. */
export interface Plotted {
  fact: EstimateFact;
  /** Among those that the standing names, and not only of the same series. */
  isKey: boolean;
}

/** More points than this are a cloud. */
const MOST_PLOTTED = 16;

/**
 * The estimates that may stand on one axis with the page's number: those of the standing, and around them the series
 * that the first of these belongs to, where its values may be set beside each other.
 */
export function plottedIn({ estimates }: Standing, base: FactBase, own: Quantity): Plotted[] {
  const keys = estimates
    .filter(({ apart }) => apart !== true)
    .flatMap(({ id }) => base.estimates.find((fact) => fact.id === id) ?? [])
    .filter((fact) => isPlain(fact, own));
  const all = [
    ...keys.map((fact) => ({ fact, isKey: true })),
    ...seriesAround(keys[0], base)
      .filter((fact) => isPlain(fact, own))
      .map((fact) => ({ fact, isKey: false })),
  ];
  const places = new Set<string>();
  return all
    .filter(({ fact: { asOf, estimate } }) => {
      // The same number for the same time is one point, whoever repeated it.
      const place = [asOf, estimate.quantity.low, estimate.quantity.high].join();
      return !places.has(place) && places.add(place);
    })
    .slice(0, MOST_PLOTTED);
}

const isPlain = ({ estimate: { quantity } }: EstimateFact, { unit }: Quantity): boolean =>
  quantity.unit === unit && quantity.qualifier !== 'order';

function seriesAround(lead: EstimateFact | undefined, base: FactBase): EstimateFact[] {
  const id = lead?.estimate.series;
  if (base.series.find((series) => series.id === id)?.comparable !== true) return [];
  return base.estimates.filter(({ estimate }) => estimate.series === id);
}
