import type { BrowserName } from '../browsers.ts';
import type { OnlyOne, Why } from './mentions.ts';
import type { Timed } from './timing.ts';

/** What was seen of one page in one browser. */
export interface Row {
  file: string;
  nodes: number;
  /** Places in which the page differs by itself, from load to load. */
  restless: number;
  /** Errors that were there with Gloss only. */
  errors: string[];
  /** Differences that Gloss made. */
  changes: string[];
  /** Why Gloss paused, if it did. */
  paused?: string;
  mentions: number;
  only: OnlyOne[];
  time: Timed | undefined;
}

const COLUMNS = ['page', 'nodes', 'errors', 'DOM', 'found', 'missed', 'more', 'longest', 'in all'];
const WIDTH = 9;

const cells = (values: readonly (string | number)[]): string =>
  values.map((value) => String(value).padStart(WIDTH)).join('');

const milliseconds = (value: number | undefined): string => (value === undefined ? '-' : value.toFixed(1));

const count = (only: readonly OnlyOne[], by: OnlyOne['by']): number =>
  only.filter((one) => one.by === by).length;

export const printHead = (browser: BrowserName): void => console.log(`\n${browser}\n${cells(COLUMNS)}`);

/** Prints one page's line, and below it what wants explaining. */
export function printRow({ file, nodes, errors, changes, paused, mentions, only, time }: Row): void {
  console.log(
    cells([
      file.replace(/\.\w+$/, ''),
      nodes,
      errors.length,
      changes.length,
      mentions,
      count(only, 'plain'),
      count(only, 'page'),
      milliseconds(time?.longest),
      milliseconds(time?.total),
    ]),
  );
  for (const error of errors) console.log(`          error: ${error.slice(0, 200)}`);
  for (const change of changes) console.log(`          DOM: ${change.slice(0, 200)}`);
  if (paused !== undefined) console.log(`          paused: ${paused}`);
  for (const { by, words, line, why } of only)
    console.log(`          ${by === 'page' ? 'more' : 'missed'}, ${why}: ${words} | ${line.slice(0, 140)}`);
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

/** Prints what all pages of a browser come to. */
export function printSum(rows: readonly Row[], skipped: readonly string[]): void {
  const all = rows.flatMap(({ only }) => only);
  const times = rows.flatMap(({ time }) => time ?? []);
  const sum = (number: (row: Row) => number): number => rows.reduce((total, row) => total + number(row), 0);
  const why = (kind: Why): string => `${all.filter((one) => one.why === kind).length} ${kind}`;
  console.log(
    [
      `${rows.length} pages; errors ${sum(({ errors }) => errors.length)}, DOM differences ${sum(({ changes }) => changes.length)}`,
      `mentions ${sum(({ mentions }) => mentions)}, missed ${count(all, 'plain')}, more ${count(all, 'page')}: ` +
        (['language', 'neighbours', 'unseen', 'unexplained'] as const).map(why).join(', '),
      `longest piece ${milliseconds(Math.max(0, ...times.map(({ longest }) => longest)))} ms, median ` +
        `${milliseconds(median(times.map(({ longest }) => longest)))} ms; time of a page: median ` +
        `${milliseconds(median(times.map(({ total }) => total)))} ms, most ${milliseconds(Math.max(0, ...times.map(({ total }) => total)))} ms`,
      `pages that differ by themselves from load to load, in places left out: ${rows.filter(({ restless }) => restless > 0).length}`,
      ...(skipped.length === 0 ? [] : [`not loaded, with or without Gloss: ${skipped.join(', ')}`]),
    ].join('\n'),
  );
}
