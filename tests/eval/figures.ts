import type { StatedFigure } from './cases.ts';

/** Parts of what a figure says, each scored by itself. */
export type FigureField =
  'value' | 'bounds' | 'qualifier' | 'unit' | 'measure' | 'destinations' | 'originCount';

const isNear = (a: number | null, b: number | null, tolerance: number): boolean =>
  a === b || (a !== null && b !== null && Math.abs(a - b) <= tolerance);

/** "Hundreds" may be read as anything up to three times the least it can mean. */
const VAGUE_FACTOR = 3;

function isAmount(
  { quantity, unit }: StatedFigure,
  found: StatedFigure['quantity'],
  bounds: boolean,
): boolean {
  const tolerance = unit === 'percent' ? 1 : 0;
  const { low, high } = quantity;
  if (quantity.qualifier === 'vague')
    return low !== null && found.low !== null && found.low >= low && found.low <= low * VAGUE_FACTOR;
  const both = isNear(found.low, low, tolerance) && isNear(found.high, high, tolerance);
  if (bounds || both) return both;
  return [low, high].some(
    (value) => value !== null && [found.low, found.high].some((other) => isNear(other, value, tolerance)),
  );
}

function sameSet(a: readonly string[] = [], b: readonly string[] = []): boolean {
  return a.length === b.length && a.every((one) => b.includes(one));
}

/** Which parts of a figure are right; parts that the case does not state are left out. */
export function compareFigures(
  expected: StatedFigure,
  found: StatedFigure | undefined,
): [FigureField, boolean][] {
  const none = { qualifier: '', low: null, high: null };
  const quantity = found?.quantity ?? none;
  const fields: [FigureField, boolean][] = [
    ['value', isAmount(expected, quantity, false)],
    ['bounds', isAmount(expected, quantity, true)],
    ['qualifier', quantity.qualifier === expected.quantity.qualifier],
    ['unit', (found?.unit ?? 'people') === expected.unit],
  ];
  if (expected.measure !== undefined) fields.push(['measure', found?.measure === expected.measure]);
  if (expected.destinations !== undefined || (found?.destinations?.length ?? 0) > 0)
    fields.push(['destinations', sameSet(expected.destinations, found?.destinations)]);
  const [count, foundCount] = [expected.origins?.countriesCount, found?.origins?.countriesCount];
  if (count !== undefined || foundCount !== undefined)
    fields.push(['originCount', count?.value === foundCount?.value]);
  return fields;
}
