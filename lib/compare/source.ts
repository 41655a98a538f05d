import type { Comparison, Reading } from './comparison.ts';
import { sideOf, tellingDigits } from './interval.ts';
import { byOrigin } from './lines.ts';
import { SAME_TIME_MONTHS } from './time.ts';

/** The published figures that a claim's number is taken from, and whether they count what the text says. */
export interface Source {
  same: readonly Comparison[];
  relation?: 'reported' | 'differentMeasure';
}

/** From here on a number with one telling digit, too, is no coincidence. */
const LARGE = 10_000;
/** Below this, every number is found somewhere. */
const COUNTED = 1000;
/** Two publications of one number lie this close; further ones are other counts. */
const SAME_NUMBER_MONTHS = 6;
/** Another thing that is counted, or another way to word the number, weighs like this many months. */
const DIFFERENCE_MONTHS = 7;

/** Whether an estimate speaks for the time spoken of; where no date is known, every time is meant. */
export const isTimely = ({ moment }: Reading, { distance }: Comparison): boolean =>
  moment.source === 'today' || distance <= SAME_TIME_MONTHS;

/**
 * Finds where a number comes from. A figure that counts what the text says is its source, unless it is of another time
 * and one of this time has the number of something else, or only that one has the number of countries, too.
 */
export function sourceOf(reading: Reading, numbers: readonly Comparison[]): Source {
  const known = numbers.filter((one) => one.known && !one.entry.retold && isItsNumber(reading, one));
  const exact = known.filter(({ differs }) => differs.length === 0);
  const others = known.filter(({ differs }) => differs.length > 0);
  const misread = others.filter((one) => one.differs.length === 1 && isTimely(reading, one));
  const withCountries = exact.some((one) => one.sameCountries)
    ? []
    : misread.filter((one) => one.sameCountries);
  const isReported =
    withCountries.length === 0 &&
    (exact.some((one) => isTimely(reading, one)) || (exact.length > 0 && misread.length === 0));
  if (isReported) return { same: closestOf(reading, exact), relation: 'reported' };
  // An order of magnitude is no number that could be somebody's.
  if (others.length === 0 || reading.claim.quantity.qualifier === 'order') return { same: [] };
  const read = withCountries.length > 0 ? withCountries : others;
  return { same: closestOf(reading, read), relation: 'differentMeasure' };
}

/** Those that are hardly further than the nearest, the most prominent first. */
function closestOf(reading: Reading, read: readonly Comparison[]): Comparison[] {
  const far = read.map((one) => remoteness(reading, one));
  const nearest = Math.min(...far);
  return read.filter((_, i) => (far[i] ?? Infinity) <= nearest + SAME_NUMBER_MONTHS).sort(byOrigin);
}

function remoteness({ claim }: Reading, one: Comparison): number {
  const { differs, distance, number, entry } = one;
  const reworded = sideOf(claim.quantity) !== sideOf(entry.value.quantity);
  const apart = differs.length + Number(number === 'rounded') + Number(reworded);
  // Of another time, one is as good as the other.
  return Math.min(distance, SAME_TIME_MONTHS + 1) + apart * DIFFERENCE_MONTHS;
}

/** Whether an estimate with the claim's number may be where it comes from, or has it by coincidence. */
function isItsNumber(reading: Reading, one: Comparison): boolean {
  const { differs, place, origin } = one;
  if (place === 'other' || origin === 'other' || differs.length > 2) return false;
  // Nobody leaves out of which one country people are.
  if (origin === 'part' && differs.includes('origins') && reading.origins === undefined) return false;
  const telling = isTelling(reading);
  if (origin === 'open' && !telling) return false;
  if (differs.length === 0) return one.offset < 0 || isTimely(reading, one);
  if (isLooseEnd(reading, one) && (differs.length === 2 || (differs.includes('origins') && !telling)))
    return false;
  if (telling) return isTimely(reading, one) || isOnlyMeasure(one);
  return isRoundSource(reading, one);
}

/** Whether a round number that counts something else is likely the claim's: round numbers meet by chance. */
function isRoundSource(reading: Reading, one: Comparison): boolean {
  const { differs, place, people, distance, offset } = one;
  if (differs.length === 2 || differs.includes('places') || one.origin === 'part') return false;
  const isDated = reading.moment.source !== 'today';
  if (isDated && distance <= SAME_TIME_MONTHS) return true;
  if (!isOnlyMeasure(one)) return false;
  if (isDated) return offset < 0 && sizeOf(reading) >= LARGE;
  const isThere = place === 'same' || place === 'near';
  return sizeOf(reading) >= LARGE || (sizeOf(reading) >= COUNTED && isThere && people === 'same');
}

const isOnlyMeasure = ({ differs }: Comparison): boolean => differs.length === 1 && differs[0] === 'measure';

/** Whether a plain number is only one end of an estimate's range. */
const isLooseEnd = ({ claim }: Reading, { entry }: Comparison): boolean =>
  sideOf(entry.value.quantity) === 'range' && sideOf(claim.quantity) === 'point';

const sizeOf = ({ claim: { quantity } }: Reading): number => quantity.low ?? quantity.high ?? 0;

/** Whether a number is so particular that it is hardly found twice. */
export const isTelling = (reading: Reading): boolean =>
  reading.claim.quantity.qualifier === 'between' || tellingDigits(sizeOf(reading)) > 1;
