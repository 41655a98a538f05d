import type { Quantity } from '../model/quantity.ts';
import { type NoteCode, type RemarkOf, remark } from './codes.ts';
import type { Comparison } from './comparison.ts';
import type { Finding } from './find.ts';
import { tellingDigits } from './interval.ts';
import type { Entry } from './record.ts';
import { isRecords } from './scope.ts';
import { sumOf } from './sums.ts';

const idOf = ({ entry }: Comparison): string => entry.fact.id;

/** What else a reader should keep in mind: how such counts are made, and what is easily taken for what. */
export function noteOn(finding: Finding, entries: readonly Entry[]): RemarkOf<NoteCode>[] {
  const { reading, same, sameTime } = finding;
  const first = same[0] ?? sameTime[0];
  const records = isRecords(reading.measure) || isRecords(first?.entry.value.measure);
  return [
    ...(records && first?.entry.series?.countries === 'contributing' ? [remark('records' as const)] : []),
    ...noteOnSum(finding, entries),
    ...noteOnDigits(finding),
    ...noteOnTravelled(finding),
    ...(first === undefined ? [] : noteOnCountries(finding, first)),
    ...(first?.entry.series === undefined || first.entry.series.why === SINGLE
      ? []
      : [remark('series' as const, { series: first.entry.series.id })]),
    ...(same[0]?.entry.fact.caveat === undefined
      ? []
      : [remark('caveat' as const, { estimate: idOf(same[0]) })]),
  ];
}

/** What is said of series that are none yet. */
const SINGLE = 'A single value.';

function noteOnSum({ reading, same }: Finding, entries: readonly Entry[]): RemarkOf<NoteCode>[] {
  if (same.length > 0) return [];
  const parts = sumOf(reading, entries);
  return parts.length === 0 ? [] : [remark('sum', { estimates: parts.map(({ fact }) => fact.id) })];
}

const valueOf = ({ low, high }: Quantity): number => low ?? high ?? 0;
const THOUSAND = 1000;
/** Numbers with fewer telling digits have too many neighbours. */
const TELLING = 3;

/** Whether two digits that stand side by side were changed over: 20,370 for 20,730. */
function isTransposed(a: number, b: number): boolean {
  const [left, right] = [String(a), String(b)];
  if (left.length !== right.length || a === b || tellingDigits(b) < TELLING) return false;
  let at = 0;
  while (left[at] === right[at]) at++;
  return (
    left[at] === right[at + 1] && left[at + 1] === right[at] && left.slice(at + 2) === right.slice(at + 2)
  );
}

const endsOf = ({ low, high }: Quantity): number[] => [low, high].filter((end) => end !== undefined);

/** A figure that differs from a published one by its digits alone: two changed over, or thousands as millions. */
function noteOnDigits({ reading: { claim }, same, comparable }: Finding): RemarkOf<NoteCode>[] {
  if (same.length > 0 || claim.quantity.unit !== 'people') return [];
  const value = valueOf(claim.quantity);
  const model = comparable.find(({ entry }) =>
    endsOf(entry.value.quantity).some((end) => isTransposed(value, end) || value === end * THOUSAND),
  );
  return model === undefined ? [] : [remark('digits', { estimate: idOf(model) })];
}

/** Nobody can be dead, back or present who never went: a figure above every count of travellers says so. */
function noteOnTravelled({ reading, travelled }: Finding): RemarkOf<NoteCode>[] {
  const { measure, claim } = reading;
  if (
    measure === undefined ||
    measure === 'travelled' ||
    measure === 'other' ||
    claim.quantity.unit !== 'people'
  )
    return [];
  const [highest] = [...travelled].sort((a, b) => b.entry.interval.high - a.entry.interval.high);
  return highest !== undefined && valueOf(claim.quantity) > highest.entry.interval.high
    ? [remark('aboveTravelled', { estimate: idOf(highest) })]
    : [];
}

const COUNTRIES: Record<string, NoteCode> = {
  contributing: 'countriesContributing',
  returnedTo: 'countriesReturnedTo',
  withData: 'countriesWithData',
};

function noteOnCountries({ reading: { claim } }: Finding, { entry }: Comparison): RemarkOf<NoteCode>[] {
  const { count } = claim.origins;
  if (count === undefined) return [];
  const kind = COUNTRIES[entry.series?.countries ?? ''];
  if (kind !== undefined) return [remark(kind)];
  const own = entry.value.originCount;
  return own === undefined || own.value === count.value
    ? []
    : [remark('countriesDiffer', { estimate: entry.fact.id, count })];
}
