import { ENGLISH, type Words } from '../i18n/words.ts';
import type { PartialDate } from '../model/date.ts';
import type { Claim } from '../model/mention.ts';
import type { EstimateRole, Standing } from '../model/standing.ts';
import { type Comparison, readingOf } from './comparison.ts';
import { type Finding, find } from './find.ts';
import { isOfOtherScope } from './newest.ts';
import { noteOn } from './notes.ts';
import { noteOnParts } from './parts.ts';
import { MOST_AT_THE_TIME, MOST_SAME, explain, summarise } from './reasons.ts';
import type { PublishedRecord } from './record.ts';
import { sayNote, sayReason, saySummary } from './say.ts';
import { type Moment, momentOf } from './time.ts';

/** Where and when a figure stands. */
export interface Surroundings {
  /** The page's date, where it is known. */
  pageDate?: PartialDate;
  today: PartialDate;
  /** The other figures of the same paragraph, in their order. */
  beside?: readonly Claim[];
  words?: Words;
}

/**
 * How a page's figure stands against the published record: which published figure it is, or where it lies among those
 * that count the same thing, with the steps as reasons. Says what the record shows, never who is right.
 */
export function standing(
  claim: Claim,
  { pageDate, today, beside = [], words = ENGLISH }: Surroundings,
  record: PublishedRecord,
): Standing {
  const findFor = (one: Claim): Finding => findIn(record, one, momentOf(one.asOf, pageDate, today));
  const finding = findFor(claim);
  const voice = { reading: finding.reading, record, words };
  const notes = [...noteOnParts(finding, beside, findFor), ...noteOn(finding, record.entries)];
  return {
    relation: finding.relation,
    summary: saySummary(summarise(finding), voice),
    reasons: explain(finding).map((reason) => sayReason(reason, voice)),
    notes: notes.map((note) => sayNote(note, voice)),
    estimates: estimatesOf(finding, notes.find(({ code }) => code === 'sum')?.params.estimates ?? []),
  };
}

/** Those who count records of people, and hardly ever people. */
const RECORD_KEEPERS = /^interpol$/i;

/**
 * Finds where a claim stands, as its counter counts: what a keeper of records says is of records where there are such,
 * but it may also tell of people, as others counted them.
 */
function findIn(record: PublishedRecord, claim: Claim, moment: Moment): Finding {
  const entries = record.countedIn(claim.quantity.unit);
  const asWorded = find(readingOf(claim, moment), entries);
  const keeps = RECORD_KEEPERS.test(claim.attribution ?? '') && claim.quantity.unit === 'people';
  if (!keeps || claim.measure === 'profiles' || asWorded.relation === 'reported') return asWorded;
  const ofRecords = find(readingOf(claim, moment, 'identified'), entries);
  return ofRecords.relation === 'differentMeasure' || ofRecords.relation === 'noRecord'
    ? asWorded
    : ofRecords;
}

const MOST_ESTIMATES = 7;

/** The estimates to show with their roles, each once; and which of them are no points of one line with the others. */
function estimatesOf(finding: Finding, sum: readonly string[]): Standing['estimates'] {
  const { same, sameTime, newest, nearest, confusable } = finding;
  const shown = new Map<string, Standing['estimates'][number]>();
  const line: Comparison[] = [];
  const give = (comparisons: readonly (Comparison | undefined)[], role: EstimateRole): void => {
    for (const one of comparisons) {
      const id = one?.entry.fact.id;
      if (one === undefined || id === undefined || shown.has(id)) continue;
      const fits = role === 'same' || IN_LINE.has(role);
      const apart = !fits || line.some((other) => !areOfOneLine(one, other, role));
      if (!apart) line.push(one);
      shown.set(id, { id, role, ...(apart ? { apart } : {}) });
    }
  };
  give(same.slice(0, MOST_SAME), 'same');
  give(sameTime.slice(0, MOST_AT_THE_TIME), 'sameTime');
  // The same number published later is first of all the same number.
  give(confusable, 'confusable');
  give([newest], 'newest');
  give(nearest, 'nearest');
  for (const id of sum) if (!shown.has(id)) shown.set(id, { id, role: 'confusable', apart: true });
  return [...shown.values()].slice(0, MOST_ESTIMATES);
}

const IN_LINE: ReadonlySet<EstimateRole> = new Set(['sameTime', 'newest']);

/** Whether an estimate may stand in one line with another: the same thing counted, and nothing in the record against it. */
function areOfOneLine(one: Comparison, other: Comparison, role: EstimateRole): boolean {
  const { entry } = one;
  const isNoLine = entry.series?.comparable === false && entry.series === other.entry.series;
  return (
    !isOfOtherScope(one, other) &&
    !(isNoLine && role !== 'same') &&
    entry.value.measure === other.entry.value.measure &&
    entry.kind === other.entry.kind
  );
}
