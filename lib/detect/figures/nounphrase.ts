import type { CountryCode } from '../../model/quantity.ts';
import type { Amount } from './amount.ts';
import { placesAt } from './attached.ts';
import { headAt, type HeadKind } from './head.ts';
import { known, type Sentence } from './sentence.ts';
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
}

const ADJECTIVES = [
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
const MOST_ADJECTIVES = 8;

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
});

/** Notes what an adjective-like word at `at` says about the phrase; returns its length, 0 for other words. */
function readAdjective(sentence: Sentence, at: number, phrase: NounPhrase): number {
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

/** Reads "of", "of the", "of its 850": what makes the quantity a part. */
function readPartitive(sentence: Sentence, at: number, phrase: NounPhrase): number {
  const of = hitAt(sentence.tokens, at, 'of');
  if (!of) return 0;
  const { length } = of;
  const det = lengthAt(sentence.tokens, at + length, 'det', 'pointing');
  const counted = sentence.amountAt.has(at + length + det);
  // "des", "dei", "der": the article is in the word
  const definite = of.value === 'det' || det > 0;
  phrase.partOf = definite || counted || hitAt(sentence.tokens, at + length, 'country') !== undefined;
  if (hitAt(sentence.tokens, at + length, 'pointing')) phrase.pointing = true;
  return length + det;
}

/** What may follow its noun where adjectives do. */
const AFTER_HEAD = ['foreign', 'adj', 'nation', 'regional', 'national', 'owned', 'more', 'former'];

/** "Tunisians", or "Europeans" with no country. */
function noteNational(phrase: NounPhrase, code: CountryCode): void {
  if (code === '') phrase.regional = true;
  else phrase.nationals.push(code);
}

function readAfterHead(sentence: Sentence, from: number, phrase: NounPhrase): number {
  let at = from;
  const country = hitAt(sentence.tokens, at, 'country');
  if (
    country &&
    phrase.head === 'person' &&
    sentence.grammar.data.countryEndings !== undefined &&
    !sentence.grammar.data.prenominal
  ) {
    phrase.nationals.push(country.value);
    return at + country.length;
  }
  // "nationals of Trinidad"
  const of = phrase.head === 'person' ? lengthAt(sentence.tokens, at, 'of') : 0;
  const home = of > 0 ? hitAt(sentence.tokens, at + of, 'country') : undefined;
  if (home) {
    phrase.nationals.push(home.value);
    return at + of + home.length;
  }
  at += lengthAt(sentence.tokens, at, 'owned');
  phrase.owned ||= at > from;
  if (!sentence.grammar.data.postAdjective) return at;
  for (let i = 0; i < 5; i++) {
    // a participle ends the phrase: "300 yihadistas [muertos en Siria]"
    const length = lengthAt(sentence.tokens, at, 'v') > 0 ? 0 : lengthAt(sentence.tokens, at, ...AFTER_HEAD);
    if (length === 0) {
      const linked = lengthAt(sentence.tokens, at, 'and');
      if (linked === 0 || lengthAt(sentence.tokens, at + linked, ...AFTER_HEAD) === 0) break;
      if (headAt(sentence, at + linked) || sentence.tokens[at]?.kind === 'mark') break;
      at += linked;
      continue;
    }
    const national = hitAt(sentence.tokens, at, 'national');
    if (national?.length === length) noteNational(phrase, national.value);
    else readAdjective(sentence, at, phrase);
    phrase.pointing ||= lengthAt(sentence.tokens, at, 'more') === length;
    at += length;
  }
  return at;
}

/** Further heads joined to the first: "fighters and followers", "Belgians and Dutch nationals". */
function readJoined(sentence: Sentence, from: number, phrase: NounPhrase): number {
  let at = from;
  for (let i = 0; i < 3; i++) {
    const link = lengthAt(sentence.tokens, at, 'and');
    if (link === 0) return at;
    const next = emptyPhrase(at);
    let inside = at + link;
    // after a comma a new clause may begin: "350 Colombians, all former soldiers"
    const steps = sentence.tokens[at]?.kind === 'mark' ? 0 : 3;
    for (let j = 0; j < steps && !headAt(sentence, inside); j++)
      inside += readAdjective(sentence, inside, next);
    const head = headAt(sentence, inside);
    const companion = lengthAt(sentence.tokens, inside, 'companion');
    if (!head && companion === 0) return at;
    if (head?.kind === 'national') noteNational(phrase, head.value);
    phrase.nationals.push(...next.nationals);
    at = inside + (head?.length ?? companion);
  }
  return at;
}

/** "вернувшихся во Францию", "задержанных в Синджаре": a participle before the head, with the place it governs. */
function readParticiple(sentence: Sentence, at: number, phrase: NounPhrase): number {
  const { tokens } = sentence;
  const length = lengthAt(tokens, at, 'participle');
  if (length === 0) return 0;
  const to = at + length;
  const from = lengthAt(tokens, to, 'from');
  const preposition = from || lengthAt(tokens, to, 'in', 'towards');
  if (preposition === 0) return length;
  const places = placesAt(sentence, to + preposition);
  const home =
    from > 0 || tokens[at]?.hits.some(({ category, value }) => category === 'v' && value === 'returned');
  if (places && home === true) phrase.nationals.push(...places.countries);
  return (places?.to ?? to + preposition + 1) - at;
}

const amountAt = (sentence: Sentence, at: number): Amount | undefined => sentence.amountAt.get(at);

interface Cursor {
  at: number;
  unknown: number;
}

/** One step towards the head; false when something stands there that no noun phrase holds. */
function step(sentence: Sentence, cursor: Cursor, phrase: NounPhrase): boolean {
  const { tokens } = sentence;
  // "8 anni [il combattente]": an article after a word that is none of the phrase's begins another
  if (phrase.unknown && known(sentence, cursor.at, 'det')) return false;
  const adjective =
    readParticiple(sentence, cursor.at, phrase) ||
    readAdjective(sentence, cursor.at, phrase) ||
    readPossessor(sentence, cursor.at, phrase) ||
    readEmbedded(sentence, cursor.at, phrase);
  if (adjective > 0) {
    cursor.at += adjective;
    phrase.unknown = false;
    return true;
  }
  const link = cursor.at > phrase.from ? lengthAt(tokens, cursor.at, 'and') : 0;
  if (
    link > 0 &&
    tokens[cursor.at]?.kind === 'word' &&
    lengthAt(tokens, cursor.at + link, 'nation', 'regional') > 0
  ) {
    cursor.at += link;
    return true;
  }
  const inner = phrase.partOf ? amountAt(sentence, cursor.at) : undefined;
  if (inner) {
    cursor.at = inner.to;
    return true;
  }
  const token = tokens[cursor.at];
  if (token?.word === '-' && token.glued && cursor.at > phrase.from) {
    cursor.at++;
    return true;
  }
  const familiar = token?.hits.some((hit) => !['num', 'group', 'fighting'].includes(hit.category));
  if (token?.kind !== 'word' || familiar === true || cursor.unknown >= 1 || sentence.grammar.data.segmented)
    return false;
  cursor.unknown++;
  cursor.at++;
  phrase.unknown = true;
  return true;
}

/** Whether soldiers are said to be none any more: serving ones are their army's, not foreign fighters. */
function isFormer(sentence: Sentence, { from, to }: NounPhrase): boolean {
  for (let at = from; at < to; at++) if (lengthAt(sentence.tokens, at, 'former') > 0) return true;
  return false;
}

/** The noun phrase that begins at `from`, up to and with its head; undefined where no head of ours follows. */
export function readNounPhrase(sentence: Sentence, from: number): NounPhrase | undefined {
  const phrase = emptyPhrase(from);
  const cursor = { at: from + lengthAt(sentence.tokens, from, 'more'), unknown: 0 };
  cursor.at += readPartitive(sentence, cursor.at, phrase);
  for (let i = 0; i < MOST_ADJECTIVES; i++) {
    const head = headAt(sentence, cursor.at);
    const longer = head && lengthAt(sentence.tokens, cursor.at, ...ADJECTIVES) > head.length;
    const chained = head && head.kind !== 'strong' && readChained(sentence, cursor.at + head.length);
    if (head && !longer && !chained) {
      phrase.head = head.kind;
      if (head.value === 'foreign') phrase.foreign = true;
      else if (head.value === 'doubtful') phrase.doubtful = true;
      else if (head.kind === 'national') noteNational(phrase, head.value);
      phrase.to = cursor.at + head.length;
      if (lengthAt(sentence.tokens, phrase.to, 'unlike') > 0) return undefined;
      phrase.to = readJoined(sentence, readAfterHead(sentence, phrase.to, phrase), phrase);
      return head.value === 'former' && !isFormer(sentence, phrase) ? undefined : phrase;
    }
    if (chained) {
      if (head.kind === 'national') noteNational(phrase, head.value);
      else readAdjective(sentence, cursor.at, phrase);
      cursor.at += head.length;
    } else if (!step(sentence, cursor, phrase)) return undefined;
  }
  return undefined;
}

/** "jihadist fighters", "volunteer fighters": a head that only describes the next one. */
function readChained(sentence: Sentence, at: number): boolean {
  return !sentence.grammar.data.postAdjective && headAt(sentence, at) !== undefined;
}
