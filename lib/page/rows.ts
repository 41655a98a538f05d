import type { TextRun } from './textrun.ts';
import {
  attribute,
  childElementCount,
  closest,
  contains,
  find,
  findAll,
  localName,
  textContent,
} from './tree.ts';

/*
 * A row of figures says what it counts only together with its table's heading: "Country | Fighters" above
 * "Belgium | 440". So a row of data is read as one text, its cells parted by bars, below its heading.
 */

/** Rows with more text are layout: each of their cells is read by itself. */
const LONGEST_ROW = 600;
const MOST_CELLS = 30;
const LONGEST_HEADING = 200;
/** A caption, columns and a head may stand before a table's rows. */
const MOST_BEFORE_ROWS = 8;

const BAR = ' | ';
/** Between blocks in one cell. */
const BESIDE = ' / ';
const DIGIT = /\p{Nd}/u;

/** Whether a table's row holds data, not a part of the page's layout. */
export function isDataRow(row: Element): boolean {
  const cells = childElementCount(row);
  return cells > 1 && cells <= MOST_CELLS && !isLong(row) && find(row, 'table') === null;
}

const isLong = (row: Element): boolean => textContent(row).length > LONGEST_ROW;

/**
 * What has to be read again when something in a row of data changes: the row, or the whole table where it is the
 * heading; undefined outside such rows.
 */
export function rowToRead(element: Element): Element | undefined {
  const row = closest(element, 'tr, table, caption');
  if (row === null || localName(row) === 'table') return undefined;
  const isCaption = localName(row) === 'caption';
  if (!isCaption && !isDataRow(row)) return undefined;
  const isHeading = isCaption || closest(row, 'thead') !== null;
  return (isHeading ? closest(row, 'table') : null) ?? row;
}

/** Joins the cells of rows, remembering the heading of the table that was read last. */
export class RowReader {
  #cells: TextRun[] = [];
  #row: Element | undefined;
  #table: Element | null = null;
  #heading = '';

  /** The row whose cells are being read. */
  get row(): Element | undefined {
    return this.#row;
  }

  begin(row: Element): void {
    this.#row = row;
    this.#cells = [];
  }

  add(cell: TextRun): void {
    this.#cells.push(cell);
  }

  /** Ends the row: its cells as one text where they are in one language, else each by itself. */
  end(): TextRun[] {
    const [row, cells] = [this.#row, this.#cells];
    this.drop();
    const lang = cells[0]?.lang;
    if (row === undefined || cells.length < 2 || !cells.every((cell) => cell.lang === lang)) return cells;
    // Without a number there is no figure, and a name needs no heading.
    const heading = cells.some(({ text }) => DIGIT.test(text)) ? this.#headingOf(row) : '';
    return [joined(row, heading, cells)];
  }

  /** Forgets the row that is being read. */
  drop(): void {
    this.#row = undefined;
    this.#cells = [];
  }

  #headingOf(row: Element): string {
    const table = closest(row, 'table');
    if (table === null || isHeading(row, table)) return '';
    if (table !== this.#table) {
      this.#table = table;
      const heading = headingOf(table);
      this.#heading = heading.length > LONGEST_HEADING ? '' : heading;
    }
    return this.#heading;
  }
}

const isHeading = (row: Element, table: Element): boolean =>
  closest(row, 'thead') !== null || find(table, 'tr') === row;

/** What stands above a table's rows: its caption and its first row or rows, a line each. */
function headingOf(table: Element): string {
  const caption = childOf(table, 'caption');
  const head = childOf(table, 'thead');
  const first = find(table, 'tr');
  const rows = head === null ? [first] : findAll(head, 'tr');
  const lines = rows.map((row) => (row === null || isLong(row) ? '' : barOf(row)));
  if (caption !== null) lines.unshift(wordsOf(caption));
  return lines.filter((line) => line !== '').join('\n');
}

/** One of a table's first children: a search would go through all its rows where there is none. */
function childOf(table: Element, name: string): Element | null {
  let child = table.firstElementChild;
  for (let i = 0; i < MOST_BEFORE_ROWS && child !== null; i += 1, child = child.nextElementSibling)
    if (localName(child) === name) return child;
  return null;
}

const barOf = (row: Element): string =>
  columnsOf(row)
    .map((cell) => (cell === undefined ? '' : wordsOf(cell)))
    .join(BAR);

const wordsOf = (element: Element): string => textContent(element).trim().replace(/\s+/g, ' ');

/** A row's cells, one a column: nothing where a cell goes on. */
function columnsOf(row: Element): (Element | undefined)[] {
  return findAll(row, ':scope > td, :scope > th').flatMap((cell) => {
    const columns = Number(attribute(cell, 'colspan') ?? 1);
    const more = columns > 1 && columns <= MOST_CELLS ? columns - 1 : 0;
    return [cell, ...Array<undefined>(more).fill(undefined)];
  });
}

/** Joins the runs of a row's cells, each in its column. */
function joined(row: Element, heading: string, cells: TextRun[]): TextRun {
  const lang = cells[0]?.lang ?? '';
  const run: TextRun = { text: '', pieces: [], block: row, lang, seams: [], cells };
  const add = (text: string, { pieces, seams }: Pick<TextRun, 'pieces' | 'seams'>): void => {
    const at = run.text.length;
    run.pieces.push(...pieces.map((piece) => ({ ...piece, at: piece.at + at })));
    run.seams.push(...seams.map((seam) => seam + at));
    run.text += text;
  };
  const nothing = { pieces: [], seams: [] };
  if (heading !== '') add(`${heading}\n`, nothing);
  for (const [i, column] of columnsOf(row).entries()) {
    if (i > 0) add(BAR, nothing);
    const parts = column === undefined ? [] : cells.filter(({ block }) => contains(column, block));
    for (const [k, part] of parts.entries()) {
      if (k > 0) add(BESIDE, nothing);
      add(part.text, part);
    }
  }
  return run;
}
