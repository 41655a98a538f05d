import { median } from '../page/numbers.ts';

/** Prints how long something took, in milliseconds, and whether it keeps within its budget. */
export function report(what: string, times: readonly number[], budget: number): void {
  const middle = median(times);
  const cells = [
    `median ${middle.toFixed(1)}`,
    `worst ${Math.max(...times).toFixed(1)}`,
    `of ${times.length}`,
  ];
  console.log(
    what.padEnd(46),
    ...cells.map((cell) => cell.padEnd(14)),
    `budget ${budget}${middle <= budget ? '' : ', OVER'}`,
  );
}
