import type { Quantity } from '../model/quantity.ts';
import { type ReasonCode, type RemarkOf, type SummaryCode, remark } from './codes.ts';
import type { Comparison, Difference } from './comparison.ts';
import type { Finding } from './find.ts';
import { sideOf } from './interval.ts';
import { isOfOtherScope } from './newest.ts';
import { AT_LARGE, isOtherwise, isRecords } from './scope.ts';
import { yearsBetween } from './time.ts';

const idOf = ({ entry }: Comparison): string => entry.fact.id;

/** The one sentence shown first: what the record shows about the page's figure. */
export function summarise(finding: Finding): RemarkOf<SummaryCode> {
  const { relation, same, sameTime, nearest, comparable, reading } = finding;
  const [source] = same;
  if (relation === 'reported' && source !== undefined) {
    const years = ageOf(finding, source);
    return years > 0
      ? remark('older', { estimate: idOf(source), number: years })
      : remark('reported', { estimate: idOf(source) });
  }
  if (relation === 'differentMeasure' && source !== undefined)
    return remark(differenceTo(source), { estimate: idOf(source) });
  if (relation === 'noRecord' || relation === 'reported' || relation === 'differentMeasure') {
    if (sameTime.length > 0) return remark('noRecordPart', { estimates: sameTime.slice(0, 2).map(idOf) });
    const [closest] = nearest;
    const isFirst =
      closest !== undefined && closest.offset > 0 && closest.differs.length === 0 && comparable.length === 0;
    return isFirst
      ? remark('noRecordYet', { estimate: idOf(closest), date: reading.moment.spoken })
      : remark('noRecord');
  }
  return remark(relation, { estimates: sameTime.slice(0, 2).map(idOf) });
}

/** In what one thing a published number counts something else; `different` where it is more than one. */
function differenceTo({ entry, differs }: Comparison): SummaryCode {
  const [first, ...others] = differs;
  if (first === undefined || others.length > 0) return 'different';
  // What is counted otherwise, or by name, differs by its people.
  if (first === 'measure' && isOtherwise(entry))
    return entry.kind === 'foreigners' ? 'different' : 'differentPeople';
  return SUMMARIES[first];
}

const SUMMARIES: Record<Difference, SummaryCode> = {
  measure: 'differentMeasure',
  people: 'differentPeople',
  places: 'differentPlaces',
  origins: 'differentOrigins',
};

/** Whole years from the published figure to the page; 0 where the page has no date, or speaks of that time. */
function ageOf({ reading: { moment } }: Finding, { entry, offset }: Comparison): number {
  if (moment.source === 'today' || offset >= 0) return 0;
  return yearsBetween(entry.fact.asOf, moment.spoken);
}

/** The steps that led to the relation, in the order in which they were taken. */
export function explain(finding: Finding): RemarkOf<ReasonCode>[] {
  const { reading, relation, same, sameTime, newest, nearest, confusable, comparable } = finding;
  const { claim, moment } = reading;
  const [source] = same;
  return [
    remark(moment.source, { date: moment.known }),
    ...(moment.spoken === moment.known ? [] : [remark('spoken', { date: moment.spoken })]),
    ...(isRecords(reading.measure) && !isRecords(claim.measure) ? [remark('asRecords')] : []),
    ...(reading.measure === undefined && AT_LARGE.has(source?.entry.value.measure ?? 'other')
      ? [remark('measureOpen')]
      : []),
    ...(source === undefined ? [] : explainSource(finding, source)),
    ...same.slice(1, MOST_SAME).map((one) => remark('sameAlso' as const, { estimate: idOf(one) })),
    ...(source === undefined ? [remark('comparable', { number: comparable.length })] : []),
    ...(source === undefined && relation !== 'noRecord' ? [remark('noneWithNumber')] : []),
    ...sameTime.slice(0, MOST_AT_THE_TIME).map((one) => explainSameTime(finding, one)),
    ...(newest === undefined ? [] : [explainNewest(newest, source ?? sameTime[0])]),
    ...confusable.map(explainConfusable),
    ...nearest.flatMap((one) => [
      remark('nearest', { estimate: idOf(one) }),
      remark('notComparable', { estimate: idOf(one) }),
    ]),
  ];
}

/** Publications of the number itself that are shown. */
export const MOST_SAME = 2;
/** Estimates of the time that are shown. */
export const MOST_AT_THE_TIME = 3;

const DIFFERENCES: Record<Difference, ReasonCode> = {
  measure: 'otherMeasure',
  people: 'otherPeople',
  places: 'otherPlaces',
  origins: 'otherOrigins',
};

function explainSource({ reading: { claim } }: Finding, source: Comparison): RemarkOf<ReasonCode>[] {
  const params = { estimate: idOf(source) };
  const { entry, differs, place } = source;
  const applied = differs.map((difference) => remark(DIFFERENCES[difference], params));
  // What is counted otherwise is told by its people, where they are others.
  const told =
    entry.value.measure === 'other' && entry.kind !== 'foreigners' && differs.includes('measure')
      ? [remark('otherPeople' as const, params), ...applied.filter(({ code }) => code !== 'otherMeasure')]
      : applied;
  return [
    remark('same', params),
    ...(source.origin === 'open' ? [remark('originsOpen' as const, params)] : []),
    ...told,
    ...wordingOf(claim.quantity, source).map((code) => remark(code, params)),
    ...(place === 'near' && claim.destinations.length > 1 ? [remark('placesNear' as const, params)] : []),
  ];
}

/** How the text words the number otherwise than its source: one end of a range, a limit as a count, rounded. */
export function wordingOf(claimed: Quantity, { entry, number }: Comparison): ReasonCode[] {
  if (number === 'rounded') return ['rounded'];
  const [text, source] = [sideOf(claimed), sideOf(entry.value.quantity)];
  if (text === source) return [];
  if (source === 'range') return ['end'];
  return source === 'ceiling' || text === 'ceiling' ? ['qualifier'] : [];
}

const explainSameTime = ({ worded }: Finding, one: Comparison): RemarkOf<ReasonCode> =>
  remark(worded.includes(one) && one.measure !== 'other' ? 'sameTimeWorded' : 'sameTime', {
    estimate: idOf(one),
  });

function explainNewest(newest: Comparison, anchor: Comparison | undefined): RemarkOf<ReasonCode> {
  const apart = anchor !== undefined && isOfOtherScope(newest, anchor);
  return remark(apart ? 'newestPart' : 'newest', { estimate: idOf(newest) });
}

function explainConfusable(one: Comparison): RemarkOf<ReasonCode> {
  const params = { estimate: idOf(one), date: one.entry.published };
  if (one.number === undefined) return remark('lookedBack', params);
  return remark(one.known ? 'confusable' : 'later', params);
}
