import type { CountryCode } from '../../model/quantity.ts';
import type { HeadKind } from './head.ts';
import { placesAt } from './places.ts';
import type { Sentence } from './sentence.ts';
import { hitAt, lengthAt } from './tokens.ts';

/** The noun phrase that a quantity counts. Token positions. */
export interface NounPhrase {
  from: number;
  to: number;
  head: HeadKind;
  /** An adjective says that they are foreign. */
  foreign: boolean;
  /** Countries of nationality words and possessors. */
  nationals: CountryCode[];
  /** From a region ("European"), no single country. */
  regional: boolean;
  /** A word that the lexicon does not know stands directly before the head. */
  unknown: boolean;
  /** The quantity is a part of these ("425 of its 850 fighters"). */
  partOf: boolean;
  /** "such people", "those fighters": the ones spoken of before. */
  pointing: boolean;
  /** "its citizens": of the country spoken of. */
  owned: boolean;
  /** A head that means fighters only where fighting is spoken of (volunteers, recruits). */
  doubtful: boolean;
  /** A participle says that they went ("уехавших в Сирию боевиков"). */
  gone: boolean;
  /** What is counted are records of them ("900 [files on] foreign fighters"). */
  records: boolean;
}

export const ADJECTIVES = [
  'foreign',
  'adj',
  'nation',
  'regional',
  'counter',
  'det',
  'pointing',
  'owned',
  'former',
  'poss',
  'link',
];
/** A phrase of nothing but people. */
export const emptyPhrase = (from: number): NounPhrase => ({
  from,
  to: from,
  head: 'person',
  foreign: false,
  nationals: [],
  regional: false,
  unknown: false,
  partOf: false,
  pointing: false,
  owned: false,
  doubtful: false,
  gone: false,
  records: false,
});

/** "Tunisians", or "Europeans" with no country. */
export function noteNational(phrase: NounPhrase, code: CountryCode): void {
  if (code === '') phrase.regional = true;
  else phrase.nationals.push(code);
}

/** Notes what an adjective-like word at `at` says about the phrase; returns its length, 0 for other words. */
export function readAdjective(sentence: Sentence, at: number, phrase: NounPhrase): number {
  const { tokens } = sentence;
  const length = lengthAt(tokens, at, ...ADJECTIVES);
  if (length === 0) return 0;
  const is = (category: string): string | undefined => {
    const hit = hitAt(tokens, at, category);
    return hit?.length === length ? hit.value : undefined;
  };
  if (is('foreign') !== undefined) {
    if (tokens[at + length]?.word === '-' && tokens[at + length]?.glued) return 0;
    phrase.foreign = true;
  }
  const nation = is('nation');
  if (nation !== undefined) phrase.nationals.push(nation);
  if (is('regional') !== undefined) phrase.regional = true;
  if (is('pointing') !== undefined) phrase.pointing = true;
  if (is('owned') !== undefined) phrase.owned = true;
  return length;
}

/** "Russia's", "the group's": a possessor before the head. */
function readPossessor(sentence: Sentence, at: number, phrase: NounPhrase): number {
  const country = hitAt(sentence.tokens, at, 'country');
  const length = country?.length ?? lengthAt(sentence.tokens, at, 'collective', 'group');
  const ending = length > 0 ? lengthAt(sentence.tokens, at + length, 'poss', 'link') : 0;
  if (ending === 0) return 0;
  if (country) phrase.nationals.push(country.value);
  return length + ending;
}

/** "die 3000 [aus Russland stammenden] Kämpfer": an origin with its participle before the head. */
function readEmbedded(sentence: Sentence, at: number, phrase: NounPhrase): number {
  const opening = lengthAt(sentence.tokens, at, 'from');
  const country = hitAt(sentence.tokens, at + opening, 'country');
  if (opening === 0 || !country) return 0;
  const participle = lengthAt(sentence.tokens, at + opening + country.length, 'participle');
  if (participle === 0) return 0;
  phrase.nationals.push(country.value);
  return opening + country.length + participle;
}

/** "вернувшихся во Францию", "задержанных в Синджаре": a participle before the head, with the place it governs. */
function readParticiple(sentence: Sentence, at: number, phrase: NounPhrase): number {
  const { tokens } = sentence;
  const length = lengthAt(tokens, at, 'participle');
  if (length === 0) return 0;
  const to = at + length;
  const verb = hitAt(tokens, at, 'v')?.value;
  if (verb === 'travelled' || verb === 'returned') phrase.gone = true;
  const from = lengthAt(tokens, to, 'from');
  const preposition = from || lengthAt(tokens, to, 'in', 'towards');
  if (preposition === 0) return length;
  const places = placesAt(sentence, to + preposition);
  if (places && (from > 0 || verb === 'returned')) phrase.nationals.push(...places.countries);
  return (places?.to ?? to + preposition + 1) - at;
}

/** Reads one modifier before a head, of whatever kind; returns its length, 0 where none stands. */
export const readModifier = (sentence: Sentence, at: number, phrase: NounPhrase): number =>
  readParticiple(sentence, at, phrase) ||
  readAdjective(sentence, at, phrase) ||
  readPossessor(sentence, at, phrase) ||
  readEmbedded(sentence, at, phrase);
