import type { CountryCode, Measure } from '../../model/quantity.ts';
import type { Amount } from './amount.ts';
import { isConflict } from './countries.ts';
import type { Figure } from './figure.ts';
import { sharedPlaces } from './places.ts';
import { known, wordAt, type Sentence } from './sentence.ts';
import { hitAt } from './tokens.ts';

/** What each column of a table counts; undefined for columns of names and of other things. */
type Columns = readonly (Measure | undefined)[];

/** What is known of the table or list that is being read, line by line. */
export interface Table {
  /** Of the heading above; empty outside tables. */
  columns: Columns;
  /** Where, by that heading. */
  destinations: CountryCode[];
  /** The row begun, where every cell has a line of its own. */
  country?: CountryCode;
  /** The cells of that row read so far. */
  cells: number;
}

/** A list of countries under a heading: the country, then a number. */
const LIST: Columns = [undefined, 'travelled'];

/** Columns are parted by bars or tabs; a list of countries parts the name from the number by other marks. */
const BAR = /^[|\t]$/;
const SEPARATOR = /^[,:;\-–、，：]$/;
/** What is longer is prose. */
const LONGEST_HEADING = 20;
const LONGEST_ROW = 60;

interface Cell {
  from: number;
  to: number;
}

function cellsOf({ tokens }: Sentence): Cell[] {
  const cells: Cell[] = [];
  let from = 0;
  for (let at = 0; at <= tokens.length; at++) {
    if (at < tokens.length && !BAR.test(tokens[at]?.word ?? '')) continue;
    if (at > from || cells.length > 0) cells.push({ from, to: at });
    from = at + 1;
  }
  return cells;
}

/** What a column headed so counts: what its verb says, else those who went. */
function columnOf(heading: Sentence, { from, to }: Cell): Measure | undefined {
  let ours = false;
  for (let at = from; at < to; at++) {
    const verb = hitAt(heading.tokens, at, 'v');
    if (verb) return verb.value as Measure;
    ours ||= known(heading, at, 'table', 'strong', 'jihadist', 'fighter', 'foreign');
  }
  return ours ? 'travelled' : undefined;
}

/** Takes note of a line that announces columns, or of one cell of such a line; forgets the table at any other. */
export function readHeading(table: Table, line: Sentence): void {
  const cells = cellsOf(line);
  const columns = cells.map((cell) => columnOf(line, cell));
  const short = line.tokens.length < (cells.length > 1 ? LONGEST_ROW : LONGEST_HEADING);
  const counts = line.amounts.some((amount) => !amount.year);
  const prose = /^[.。!?！？]$/.test(wordAt(line, line.tokens.length - 1));
  delete table.country;
  const places = sharedPlaces(line, 0, line.tokens.length).filter(isConflict);
  if (places.length > 0 || cells.length < 2) table.destinations = places;
  if (!short || counts || prose) table.columns = [];
  else if (columns.length > 1 && columns.some((column) => column)) table.columns = columns;
  // "Country | Number" says nothing by itself, and takes nothing from the heading above it.
  else if (columns.length > 1) table.columns = table.columns.some((column) => column) ? LIST : [];
  else table.columns = [...table.columns, ...columns];
}

/** The columns of rows to come, from that of the names on; a heading alone announces a list. */
function columnsOf({ columns }: Table): Columns {
  const named = columns.slice(columns.indexOf(undefined));
  return named[0] === undefined && named.some((column) => column) ? named : LIST;
}

/** The amount that is all a cell says. */
function amountIn(row: Sentence, { from, to }: Cell): Amount | undefined {
  let at = from;
  while (at < to && row.tokens[at]?.kind === 'mark' && !row.amountAt.has(at)) at++;
  const amount = row.amountAt.get(at);
  if (!amount || amount.to > to) return undefined;
  for (let rest = amount.to; rest < to; rest++)
    if (row.tokens[rest]?.kind !== 'mark' && !known(row, rest, 'person', 'fighter', 'counter'))
      return undefined;
  return amount;
}

/** The country that a row is about, past a number or mark before it, and where its name ends. */
function countryOf(row: Sentence, to: number): { code: CountryCode; to: number } | undefined {
  let at = 0;
  while (at < 3 && row.tokens[at] && row.tokens[at]?.kind !== 'word' && !known(row, at, 'country')) at++;
  const country = hitAt(row.tokens, at, 'country');
  return country && at + country.length <= to ? { code: country.value, to: at + country.length } : undefined;
}

function figureIn(amount: Amount | undefined, country: CountryCode, measure?: Measure): Figure[] {
  if (!amount || !measure) return [];
  const { from, to } = amount;
  return [{ amount, from, to, form: 'cell', country, measure, confidence: 0.75, because: ['table'] }];
}

/** "Belgium: 440": the name and the number of a list. */
function splitList(row: Sentence, to: number): Cell[] {
  let from = to;
  while (SEPARATOR.test(wordAt(row, from))) from++;
  return [
    { from: 0, to },
    { from, to: row.tokens.length },
  ];
}

/**
 * The figures of a row, numbers alone ("Belgium | 440 | 130", "Denmark: 100-150"), or of one cell where every cell
 * has a line of its own; undefined where the line is no row.
 */
export function readRow(table: Table, row: Sentence): Figure[] | undefined {
  const { tokens } = row;
  if (tokens.length > LONGEST_ROW) return undefined;
  const columns = columnsOf(table);
  const whole: Cell = { from: 0, to: tokens.length };
  const alone = table.country === undefined ? undefined : amountIn(row, whole);
  if (alone && table.country !== undefined) {
    table.cells += 1;
    return figureIn(alone, table.country, columns[table.cells]);
  }
  const cells = cellsOf(row);
  const country = countryOf(row, cells[0]?.to ?? 0);
  if (!country) return undefined;
  if (country.to === tokens.length) {
    Object.assign(table, { country: country.code, cells: 0 });
    return [];
  }
  const [, ...numbers] = cells.length > 1 ? cells : splitList(row, country.to);
  const amounts = numbers.map((cell) => amountIn(row, cell));
  if (amounts.every((amount) => !amount)) return undefined;
  return amounts.flatMap((amount, index) => figureIn(amount, country.code, columns[index + 1]));
}
