import { attributionOf } from './attribution.ts';
import type { Claim, TopicId } from '../../model/mention.ts';
import type { CountryCode, Measure, Quantity } from '../../model/quantity.ts';
import { asOfIn } from './asof.ts';
import { sharedPlaces, type Attached } from './attached.ts';
import { isConflict } from './countries.ts';
import type { Antecedent, Figure } from './figure.ts';
import { measureOf, type Stretch } from './measure.ts';
import type { Sentence } from './sentence.ts';
import { subjectCountry, type Topic } from './topic.ts';

const unique = (codes: CountryCode[]): CountryCode[] => [...new Set(codes)];

function quantityOf({ amount }: Figure): Quantity {
  return {
    qualifier: amount.qualifier,
    ...(amount.low === undefined ? {} : { low: amount.low }),
    ...(amount.high === undefined ? {} : { high: amount.high }),
    unit: amount.unit,
  };
}

function groupsOf(sentence: Sentence): string[] {
  const named = sentence.tokens.flatMap((token) => token.hits.filter((hit) => hit.category === 'group'));
  return [...new Set(named.map((hit) => hit.value))];
}

/** The tokens of the clause between semicolons that hold the figure. */
function clauseOf(sentence: Sentence, figure: Figure): Stretch {
  const isEnd = (at: number): boolean => /^[;；]$/.test(sentence.tokens[at]?.word ?? '');
  let { from, to } = figure;
  while (from > 0 && !isEnd(from - 1)) from--;
  while (to < sentence.tokens.length && !isEnd(to)) to++;
  return { from, to };
}

/** Where the figure's people fight: its own phrase, its stretch, the topic, the whole sentence, the one before. */
function destinationsOf(reading: Around, figure: Figure, measure: Measure): CountryCode[] {
  const own = [...(figure.before?.destinations ?? []), ...(figure.attached?.destinations ?? [])];
  if (own.length > 0) return unique(own);
  const { sentence, stretch, before, topics } = reading;
  const returned = measure === 'returned';
  const origins = new Set([...(figure.attached?.origins ?? []), ...(figure.phrase?.nationals ?? [])]);
  const fits = (code: CountryCode): boolean => isConflict(code) && !origins.has(code);
  const heads =
    figure.form === 'ellipsis' && sentence.grammar.data.segmented ? reading.subjects.filter(fits) : [];
  if (heads.length > 0) return unique(heads);
  const near = figure.form === 'country' ? [] : sharedPlaces(sentence, figure.to, stretch.to).filter(fits);
  if (near.length > 0) return unique(near);
  if (figure.form === 'ellipsis') {
    if (reading.follows && (measure === 'killed' || returned)) return [];
    const ahead = sharedPlaces(sentence, stretch.from, figure.from)
      .concat(sentence.grammar.data.segmented || reading.subjects.length > 0 ? reading.subjects : [])
      .filter(fits);
    if (ahead.length > 0) return unique(ahead);
  }
  const topical = topics.flatMap((topic) => topic.antecedent.destinations);
  if (topical.length > 0) return unique(topical);
  const anywhere = sharedPlaces(sentence, 0, sentence.tokens.length).filter(fits);
  if (anywhere.length > 0 && !(figure.amount.unit === 'percent' && reading.follows)) return unique(anywhere);
  return figure.form === 'noun' || figure.amount.unit === 'percent' ? [] : before.destinations;
}

/** What surrounds one figure. */
export interface Around {
  sentence: Sentence;
  stretch: Stretch;
  before: Antecedent;
  topics: Topic[];
  /** Another figure stands before it in the sentence. */
  follows: boolean;
  /** Countries named just before the figure without a preposition ("Afghanistan follows with 6,500"). */
  subjects: CountryCode[];
}

function originsOf(around: Around, figure: Figure): Claim['origins'] {
  const parts: (Attached | undefined)[] = [figure.attached, figure.before];
  const countries = [
    ...(figure.country === undefined ? [] : [figure.country]),
    ...(figure.phrase?.nationals ?? []),
    ...parts.flatMap((part) => part?.origins ?? []),
  ];
  const inherited = figure.form === 'noun' || figure.form === 'country' ? [] : around.before.origins;
  const owner =
    figure.phrase?.partOf && countries.length === 0
      ? subjectCountry(around.sentence, figure.from)
      : undefined;
  if (owner !== undefined) countries.push(owner);
  const count = figure.attached?.count ?? figure.before?.count;
  return { countries: unique(countries.length > 0 ? countries : inherited), ...(count ? { count } : {}) };
}

/** Reads what a sentence says about one of its figures. */
export function readClaim(text: string, around: Around, figure: Figure): Claim {
  const { sentence, stretch, before } = around;
  const measure = measureOf(sentence, figure, stretch, before);
  const clause = clauseOf(sentence, figure);
  const asOf = asOfIn(sentence, clause.from, clause.to);
  const first = sentence.tokens[figure.phrase?.from ?? 0];
  const last = sentence.tokens[(figure.phrase?.to ?? 0) - 1];
  const population = figure.phrase && first && last ? text.slice(first.from, last.to) : undefined;
  const [begin, end] = [sentence.tokens[0], sentence.tokens.at(-1)];
  const attribution = begin && end ? attributionOf(text.slice(begin.from, end.to)) : undefined;
  return {
    quantity: quantityOf(figure),
    ...(population === undefined ? {} : { population }),
    measure,
    origins: originsOf(around, figure),
    destinations: destinationsOf(around, figure, measure),
    groups: groupsOf(sentence),
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
