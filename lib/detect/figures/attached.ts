import type { CountryCode, CountryCount, Qualifier } from '../../model/quantity.ts';
import { isConflict } from './countries.ts';
import { countriesAt, placesAt } from './places.ts';
import { known, type Sentence } from './sentence.ts';
import { hitAt, lengthAt } from './tokens.ts';

/** What stands directly behind (or, in some languages, before) a quantity and its noun. */
export interface Attached {
  from: number;
  to: number;
  count?: CountryCount;
  origins: CountryCode[];
  destinations: CountryCode[];
  abroad: boolean;
  regional: boolean;
  /** Of a named nationality or descent. */
  descent: boolean;
}

const nothingAttached = (from: number, to: number): Attached => ({
  from,
  to,
  origins: [],
  destinations: [],
  abroad: false,
  regional: false,
  descent: false,
});

/** "of Russian nationality", "of Central Asian origin". */
function descentAt(sentence: Sentence, from: number, attached: Attached): number {
  const { tokens } = sentence;
  let at = from + lengthAt(tokens, from, 'of');
  const direct = lengthAt(tokens, at, 'descent');
  if (direct > 0) at += direct;
  const nation = hitAt(tokens, at, 'nation');
  const length = nation?.length ?? lengthAt(tokens, at, 'regional');
  const closing = lengthAt(tokens, at + length, 'descent');
  if (at === from || length === 0 || (closing === 0 && direct === 0)) return 0;
  attached.descent = true;
  if (nation) attached.origins.push(nation.value);
  else attached.regional = true;
  return at + length + closing - from;
}

function originAt(sentence: Sentence, from: number, attached: Attached): number {
  const qualifier = hitAt(sentence.tokens, from, 'before');
  const ahead =
    qualifier && lengthAt(sentence.tokens, from + qualifier.length, 'from') > 0 ? qualifier.length : 0;
  const opening = ahead + lengthAt(sentence.tokens, from + ahead, 'from');
  const at = from + opening + (opening > 0 ? lengthAt(sentence.tokens, from + opening, 'from') : 0);
  // the qualifier stands before the preposition: "более чем из 100 стран"
  const counted = countriesAt(sentence, at) ?? (ahead > 0 ? countriesAt(sentence, from) : undefined);
  if (opening === 0 && !(counted && sentence.grammar.data.prenominal !== true)) return 0;
  if (counted) {
    const { value } = counted.count;
    attached.count = ahead > 0 ? { qualifier: qualifier?.value as Qualifier, value } : counted.count;
    return counted.to - from;
  }
  if (ahead > 0) return 0;
  const places = placesAt(sentence, at);
  if (!places) return 0;
  attached.origins.push(...places.countries);
  attached.regional ||= places.regional && places.countries.length === 0;
  return places.to - from;
}

function placeAt(sentence: Sentence, from: number, attached: Attached): number {
  const opening = lengthAt(sentence.tokens, from, 'in');
  if (opening === 0) return 0;
  const places = placesAt(sentence, from + opening);
  if (!places) return 0;
  attached.destinations.push(...places.countries);
  return places.to - from;
}

/** Reads the phrases of origin and place that follow a noun without a verb between; none where they stand before it. */
export const readAttached = (sentence: Sentence, from: number): Attached =>
  sentence.grammar.data.prenominal ? nothingAttached(from, from) : readPhrases(sentence, from);

/** Reads phrases of origin and place one after another. */
export function readPhrases(sentence: Sentence, from: number): Attached {
  const attached = nothingAttached(from, from);
  for (let i = 0; i < 4; i++) {
    const { to } = attached;
    const away = hitAt(sentence.tokens, to, 'abroad');
    if (away) attached.abroad = true;
    // "militants operating abroad" is one phrase; in "440 fighters abroad, the most of all" the adverb stands apart
    const abroad = away?.value === 'attached' ? away.length : 0;
    const length =
      abroad ||
      originAt(sentence, to, attached) ||
      placeAt(sentence, to, attached) ||
      descentAt(sentence, to, attached);
    if (length === 0) break;
    attached.to = to + length;
  }
  return attached;
}

/** The phrase of origin or place that runs from `from` to `at`, if all of it is one. */
function phraseBetween(sentence: Sentence, from: number, at: number): Attached | undefined {
  const { tokens } = sentence;
  const begin = from + (lengthAt(tokens, from, 'from') || lengthAt(tokens, from, 'in'));
  const counted = countriesAt(sentence, begin);
  const places = counted ? undefined : placesAt(sentence, begin);
  let to = counted?.to ?? places?.to ?? from;
  if (to === from) return undefined;
  let origin = known(sentence, from, 'from');
  let linked = origin || counted !== undefined;
  for (let i = 0; i < 4 && to < at; i++) {
    const link = lengthAt(tokens, to, 'link', 'citizens');
    if (link === 0) break;
    origin ||= lengthAt(tokens, to, 'citizens') === link;
    linked = true;
    to += link;
  }
  if (to !== at || !linked) return undefined;
  const attached = nothingAttached(from, at);
  for (const code of places?.countries ?? [])
    (origin || !isConflict(code) ? attached.origins : attached.destinations).push(code);
  return {
    ...attached,
    ...(counted ? { count: counted.count } : {}),
    regional: places !== undefined && places.regional && places.countries.length === 0,
  };
}

/** How far before a number what is attached to it may begin. */
const REACH = 16;

/**
 * For languages that put them first: origin and place phrases that end directly before token `at`
 * ("100多国的", "100'den fazla ülkeden"). The farthest start whose reading ends there wins.
 */
export function readBefore(sentence: Sentence, at: number, floor: number): Attached | undefined {
  for (let from = Math.max(floor, at - REACH); from < at; from++) {
    const attached = phraseBetween(sentence, from, at);
    if (attached) return attached;
  }
  return undefined;
}

/** What is attached to a noun on both sides. */
export function joined(attached: Attached, before: Attached | undefined): Attached {
  if (!before) return attached;
  const count = attached.count ?? before.count;
  return {
    ...attached,
    ...(count ? { count } : {}),
    origins: [...before.origins, ...attached.origins],
    destinations: [...before.destinations, ...attached.destinations],
    regional: before.regional || attached.regional,
  };
}
