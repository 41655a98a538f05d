import type { Claim } from '../model/mention.ts';
import type { CountryCode, Quantity } from '../model/quantity.ts';
import type { PartsCause } from '../model/standing.ts';
import { type NoteCode, type RemarkOf, remark } from './codes.ts';
import type { Comparison } from './comparison.ts';
import type { Finding } from './find.ts';
import { intervalOf, sideOf } from './interval.ts';

/** A total and the figures that a text splits it into. */
interface Breakdown {
  total: Claim;
  parts: Claim[];
}

const least = ({ quantity }: Claim): number => intervalOf(quantity).low;
const isPeople = ({ quantity }: Claim): boolean => quantity.unit === 'people';

/** A list of three battlefields or more, or none at all, is a total's. */
const MANY_PLACES = 3;

const isDisjoint = (a: readonly CountryCode[], b: readonly CountryCode[]): boolean =>
  !a.some((code) => b.includes(code));

/** Whether a claim may be a part of another: fewer people, in some of its places or from some of its origins. */
function isPartOf(part: Claim, total: Claim): boolean {
  if (part === total || !isPeople(part) || !isPeople(total) || least(part) >= least(total)) return false;
  const wide = total.destinations.length === 0 || total.destinations.length >= MANY_PLACES;
  const byPlace =
    wide &&
    part.destinations.length > 0 &&
    (total.destinations.length === 0 || !isDisjoint(part.destinations, total.destinations)) &&
    part.origins.countries.join() === total.origins.countries.join();
  const byOrigin = total.origins.countries.length === 0 && part.origins.countries.length > 0;
  return byPlace || byOrigin;
}

/** The parts that do not overlap, in the order of the text: by place, else by origin. */
function split(total: Claim, claims: readonly Claim[]): Claim[] {
  const parts = claims.filter((claim) => isPartOf(claim, total));
  const by = (codes: (claim: Claim) => readonly CountryCode[]): Claim[] => {
    const kept: Claim[] = [];
    for (const part of parts)
      if (codes(part).length > 0 && kept.every((one) => isDisjoint(codes(one), codes(part)))) kept.push(part);
    return kept.length > 1 ? kept : [];
  };
  const byPlace = by(({ destinations }) => destinations);
  return byPlace.length > 0 ? byPlace : by(({ origins }) => origins.countries);
}

/** The breakdown that a claim belongs to, as its total or as a part; undefined where the text makes none. */
export function breakdownAround(claim: Claim, beside: readonly Claim[]): Breakdown | undefined {
  const all = [...beside, claim];
  for (const total of [claim, ...beside]) {
    const parts = split(total, all);
    if (parts.length > 0 && (total === claim || parts.includes(claim))) return { total, parts };
  }
  return undefined;
}

/** The most a total can stand for: its number, even where that is only a floor, for that is what readers compare. */
function ceilingOf(quantity: Quantity): number {
  return sideOf(quantity) === 'floor' ? (quantity.low ?? 0) : intervalOf(quantity).high;
}

const exceeds = ({ total, parts }: Breakdown): boolean =>
  parts.reduce((sum, part) => sum + least(part), 0) > ceilingOf(total.quantity);

/**
 * What a figure's neighbours in the text say about it: that it is a part of one report with them, and why parts may
 * exceed their total. They are weighed here, and never given as a sum.
 */
export function noteOnParts(
  finding: Finding,
  beside: readonly Claim[],
  findFor: (claim: Claim) => Finding,
): RemarkOf<NoteCode>[] {
  const { claim } = finding.reading;
  const breakdown = breakdownAround(claim, beside);
  if (breakdown === undefined) return [];
  const sources = breakdown.parts.flatMap((part) => {
    const [source] = (part === claim ? finding : findFor(part)).same;
    return source === undefined ? [] : [source];
  });
  const together = claim !== breakdown.total && isOneReport(finding.same[0], sources);
  return [
    ...(together ? [remark('sameReport' as const)] : []),
    ...(exceeds(breakdown) ? explainExcess(breakdown, sources) : []),
  ];
}

function explainExcess({ total }: Breakdown, sources: readonly Comparison[]): RemarkOf<NoteCode>[] {
  const differ = (what: (one: Comparison) => string): boolean => new Set(sources.map(what)).size > 1;
  const causes: PartsCause[] = [];
  if (sideOf(total.quantity) === 'floor') causes.push('floor');
  if (differ(({ entry }) => entry.value.publisher)) causes.push('makers');
  if (differ(({ entry }) => entry.value.measure)) causes.push('measures');
  if (causes.length === 0) return [remark('partsUnexplained')];
  const estimates = sources.map(({ entry }) => entry.fact.id);
  return [remark('parts', { causes, estimates, quantity: total.quantity })];
}

/** Whether the number stands in a document that those beside it stand in, too. */
function isOneReport(own: Comparison | undefined, others: readonly Comparison[]): boolean {
  if (own === undefined) return false;
  const titles = new Set(own.entry.fact.sources.map(({ title }) => title));
  return others.some(
    ({ entry }) => entry !== own.entry && entry.fact.sources.some(({ title }) => titles.has(title)),
  );
}
