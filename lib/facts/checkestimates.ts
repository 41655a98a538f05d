import { isEstimate } from './published.ts';
import type { EstimateFact, EstimateValue, Fact, Series } from './schema.ts';

/** What is wrong with the published figures: numbers against their qualifiers, countries, and their series. */
export function checkEstimates(facts: readonly Fact[], series: readonly Series[]): string[] {
  const estimates = facts.filter(isEstimate);
  return [
    ...estimates.flatMap(({ id, estimate }) =>
      [...checkQuantity(estimate), ...checkPlaces(estimate)].map((problem) => `Fact ${id}: ${problem}`),
    ),
    ...estimates.flatMap((fact) => checkInSeries(fact, series)),
    ...series.flatMap((one) => checkSeries(one, series, estimates)),
  ];
}

function checkQuantity({ quantity: { qualifier, low, high, unit } }: EstimateValue): string[] {
  const problems: string[] = [];
  const needs = (fits: boolean, rule: string): void => {
    if (!fits) problems.push(`"${qualifier}" ${rule}.`);
  };
  switch (qualifier) {
    case 'exactly':
    case 'about':
    case 'nearly':
      needs(low !== undefined && low === high, 'needs one number, as low and as high');
      break;
    case 'moreThan':
    case 'atLeast':
    case 'order':
      needs(low !== undefined && high === undefined, 'needs a lower bound only');
      break;
    case 'upTo':
    case 'fewerThan':
      needs(low === undefined && high !== undefined, 'needs an upper bound only');
      break;
    case 'between':
      needs(low !== undefined && high !== undefined && low < high, 'needs two bounds, the lower one first');
  }
  if (unit === 'percent' && Math.max(low ?? 0, high ?? 0) > 100) problems.push('more than 100 per cent.');
  return problems;
}

const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
/** Codes that are no country but have a name in the browser's data: groups, test codes, unknown. */
const NO_COUNTRY = /^(?:EU|EZ|UN|QO|ZZ|X[AB])$/;
const WORLDWIDE = 'worldwide';

function checkPlaces({ destinations, origins }: EstimateValue): string[] {
  const problems: string[] = [];
  for (const places of [destinations, origins]) {
    if (places.length === 0) problems.push('it names no place.');
    if (places.includes(WORLDWIDE) && places.length > 1)
      problems.push('"worldwide" stands beside single countries.');
    if (new Set(places).size < places.length) problems.push('a country stands there twice.');
    for (const place of places)
      if (place !== WORLDWIDE && (NO_COUNTRY.test(place) || regions.of(place) === undefined))
        problems.push(`${place} is no country code.`);
  }
  return problems;
}

/** A value fits its series when it counts the same thing, in the same unit, of people that the series names. */
function checkInSeries({ id, estimate }: EstimateFact, series: readonly Series[]): string[] {
  if (estimate.series === undefined) return [];
  const own = series.find((one) => one.id === estimate.series);
  if (own === undefined) return [`Fact ${id}: there is no series ${estimate.series}.`];
  const problems: string[] = [];
  if (own.measure !== estimate.measure)
    problems.push(`counts ${estimate.measure}, the series ${own.measure}`);
  if (!own.population.split(' / ').includes(estimate.population))
    problems.push(`counts "${estimate.population}", which the series does not name`);
  const outside = estimate.destinations.filter((place) => !own.places.includes(place));
  if (outside.length > 0) problems.push(`is about ${outside.join(', ')}, which the series does not name`);
  return problems.map((problem) => `Fact ${id} in series ${own.id}: it ${problem}.`);
}

function checkSeries(one: Series, all: readonly Series[], estimates: readonly EstimateFact[]): string[] {
  const values = estimates.filter(({ estimate }) => estimate.series === one.id);
  const problems = one.notWith
    .filter((other) => !all.some(({ id }) => id === other))
    .map((other) => `there is no series ${other}`);
  if (values.length === 0) problems.push('it has no value');
  if (new Set(values.map(({ estimate }) => estimate.quantity.unit)).size > 1)
    problems.push('its values differ in their unit');
  if (one.notWith.includes(one.id)) problems.push('it is not to be set beside itself');
  return problems.map((problem) => `Series ${one.id}: ${problem}.`);
}
