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
/** Two publications of one number lie this close; further ones are other counts. */
const SAME_NUMBER_MONTHS = 6;
/** Another thing that is counted, or another way to word the number, weighs like this many months. */
const DIFFERENCE_MONTHS = 7;

/** Whether an estimate speaks for the time spoken of; where no date is known, every time is meant. */
export const isTimely = ({ moment }: Reading, { distance }: Comparison): boolean =>
  moment.source === 'today' || distance <= SAME_TIME_MONTHS;

/**
 * Finds where a number comes from. A figure that counts what the text says is its source, unless it is of another time
 * and one of this time has the number of something else.
 */
export function sourceOf(reading: Reading, numbers: readonly Comparison[]): Source {
  const known = numbers.filter((one) => one.known && !one.entry.retold && isItsNumber(reading, one));
  const exact = known.filter(({ differs }) => differs.length === 0);
  const misread = known.filter((one) => one.differs.length === 1 && isTimely(reading, one));
  const isReported =
    exact.some((one) => isTimely(reading, one)) || (exact.length > 0 && misread.length === 0);
  // An order of magnitude is no number that could be somebody's.
  const isVague = reading.claim.quantity.qualifier === 'order';
  const read = isReported ? exact : isVague ? [] : known.filter(({ differs }) => differs.length > 0);
  if (read.length === 0) return { same: [] };
  const far = (one: Comparison): number => remoteness(reading, one);
  const nearest = Math.min(...read.map(far));
  return {
    same: read.filter((one) => far(one) <= nearest + SAME_NUMBER_MONTHS).sort(byOrigin),
    relation: isReported ? 'reported' : 'differentMeasure',
  };
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
  const { differs, place, origin, offset } = one;
  if (place === 'other' || origin === 'other' || differs.length > 2) return false;
  const telling = isTelling(reading);
  // Other places and a part of the origins have numbers of their own, and round ones meet by chance.
  const isChance =
    differs.length === 2 ||
    differs.includes('places') ||
    origin === 'part' ||
    (origin === 'wider' && isLooseEnd(reading, one));
  if (isChance && differs.length > 0 && !telling) return false;
  if (isTimely(reading, one)) return true;
  const inScope = differs.every((difference) => difference === 'measure');
  return offset < 0 && inScope && (differs.length === 0 || telling || sizeOf(reading) >= LARGE);
}

/** Whether a plain number is only one end of an estimate's range. */
const isLooseEnd = ({ claim }: Reading, { entry }: Comparison): boolean =>
  sideOf(entry.value.quantity) === 'range' && sideOf(claim.quantity) === 'point';

const sizeOf = ({ claim: { quantity } }: Reading): number => quantity.low ?? quantity.high ?? 0;

/** Whether a number is so particular that it is hardly found twice. */
export const isTelling = (reading: Reading): boolean =>
  reading.claim.quantity.qualifier === 'between' || tellingDigits(sizeOf(reading)) > 1;
