import type { EstimateFact } from '../facts/schema.ts';
import type { SeriesWithFigures } from './series.ts';

/** The columns of a saved table, in their order, each with what stands in it. */
const COLUMNS: Record<string, (fact: EstimateFact) => string | number | undefined> = {
  as_of: ({ asOf }) => asOf,
  qualifier: ({ estimate }) => estimate.quantity.qualifier,
  low: ({ estimate }) => estimate.quantity.low,
  high: ({ estimate }) => estimate.quantity.high,
  unit: ({ estimate }) => estimate.quantity.unit,
  measure: ({ estimate }) => estimate.measure,
  population: ({ estimate }) => estimate.population,
  destinations: ({ estimate }) => estimate.destinations.join(' '),
  origins: ({ estimate }) => estimate.origins.join(' '),
  estimated_by: ({ estimate }) => estimate.publisher,
  statement: ({ statement }) => statement.en,
  caveat: ({ caveat }) => caveat?.en,
  verification: ({ verification }) => verification,
  source_publisher: ({ sources: [source] }) => source.publisher,
  source_title: ({ sources: [source] }) => source.title,
  source_symbol: ({ sources: [source] }) => source.symbol,
  source_published: ({ sources: [source] }) => source.published,
  source_url: ({ sources: [source] }) => source.url,
  fact: ({ id }) => id,
};

/** A series as comma-separated values (RFC 4180), one figure a line, its first source beside it. */
export function toCsv({ figures }: SeriesWithFigures): string {
  const rows = figures.map((fact) => Object.values(COLUMNS).map((read) => field(read(fact))));
  return [Object.keys(COLUMNS), ...rows].map((row) => `${row.join(',')}\r\n`).join('');
}

/** Signs that spreadsheets take for the beginning of a formula. */
const FORMULA = /^[=+\-@\t]/;

function field(value: string | number | undefined): string {
  const text = String(value ?? '');
  const safe = typeof value === 'string' && FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A series with its figures as the base holds them: nothing is lost in it. */
export const toJson = ({ series, figures }: SeriesWithFigures): string =>
  `${JSON.stringify({ series, figures }, null, 2)}\n`;
