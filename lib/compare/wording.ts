import type { Relation, StandingReason } from '../model/standing.ts';
import { sayDate } from '../wording/date.ts';
import { sayMeasure } from '../wording/measure.ts';
import { sayPlaces } from '../wording/places.ts';
import { sayQuantity } from '../wording/quantity.ts';
import type { Comparison } from './comparison.ts';
import { populationKind } from './population.ts';
import type { Finding } from './standing.ts';
import { publishedOn } from './time.ts';

/** The one sentence shown first: what the record shows about the page's figure. */
export function summarise({ relation, same, sameTime }: Finding): string {
  const [first] = same;
  if (relation === 'noRecord') return 'No published count of the same thing was found for that time.';
  if (first !== undefined) {
    return relation === 'reported'
      ? `A published figure: ${sayMaker(first)}.`
      : `The same number stands in the record (${sayMaker(first)}), but counts ${sayCounted(first)}.`;
  }
  return `${POSITION[relation]} for ${sayTime(sameTime)}: ${sayList(sameTime)}.`;
}

const POSITION: Record<Exclude<Relation, 'noRecord'>, string> = {
  reported: 'As published',
  differentMeasure: 'Published for something else',
  within: 'In line with what was published',
  above: 'Higher than what was published',
  below: 'Lower than what was published',
};

/** What an estimate counts: its measure, or its people where those are others than the text's. */
const sayCounted = ({ estimate, samePopulation }: Comparison): string =>
  samePopulation ? sayMeasure(estimate.estimate.measure) : estimate.estimate.population;

/** The steps that led to the summary, in the order in which they were taken. */
export function explain(finding: Finding): StandingReason[] {
  const { same, sameTime, later, confusable, nearest, relation } = finding;
  return [
    ...explainRecords(finding),
    ...same.slice(0, 1).flatMap((one) => explainSame(finding, one)),
    ...others(sameTime, same).map((one) => reason('sameTime', `At that time ${sayOne(one)}.`)),
    ...(later === undefined ? [] : [reason('newest', `Later, ${sayOne(later)}.`)]),
    ...confusable.slice(0, 1).map((one) => explainConfusable(one)),
    ...(relation === 'noRecord' && nearest !== undefined ? [explainNearest(nearest)] : []),
  ];
}

/** Records are what readers most often take for people. */
const explainRecords = ({ claim: { measure } }: Finding): StandingReason[] =>
  measure === 'profiles' || measure === 'identified'
    ? [reason('records', 'INTERPOL counts records that countries share through it, not people in the field.')]
    : [];

const reason = (code: string, text: string): StandingReason => ({ code, text });

function explainSame(
  { claim, relation }: Finding,
  { estimate, measure, samePopulation }: Comparison,
): StandingReason[] {
  const { measure: counted, population } = estimate.estimate;
  const first = reason('sameNumber', `The number stands in: ${estimate.statement.en}`);
  if (relation === 'reported') {
    return measure === 'open'
      ? [
          first,
          reason(
            'measureOpen',
            `The text does not say what it counts; that figure counts ${sayMeasure(counted)}.`,
          ),
        ]
      : [first];
  }
  if (!samePopulation) return [first, reason('otherPeople', `That figure is of ${population}.`)];
  const page = claim.measure === undefined ? '' : `; the text reads as ${sayMeasure(claim.measure)}`;
  return [first, reason('otherMeasure', `That figure counts ${sayMeasure(counted)}${page}.`)];
}

function explainConfusable({ estimate, known, place, samePopulation, measure }: Comparison): StandingReason {
  const maker = `${estimate.estimate.publisher} (${sayDate(estimate.asOf)})`;
  if (!known) {
    return reason(
      'publishedLater',
      `${maker} gave the same number, published ${sayDate(publishedOn(estimate))}.`,
    );
  }
  if (place === 'part') {
    return reason(
      'confusable',
      `${maker} gave the same number for ${sayPlaces(estimate.estimate.destinations)} alone.`,
    );
  }
  const difference =
    samePopulation && measure === 'other'
      ? sayMeasure(estimate.estimate.measure)
      : estimate.estimate.population;
  return reason('confusable', `The same number by ${maker} counts ${difference}.`);
}

function explainNearest(nearest: Comparison): StandingReason {
  const { estimate, samePopulation } = nearest;
  const why =
    samePopulation && populationKind(estimate.estimate.population) === 'foreigners'
      ? `it counts ${sayMeasure(estimate.estimate.measure)} and holds for ${sayDate(estimate.asOf)}`
      : `it counts ${estimate.estimate.population}`;
  return reason('nearest', `Nearest in the record: ${sayOne(nearest)}; ${why}.`);
}

/** "UN Monitoring Team, March 2015" */
const sayMaker = ({ estimate }: Comparison): string =>
  `${estimate.estimate.publisher}, ${sayDate(estimate.asOf)}`;

/** "Soufan Group gave between 27,000 and 31,000 (December 2015)" */
function sayOne({ estimate, place }: Comparison): string {
  const { publisher, quantity, destinations } = estimate.estimate;
  const where = place === 'part' ? ` for ${sayPlaces(destinations)} alone` : '';
  return `${publisher} gave ${sayQuantity(quantity)}${where} (${sayDate(estimate.asOf)})`;
}

function sayTime(comparisons: readonly Comparison[]): string {
  const dates = comparisons.map(({ estimate }) => estimate.asOf).sort();
  const [first, last] = [dates[0] ?? '', dates.at(-1) ?? ''];
  return first === last ? sayDate(first) : `${sayDate(first)} to ${sayDate(last)}`;
}

const sayList = (comparisons: readonly Comparison[]): string =>
  [...new Set(comparisons.slice(0, 3).map(({ estimate }) => sayQuantity(estimate.estimate.quantity)))].join(
    '; ',
  );

const others = (comparisons: readonly Comparison[], shown: readonly Comparison[]): Comparison[] =>
  comparisons.filter(({ estimate }) => !shown.some((one) => one.estimate.id === estimate.id)).slice(0, 2);
