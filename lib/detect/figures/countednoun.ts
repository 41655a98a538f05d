import type { CountryCode } from '../../model/quantity.ts';
import type { Amount } from './amount.ts';
import { readAttached, readBefore, readPhrases, type Attached } from './attached.ts';
import { emptyPhrase, type NounPhrase } from './modifiers.ts';
import { readNounPhrase } from './nounphrase.ts';
import { known, wordAt, type Sentence } from './sentence.ts';
import { hitAt, lengthAt } from './tokens.ts';

/** The noun that an amount counts, with what is attached to it. Token positions. */
export interface CountedNoun {
  from: number;
  /** Bare where no noun is said. */
  form: 'noun' | 'bare';
  phrase: NounPhrase;
  attached: Attached;
  /** What stands before it, in languages that put origin and place there. */
  before?: Attached;
}

function withBefore(
  sentence: Sentence,
  at: number,
  floor: number,
  phrase: NounPhrase,
  attached: Attached,
): CountedNoun {
  const before = sentence.grammar.data.prenominal ? readBefore(sentence, at, floor) : undefined;
  return { from: before?.from ?? at, form: 'noun', phrase, attached, ...(before ? { before } : {}) };
}

/** Whether the language has fractions that are no ordinals, and joins them to nouns by endings or order. */
export const tellsByEnding = ({ grammar: { data } }: Sentence): boolean =>
  data.prenominal === true || data.postAdjective === true || data.countryEndings !== undefined;

/** The country to whom what is counted belongs: "[France]'s 1,700 jihadists". */
function ownerBefore({ tokens }: Sentence, at: number): CountryCode[] {
  for (let ending = 1; ending <= 2; ending++) {
    if (hitAt(tokens, at - ending, 'poss')?.length !== ending) continue;
    for (let length = 1; length <= 4; length++) {
      const country = hitAt(tokens, at - ending - length, 'country');
      if (country?.length === length) return [country.value];
    }
  }
  return [];
}

/** "25,000 foreign fighters from 100 countries". */
function nounBehind(sentence: Sentence, amount: Amount, floor: number): CountedNoun | undefined {
  const phrase = readNounPhrase(sentence, amount.to);
  if (!phrase) return undefined;
  // "a third foreign fighter": an ordinal, where what a share is of is not told by an ending
  const ordinal = !known(sentence, amount.to, 'of') && !tellsByEnding(sentence) && amount.from > 0;
  if (amount.share && ordinal) return undefined;
  phrase.partOf ||= amount.share;
  phrase.nationals.push(...ownerBefore(sentence, amount.from));
  return withBefore(sentence, amount.from, floor, phrase, readAttached(sentence, phrase.to));
}

/** How long a clause between a number and its noun may be. */
const LONGEST_CLAUSE = 16;

/** "300名加入“伊斯兰国”的英国人": a clause before the noun, closed by the word for "of". */
function nounAfterClause(sentence: Sentence, amount: Amount, floor: number): CountedNoun | undefined {
  if (!sentence.grammar.data.segmented || !amount.counted) return undefined;
  for (let at = amount.to; at < amount.to + LONGEST_CLAUSE; at++) {
    const token = sentence.tokens[at];
    const counted = sentence.amountAt.has(at) && !known(sentence, at - 1, 'from');
    if (!token || counted || (token.kind === 'mark' && !/^["“”„«»《》「」『』、]$/.test(token.word)))
      return undefined;
    const of = lengthAt(sentence.tokens, at, 'of');
    const phrase = of > 0 ? readNounPhrase(sentence, at + of) : undefined;
    if (!phrase) continue;
    const attached = readPhrases(sentence, amount.to);
    return withBefore(sentence, amount.from, floor, phrase, { ...attached, to: phrase.to });
  }
  return undefined;
}

/** How far before a number its noun may begin. */
const REACH = 10;
const OPENINGS = [
  'foreign',
  'nation',
  'national',
  'regional',
  'adj',
  'strong',
  'jihadist',
  'fighter',
  'person',
];

/** "外国人戦闘員3万人", "전투원의 3분의 1": the noun directly before its number. */
function nounAhead(sentence: Sentence, amount: Amount, floor: number): CountedNoun | undefined {
  if (!sentence.grammar.data.nounFirst || !(amount.counted || amount.unit === 'percent')) return undefined;
  for (let from = Math.max(floor, amount.from - REACH); from < amount.from; from++) {
    const place = lengthAt(sentence.tokens, from, 'country');
    const opens = known(sentence, from, ...OPENINGS) && !known(sentence, from, 'of', 'link');
    if (!opens || (place > 0 && known(sentence, from + place, 'link'))) continue;
    const phrase = readNounPhrase(sentence, from);
    if (!phrase || phrase.unknown) continue;
    const of = amount.unit === 'percent' ? lengthAt(sentence.tokens, phrase.to, 'of') : 0;
    if (phrase.to + of !== amount.from || (amount.unit === 'percent' && of === 0 && !amount.share)) continue;
    const attached = readAttached(sentence, amount.to);
    return withBefore(sentence, from, floor, phrase, attached);
  }
  return undefined;
}

/** "280人がシリアに渡り": a counting word that stands for the people themselves. */
function noNoun(sentence: Sentence, amount: Amount, floor: number): CountedNoun | undefined {
  if (!amount.counted) return undefined;
  const previous = sentence.tokens[amount.from - 1];
  const named = sentence.grammar.data.segmented && previous?.kind === 'word' && previous.hits.length === 0;
  // "300名警察": so many police officers
  const officials = known(sentence, amount.to, 'official');
  if (named || officials || wordAt(sentence, amount.from - 1) === '(') return undefined;
  const phrase = emptyPhrase(amount.to);
  const counted = withBefore(sentence, amount.from, floor, phrase, readAttached(sentence, amount.to));
  // "オランダから280人が": without a noun an origin is the verb's, unless "of" binds it to the number
  const bound = known(sentence, amount.from - 1, 'of');
  return { ...counted, from: bound ? counted.from : amount.from, form: 'bare' };
}

/** The ways in which a noun stands to its number, the most telling first. */
const READINGS = [nounBehind, nounAfterClause, nounAhead, noNoun];

/** The nouns that an amount may count, none of which begins before `floor`. */
export const nounsCountedBy = (sentence: Sentence, amount: Amount, floor: number): CountedNoun[] =>
  hitAt(sentence.tokens, amount.to, 'states')
    ? []
    : READINGS.flatMap((read) => read(sentence, amount, floor) ?? []);
