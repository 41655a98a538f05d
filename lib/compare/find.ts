import type { Relation } from '../model/standing.ts';
import { type Comparison, type Reading, type Width, compareAll } from './comparison.ts';
import { type Interval, hullOf, intervalOf, positionOf, sideOf } from './interval.ts';
import { areKeptApart, byCloseness, spokenAt } from './lines.ts';
import { nearestOf } from './nearest.ts';
import { newestOf } from './newest.ts';
import type { Entry } from './record.ts';
import { AT_LARGE } from './scope.ts';
import { SAME_TIME_MONTHS } from './time.ts';
import { isTelling, isTimely, sourceOf } from './source.ts';

/** What a standing rests on, before it is put into words. Lists are in the order in which they are shown. */
export interface Finding {
  reading: Reading;
  relation: Relation;
  /** Estimates that count what the text counts and were known, near in time or not. */
  comparable: readonly Comparison[];
  /** The published number itself. */
  same: readonly Comparison[];
  /** What was published for that time: of what the text counts, then of what `same` counts. */
  sameTime: readonly Comparison[];
  /** Those at the time that count what the text says it counts, where its number counts something else. */
  worded: readonly Comparison[];
  newest: Comparison | undefined;
  nearest: readonly Comparison[];
  confusable: readonly Comparison[];
  /** Estimates of everybody who had travelled to the places, from the origins named, known by then. */
  travelled: readonly Comparison[];
}

/** Finds out which published figure a claim is, or where it lies among those that count the same; `entries` are of its unit. */
export function find(reading: Reading, entries: readonly Entry[], width: Width = 'narrow'): Finding {
  const all = compareAll(reading, entries, width);
  const open = all.filter(({ known, entry }) => known && !entry.retold);
  const numbers = all.filter(({ number }) => number !== undefined);
  const { same, relation: told } = sourceOf(reading, numbers);
  const isMisread = told === 'differentMeasure';
  const comparable = open.filter(
    (one) =>
      one.differs.length === 0 &&
      one.origin === 'same' &&
      isOfItsScope(one, same[0]) &&
      (!isCountedOtherwise(reading, one) || isRelated(one, same[0])),
  );
  // What the text speaks of stands beside the number of something else only to show the difference.
  const own = isMisread
    ? atTheTime(reading, asWorded(open, same), same, [])
    : atTheTime(reading, comparable, same, same);
  const relation = told ?? positionAmong(reading, own);
  // What is like a number of other origins, or nearest to none, lies further around.
  if (width === 'narrow' && (relation === 'noRecord' || (isMisread && same[0]?.origin !== 'same')))
    return find(reading, entries, 'wide');
  const alike = isMisread ? atTheTime(reading, open.filter(countsLike(same[0])), same, same) : [];
  const sameTime = [...own, ...alike.filter((one) => !own.includes(one)), ...restOf(reading, open, same)];
  return {
    reading,
    relation,
    comparable,
    same,
    sameTime,
    worded: isMisread ? own : [],
    newest: newestOf(reading, all, [...same, ...sameTime]),
    nearest: relation === 'noRecord' ? nearestOf(reading, all) : [],
    confusable: [...lookingBack(all, same), ...confusablesOf(reading, numbers, same)].slice(
      0,
      MOST_CONFUSABLE,
    ),
    travelled: open.filter(isOfTravellers),
  };
}

/** What the same report gives for places that its figure leaves out: "about 100" for Somalia beside "hundreds" elsewhere. */
function restOf({ places }: Reading, open: readonly Comparison[], same: readonly Comparison[]): Comparison[] {
  const [source] = same;
  if (source?.place !== 'near') return [];
  const { entry } = source;
  return open.filter(
    (one) =>
      one.place === 'part' &&
      one.measure !== 'other' &&
      one.people !== 'other' &&
      one.origin === 'same' &&
      one.entry.value.publisher === entry.value.publisher &&
      one.entry.fact.asOf === entry.fact.asOf &&
      [...one.entry.places].every((place) => places.has(place) && !entry.places.has(place)),
  );
}

/** What is spoken of the time, but for the number itself and what is kept apart from `beside`. */
const atTheTime = (
  reading: Reading,
  candidates: readonly Comparison[],
  same: readonly Comparison[],
  beside: readonly Comparison[],
): Comparison[] =>
  spokenAt(candidates.filter((one) => isTimely(reading, one))).filter(
    (one) => !same.includes(one) && !beside.some(({ entry }) => areKeptApart(entry, one.entry)),
  );

/** Of people present, a count this much older or newer tells nothing. */
const PRESENT_MONTHS = 12;

/** What was published of the thing that the text says it counts, where its number counts something else. */
function asWorded(all: readonly Comparison[], same: readonly Comparison[]): Comparison[] {
  const [source] = same;
  // Beside the strength of a group, the foreigners of the time count, present or travelled.
  const atLarge = source?.differs.includes('people') === true;
  return all.filter(
    (one) =>
      one.distance <= PRESENT_MONTHS &&
      one.origin === 'same' &&
      isOfItsScope(one, source) &&
      one.differs.every(
        (difference) => atLarge && difference === 'measure' && AT_LARGE.has(one.entry.value.measure),
      ),
  );
}

/** Whether the record reads an estimate together with another. */
const isRelated = ({ entry }: Comparison, source: Comparison | undefined): boolean =>
  source?.entry.fact.related?.includes(entry.fact.id) === true;

/** What is counted in its own way may be what an open text means, but is no measure for it. */
const isCountedOtherwise = ({ measure, claim }: Reading, { entry }: Comparison): boolean =>
  entry.value.measure === 'other' && (measure === undefined || claim.quantity.unit === 'percent');

/** Where the text names no place, that of the number's source is meant: all regions, or some. */
function isOfItsScope({ place, entry }: Comparison, source: Comparison | undefined): boolean {
  if (place !== 'open' || entry.origins !== undefined) return true;
  // Where nothing says what is meant, it is what readers meet most often.
  if (source === undefined) return entry.everywhere || entry.series?.headline === true;
  return entry.everywhere === source.entry.everywhere;
}

/** Whether an estimate counts what the source of the number counts, in its places and of its origins. */
const countsLike =
  (source: Comparison | undefined) =>
  (one: Comparison): boolean =>
    source !== undefined &&
    one.entry.value.measure === source.entry.value.measure &&
    one.entry.kind === source.entry.kind &&
    one.origin === source.origin &&
    one.place !== 'other' &&
    (one.place === 'part') === (source.place === 'part') &&
    (one.place === 'wider') === (source.place === 'wider') &&
    isOfItsScope(one, source);

/** A figure so many times smaller than every count of all is likely one of a part. */
const MOST_APART = 10;

function positionAmong({ claim, measure }: Reading, own: readonly Comparison[]): Relation {
  // Shares of different things are never one above the other.
  if (claim.quantity.unit === 'percent' && measure === 'other') return 'noRecord';
  const [first, ...others] = own.map(({ entry }): Interval => entry.interval);
  if (first === undefined) return 'noRecord';
  const [figure, record] = [intervalOf(claim.quantity), hullOf([first, ...others])];
  return figure.high * MOST_APART < record.low ? 'noRecord' : positionOf(figure, record);
}

const isOfTravellers = ({ entry, place, origin }: Comparison): boolean =>
  entry.value.measure === 'travelled' &&
  origin === 'same' &&
  (place === 'same' || place === 'near' || place === 'open');

const MOST_CONFUSABLE = 2;

/** What the same counter said later of the same time: its own revision, not known yet. */
function lookingBack(all: readonly Comparison[], same: readonly Comparison[]): Comparison[] {
  const [source] = same;
  const series = source?.entry.series;
  if (source === undefined || series === undefined) return [];
  return all.filter(
    (one) =>
      !one.known &&
      one.entry.series === series &&
      one.entry.month === source.entry.month &&
      one.number === undefined,
  );
}

/** Whether an estimate only gives the source's number once more. */
const isRepeated = ({ entry }: Comparison, same: readonly Comparison[]): boolean =>
  entry.series !== undefined && same.some((one) => one.entry.series === entry.series);

/** Whether the number is only one end of an estimate's range. */
const isEnd = ({ entry }: Comparison): boolean => sideOf(entry.value.quantity) === 'range';

/** The same number where it means something else, or was not known yet. */
function confusablesOf(
  reading: Reading,
  numbers: readonly Comparison[],
  same: readonly Comparison[],
): Comparison[] {
  if (reading.claim.quantity.qualifier === 'order') return [];
  return numbers
    .filter(
      (one) =>
        !same.includes(one) &&
        !isRepeated(one, same) &&
        one.place !== 'other' &&
        (one.origin === 'same' || one.origin === 'wider') &&
        one.number === 'same' &&
        one.distance <= SAME_TIME_MONTHS &&
        one.differs.length <= (isTelling(reading) ? 2 : 1),
    )
    .sort(
      (a, b) =>
        Number(b.known) - Number(a.known) ||
        Number(isEnd(a)) - Number(isEnd(b)) ||
        a.differs.length - b.differs.length ||
        byCloseness(a, b),
    );
}
