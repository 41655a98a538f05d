import type { Claim, TopicId } from '../../model/mention.ts';
import type { CountryCode, Measure, Quantity } from '../../model/quantity.ts';
import { asOfIn } from './asof.ts';
import { attributionOf } from './attribution.ts';
import { destinationsOf } from './destinations.ts';
import type { Figure } from './figure.ts';
import { measureOf } from './measure.ts';
import { homesNamed } from './places.ts';
import { clauseOf, type Occurrence } from './stretch.ts';
import { holds, known, type Sentence } from './sentence.ts';
import type { Topic } from './topic.ts';

const unique = (codes: CountryCode[]): CountryCode[] => [...new Set(codes)];

/** "1,500 a month": said of the figure itself or right after it. */
function isMonthly(sentence: Sentence, figure: Figure, to: number): boolean {
  for (let at = figure.amount.to; at < to; at++) if (known(sentence, at, 'monthly')) return true;
  return false;
}

function quantityOf({ sentence, figures, index }: Occurrence, figure: Figure): Quantity {
  const { qualifier, low, high, unit } = figure.amount;
  const end = figures[index + 1]?.from ?? sentence.tokens.length;
  return {
    qualifier,
    ...(low === undefined ? {} : { low }),
    ...(high === undefined ? {} : { high }),
    unit:
      unit === 'people' && holds(sentence, 'monthly') && isMonthly(sentence, figure, end)
        ? 'peoplePerMonth'
        : unit,
  };
}

function groupsOf(sentence: Sentence): string[] {
  const named = sentence.tokens.flatMap((token) => token.hits.filter((hit) => hit.category === 'group'));
  return [...new Set(named.map((hit) => hit.value))];
}

/** The nearest country named before token `at`: whom "its 850" belongs to. */
function subjectCountry(sentence: Sentence, at: number): CountryCode | undefined {
  for (let i = at - 1; i >= 0; i--) {
    const country = sentence.tokens[i]?.hits.find((hit) => hit.category === 'country');
    if (country) return country.value;
  }
  return undefined;
}

/** The words of a figure that name a part of the world its people come from ("European fighters", "from Europe"). */
function regionOf(text: string, { tokens }: Sentence, figure: Figure): string | undefined {
  const { phrase, attached, before } = figure;
  if (!phrase?.regional && !attached?.regional && !before?.regional) return undefined;
  const [first, last] = [tokens[figure.from], tokens[figure.to - 1]];
  return first && last && text.slice(first.from, last.to);
}

function originsOf(text: string, { sentence, before, index }: Occurrence, figure: Figure): Claim['origins'] {
  const countries = [
    ...(figure.country === undefined ? [] : [figure.country]),
    ...(figure.phrase?.nationals ?? []),
    ...(figure.attached?.origins ?? []),
    ...(figure.before?.origins ?? []),
  ];
  const count = figure.attached?.count ?? figure.before?.count;
  const owner =
    (figure.phrase?.partOf || figure.phrase?.owned) && countries.length === 0 && !count
      ? subjectCountry(sentence, figure.from)
      : undefined;
  if (owner !== undefined) countries.push(owner);
  // people with a word of their own have the homes that their sentence names, others those spoken of before
  const homes = figure.form === 'noun' || (index === 0 && figure.phrase) ? homesNamed(sentence) : [];
  const passed = figure.form === 'noun' || homes.length > 0 ? homes : before.origins;
  const inherited = figure.form === 'country' ? [] : passed;
  const own = regionOf(text, sentence, figure);
  const region = own ?? (inherited === before.origins ? before.region : undefined);
  return {
    countries: unique(countries.length > 0 ? countries : inherited),
    ...(count ? { count } : {}),
    ...(region === undefined ? {} : { region }),
  };
}

/** What a sentence says about all of its figures. */
export interface Told {
  topics: readonly Topic[];
  groups: string[];
  attribution?: string;
}

/** Reads what a sentence says about all of its figures. */
export function readTold(text: string, sentence: Sentence, topics: readonly Topic[]): Told {
  const attribution = attributionOf(text, sentence);
  return { topics, groups: groupsOf(sentence), ...(attribution === undefined ? {} : { attribution }) };
}

/** Reads what a sentence says about one of its figures. */
export function readClaim(text: string, occurrence: Occurrence, told: Told): Claim | undefined {
  const { sentence } = occurrence;
  const figure = occurrence.figures[occurrence.index];
  if (!figure) return undefined;
  const counted = measureOf(occurrence);
  const clause = clauseOf(occurrence);
  const asOf = asOfIn(sentence, clause.from, clause.to);
  const first = sentence.tokens[figure.phrase?.from ?? 0];
  const last = sentence.tokens[(figure.phrase?.to ?? 0) - 1];
  const population = figure.phrase && first && last ? text.slice(first.from, last.to) : undefined;
  const { topics, groups, attribution } = told;
  const origins = originsOf(text, occurrence, figure);
  return {
    quantity: quantityOf(occurrence, figure),
    ...(population === undefined ? {} : { population }),
    ...(counted === undefined ? {} : { measure: counted.measure }),
    ...(counted?.implied ? { measureImplied: true as const } : {}),
    origins,
    destinations: destinationsOf(occurrence, topics, counted?.measure, origins.countries),
    groups,
    ...(asOf === undefined ? {} : { asOf }),
    ...(attribution === undefined ? {} : { attribution }),
  };
}

const BY_MEASURE: Partial<Record<Measure, TopicId>> = {
  returned: 'fighters/returnees',
  killed: 'fighters/killed',
  detained: 'fighters/detained',
  profiles: 'fighters/profiles',
};

/** The topic under which facts about such a claim are filed. */
export function topicOf(claim: Claim): TopicId {
  const special = claim.measure && BY_MEASURE[claim.measure];
  if (special !== undefined) return special;
  const { destinations, origins } = claim;
  if (origins.countries.length === 1) return 'fighters/by-country';
  if (destinations.length > 2) return 'fighters/worldwide';
  if (destinations.includes('UA')) return 'fighters/ukraine';
  if (destinations.includes('AF')) return 'fighters/afghanistan';
  return destinations.some((code) => code === 'SY' || code === 'IQ') ? 'fighters/syria-iraq' : 'fighters';
}
