import { joined, readAttached, readBefore, type Attached } from './attached.ts';
import { isConflict } from './countries.ts';
import { NOTHING, type Antecedent } from './figure.ts';
import { judge, leaveSoon } from './judge.ts';
import type { NounPhrase } from './modifiers.ts';
import { readNounPhrase } from './nounphrase.ts';
import { sharedPlaces } from './places.ts';
import { holds, known, type Sentence } from './sentence.ts';
import { hitAt, lengthAt } from './tokens.ts';

/** A place in a sentence that speaks of foreign fighters, counted or not. */
export interface Topic {
  from: number;
  to: number;
  phrase: NounPhrase;
  attached: Attached;
}

/** What may begin a noun phrase that is worth reading without a number before it. */
const OPENINGS = ['foreign', 'nation', 'regional', 'strong', 'jihadist', 'fighter', 'national', 'participle'];

/** How far before its noun a verb may stand. */
const SOON = 4;

/** Whether a clause before a noun says that its people left, in languages that put it there: "シリアに渡った戦闘員". */
function leftBefore(sentence: Sentence, at: number): boolean {
  if (!sentence.grammar.data.prenominal) return false;
  for (let back = at - 1; back >= at - SOON && sentence.tokens[back]?.kind === 'word'; back--)
    if (hitAt(sentence.tokens, back, 'v')?.value === 'travelled') return true;
  return false;
}

/** What may stand before a word of nationality that is a noun: anything but another noun. */
const BEFORE_NOUN: ReadonlySet<string> = new Set([
  'det',
  'of',
  'in',
  'from',
  'towards',
  'and',
  'v',
  'aux',
  'before',
  'including',
  'num',
  'more',
  'rel',
]);

/** Whether a nationality describes the noun before it, where adjectives follow: "le conflit [syrien]". */
function isAdjective(sentence: Sentence, at: number): boolean {
  const {
    tokens,
    grammar: { data },
  } = sentence;
  const previous = tokens[at - 1];
  if (data.postAdjective && lengthAt(tokens, at - 1, 'and') === 1 && lengthAt(tokens, at - 2, 'nation') === 1)
    return isAdjective(sentence, at - 2);
  return (
    data.postAdjective === true &&
    data.proclitics !== true &&
    previous?.kind === 'word' &&
    lengthAt(tokens, at, 'nation') > 0 &&
    !previous.hits.some(({ category }) => BEFORE_NOUN.has(category))
  );
}

function topicAt(sentence: Sentence, at: number, floor: number): Topic | undefined {
  if (!known(sentence, at, ...OPENINGS) && hitAt(sentence.tokens, at, 'person')?.value !== 'foreign')
    return undefined;
  // "叙利亚境内的外国武装分子": the place where they are, in front of its noun
  const place = sentence.grammar.data.prenominal ? lengthAt(sentence.tokens, at, 'country') : 0;
  if (place > 0 && known(sentence, at + place, 'link')) return undefined;
  const phrase = readNounPhrase(sentence, at);
  if (!phrase || phrase.unknown) return undefined;
  if (phrase.head === 'national' && isAdjective(sentence, at)) return undefined;
  const before = sentence.grammar.data.prenominal ? readBefore(sentence, at, floor) : undefined;
  const attached = joined(readAttached(sentence, phrase.to), before);
  const fighters = phrase.head === 'jihadist' || phrase.head === 'fighter';
  const left = fighters && (leaveSoon(sentence, attached.to) || leftBefore(sentence, before?.from ?? at));
  const meant = judge(sentence, phrase, attached, NOTHING) ?? left;
  return meant ? { from: before?.from ?? at, to: attached.to, phrase, attached } : undefined;
}

/** Every place of a sentence that speaks of foreign fighters. */
export function topicsOf(sentence: Sentence): Topic[] {
  const topics: Topic[] = [];
  let at = 0;
  while (at < sentence.tokens.length) {
    const topic = topicAt(sentence, at, topics.at(-1)?.to ?? 0);
    if (topic) topics.push(topic);
    at = Math.max(at + 1, topic?.to ?? 0);
  }
  return topics;
}

/** What a later figure may take from the places that speak of foreign fighters. */
export function antecedentOf(topics: readonly Topic[], sentence: Sentence): Antecedent {
  if (topics.length === 0) return NOTHING;
  const attached = topics.flatMap((topic) => topic.attached.destinations);
  const gone = topics.some(({ phrase }) => phrase.gone);
  return {
    topic: true,
    ...(gone ? { counted: { measure: 'travelled' as const } } : {}),
    origins: topics.flatMap((topic) => [...topic.phrase.nationals, ...topic.attached.origins]),
    destinations:
      attached.length > 0 ? attached : sharedPlaces(sentence, 0, sentence.tokens.length).filter(isConflict),
  };
}

/** Wars before these years are history, and not what figures of foreign fighters are about. */
const HISTORY = 1975;

/** Whether something in the sentence says that other things are counted here: sports, fires, games, old wars. */
export const isElsewhere = (sentence: Sentence): boolean =>
  holds(sentence, 'elsewhere') || sentence.amounts.some(({ year, low = HISTORY }) => year && low < HISTORY);
