/** The middle one of some numbers. */
export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** The number below which a share of all lie. */
export const quantile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ??
  Number.NaN;

/** A line of a table: a name, then numbers in columns. */
export function row(name: string, cells: readonly (number | string)[], digits = 2): string {
  const written = cells.map((cell) => (typeof cell === 'number' ? cell.toFixed(digits) : cell).padStart(11));
  return `  ${name.padEnd(46)}${written.join('')}`;
}
