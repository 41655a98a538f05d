import type { CountryCode, Qualifier } from '../../model/quantity.ts';
import type { Amount } from './amount.ts';
import { boundsOf } from './bounds.ts';
import { isOfOfficials } from './officials.ts';
import { countriesAt } from './places.ts';
import { growsBehind, speaksOfGrowth } from './range.ts';
import { readAttached } from './attached.ts';
import { isBattleground } from './countries.ts';
import { LISTS } from './countrylist.ts';
import type { Joining, ReadBare } from './joining.ts';
import { emptyPhrase } from './modifiers.ts';
import { readNounPhrase } from './nounphrase.ts';
import { holds, known, wordAt, type Sentence } from './sentence.ts';
import { hitAt, lengthAt } from './tokens.ts';

/** "40 for every million people". */
const readPerHead: ReadBare = ({ sentence }, amount) => {
  const length = lengthAt(sentence.tokens, amount.to, 'perhead');
  if (length === 0) return undefined;
  const to = amount.to + length;
  return {
    amount,
    from: amount.from,
    to,
    form: 'share',
    confidence: 0.7,
    because: ['per-head'],
    measure: 'other',
  };
};

/** "Foreign recruits from two dozen countries, about 700 in all". */
const readSummary: ReadBare = ({ sentence, topics }, amount) => {
  const closing = lengthAt(sentence.tokens, amount.to, 'altogether');
  if (closing === 0) return undefined;
  const to = amount.to + closing;
  const topic = topics.find((one) => one.to === amount.from - 1 && sentence.tokens[one.to]?.kind === 'mark');
  const whole = topic
    ? { from: topic.from, phrase: topic.phrase, attached: topic.attached }
    : { from: amount.from };
  return { amount, ...whole, to, form: 'bare', confidence: 0.75, because: ['summary'] };
};

/** "2,000 of them Westerners", "760 of the 3,244 from Saudi Arabia", "14 percent of the total". */
export const readPart: ReadBare = ({ sentence }, amount) => {
  const { tokens } = sentence;
  const base = { amount, from: amount.from, form: 'bare' as const, confidence: 0.75, because: ['part'] };
  const total = lengthAt(tokens, amount.to, 'total');
  if (total > 0) return { ...base, to: amount.to + total };
  const them = lengthAt(tokens, amount.to, 'them');
  if (them > 0) {
    const phrase = readNounPhrase(sentence, amount.to + them);
    const head = phrase && !phrase.unknown && phrase.to - (amount.to + them) <= 3 ? phrase : undefined;
    if (head) return { ...base, to: head.to, phrase: head };
    // "half of them foreign"
    const foreign = lengthAt(tokens, amount.to + them, 'foreign');
    const to = foreign > 0 ? amount.to + them + foreign : amount.to;
    return foreign > 0 ? { ...base, to, phrase: { ...emptyPhrase(to), foreign: true } } : { ...base, to };
  }
  const of = lengthAt(tokens, amount.to, 'of');
  const det = of > 0 ? lengthAt(tokens, amount.to + of, 'det') : 0;
  const whole = of > 0 ? sentence.amountAt.get(amount.to + of + det) : undefined;
  if (amount.unit === 'percent' || !whole || countriesAt(sentence, whole.from)) return undefined;
  const attached = readAttached(sentence, whole.to);
  return { ...base, to: attached.to, attached };
};

/** "climbed by 71 per cent", "17 percent were women"; not "40 percent of the voters". */
const readShare: ReadBare = ({ sentence }, amount) => {
  if (amount.unit !== 'percent') return undefined;
  const of = lengthAt(sentence.tokens, amount.to, 'of');
  const inside = amount.to + of + lengthAt(sentence.tokens, amount.to + of, 'det');
  const part = ['group', 'collective', 'them', 'pointing'];
  if (of > 0 && !known(sentence, inside, ...part) && !known(sentence, amount.to + of, ...part))
    return undefined;
  return { amount, from: amount.from, to: amount.to, form: 'share', confidence: 0.7, because: ['share'] };
};

/** How far a verb may stand from the amount whose qualifier it carries ("hat 20.000 überschritten"). */
const REACH = 10;

/** The qualifier that a verb of the same clause gives a bare number ("has passed 20,000"), '' for none. */
function reported(sentence: Sentence, amount: Amount): string | undefined {
  const { tokens } = sentence;
  const value = (at: number): string | undefined => hitAt(tokens, at, 'reports')?.value;
  let plain: string | undefined;
  for (let at = amount.from - 1; at >= Math.max(0, amount.from - REACH); at--) {
    const near = at + lengthAt(tokens, at, 'reports') >= amount.from - 1;
    if (value(at)) return value(at);
    if (near && value(at) === '') plain ??= '';
    if (/^[,;:(，；：、（]$/.test(wordAt(sentence, at)) || tokens[at]?.kind === 'number') break;
  }
  for (let at = amount.to; at < Math.min(tokens.length, amount.to + 4); at++) if (value(at)) return value(at);
  const led = known(sentence, amount.from - 1, 'till', 'between') && speaksOfGrowth(tokens, amount.from - 1);
  return led || known(sentence, amount.from - 1, 'grow') ? '' : plain;
}

/** The amount as a verb means it. */
function requalified(amount: Amount, qualifier: string | undefined): Amount {
  if (!qualifier || amount.qualifier !== 'exactly' || amount.low === undefined) return amount;
  const { from, to, unit, year, share, counted } = amount;
  return { from, to, unit, year, share, counted, ...boundsOf(qualifier as Qualifier, amount.low) };
}

/** What may follow a number that has no noun: a verb, a preposition, an adverb, the end of the clause. */
const FOLLOWERS = [
  'v',
  'aux',
  'till',
  'and',
  'abroad',
  'reports',
  'in',
  'from',
  'rel',
  'between',
  'kinds',
  'number-of',
  'grow',
  'monthly',
  'month',
  'since',
  'dated',
];

function standsAlone(sentence: Sentence, at: number): boolean {
  const token = sentence.tokens[at];
  if (!token) return true;
  if (token.kind === 'mark') return !/^[-%$€£/°]$/.test(token.word) || (token.word === '-' && !token.glued);
  // "1,200 notices": records are nouns, and what is counted
  const partitive = known(sentence, at, 'of') && !known(sentence, at, 'rel');
  if (partitive || known(sentence, at, 'states') || hitAt(sentence.tokens, at, 'v')?.value === 'profiles')
    return false;
  if (sentence.amountAt.has(at) && growsBehind(sentence.tokens, at)) return true;
  const linked = lengthAt(sentence.tokens, at, 'and', 'till');
  const next = linked > 0 ? sentence.amountAt.get(at + linked) : undefined;
  if (next) return next.to > at && (known(sentence, next.to, 'person') || standsAlone(sentence, next.to));
  const told = ['killed', ...FATES].includes(hitAt(sentence.tokens, at + 1, 'v')?.value ?? '');
  const adverb = token.hits.length === 0 && !sentence.grammar.data.segmented && told;
  return adverb || known(sentence, at, ...FOLLOWERS);
}

/** Whether a number in brackets is none of the fighters before them: a note, a year, an age. */
const isAside = ({ sentence, topics }: Joining, amount: Amount): boolean =>
  /^[(（]$/.test(wordAt(sentence, amount.from - 1)) &&
  !(topics.some((topic) => topic.to === amount.from - 1) && /^[)）]$/.test(wordAt(sentence, amount.to)));

/** Whether a bare number looks like a count of people rather than an age, a day or a number of anything. */
const isCount = ({ low, high, qualifier, counted }: Amount): boolean =>
  counted || qualifier === 'order' || qualifier === 'about' || Math.max(low ?? 0, high ?? 0) >= 100;

/** The longest name of a country or of its people that may stand before their number, in tokens. */
const LONGEST_NAME = 4;

/** Whose number follows at once ("Tunisians 3,000", "Tunisia has 6,000"); a country at war is where it is counted. */
function subjectBefore(sentence: Sentence, at: number): CountryCode | undefined {
  const { tokens } = sentence;
  const skipped = lengthAt(tokens, at - 1, 'reports', 'aux', 'det') === 1 ? 1 : 0;
  for (let length = 1; length <= LONGEST_NAME; length++) {
    const from = at - skipped - length;
    const name = hitAt(tokens, from, 'national') ?? hitAt(tokens, from, 'country');
    if (name?.length !== length || name.value === '') continue;
    return known(sentence, from - 1, 'in') || isBattleground(name.value) ? undefined : name.value;
  }
  return undefined;
}

/** Whether votes are counted in a sentence: "by 245 votes to 150". */
const countsVotes = (sentence: Sentence): boolean =>
  holds(sentence, 'ballot') &&
  sentence.amounts.some(({ from, to }) => [from - 1, to, to + 1].some((at) => known(sentence, at, 'ballot')));

/** Whether a bare number counts something else: votes, or, where nothing parts words, what one before it says ("警力300人"). */
function isOthers(sentence: Sentence, { from }: Amount): boolean {
  const previous = sentence.tokens[from - 1];
  const named = previous?.kind === 'word' && (previous.hits.length === 0 || isOfOfficials(sentence, from));
  return countsVotes(sentence) || (sentence.grammar.data.segmented === true && named);
}

/** How long the noun is that a number of women or minors counts: none where a verb stands between. */
function lengthOfKind({ tokens, grammar }: Sentence, { unit }: Amount, at: number): number {
  const said = grammar.data.segmented === true || lengthAt(tokens, at, 'aux', 'v', 'reports', 'as') > 0;
  return unit === 'people' && !said ? lengthAt(tokens, at, 'kinds') : 0;
}

/** "6,500 in Afghanistan", "has passed 20,000", "278 have died": a number that stands for fighters named before. */
const readAlone: ReadBare = (joining, amount) => {
  const { sentence, figures, before } = joining;
  if (isOthers(sentence, amount)) return undefined;
  const more = amount.to + lengthAt(sentence.tokens, amount.to, 'more');
  const listed = figures.length > 0 || before.topic;
  const attached = readAttached(sentence, more);
  const country = attached.origins.length > 0 ? undefined : subjectBefore(sentence, amount.from);
  const owner = country === undefined ? {} : { country };
  const base = { amount, from: amount.from, form: 'bare' as const, attached, confidence: 0.7, ...owner };
  if (attached.to > more && (listed || isCount(amount)))
    return { ...base, to: attached.to, because: ['list'] };
  if (!standsAlone(sentence, more) || isAside(joining, amount)) return undefined;
  const report = reported(sentence, amount);
  const told = listed && (known(sentence, more, 'v', 'aux', 'kinds') || known(sentence, more + 1, 'v'));
  if (report === undefined && !told && !isCount(amount)) return undefined;
  const kinds = known(sentence, more, 'kinds');
  return {
    ...base,
    ...(kinds && !isTold(joining, more) ? { measure: 'other' as const } : {}),
    amount: requalified(amount, report),
    to: kinds ? amount.to + lengthOfKind(sentence, amount, more) : more,
    because: [told ? 'verb' : 'reported'],
  };
};

/** Whether what became of people is said right behind them; that they died, only beside others that are counted. */
function isTold({ sentence, figures, before }: Joining, at: number): boolean {
  const fates = figures.length > 0 ? ['killed', ...FATES] : before.topic ? FATES : [];
  return [at, at + 1, at + 2].some((next) => fates.includes(hitAt(sentence.tokens, next, 'v')?.value ?? ''));
}

const FATES = ['returned', 'detained', 'travelled'];

/** Whether the number stands beside its fighters: "el contingente extranjero, de unos 2.800 hombres". */
const isBeside = ({ sentence, topics }: Joining, { from }: Amount): boolean =>
  topics.some(({ to }) => to < from && from - to <= 2 && sentence.tokens[to]?.kind === 'mark');

/** "The contingent, 2,800 men strong": people without a word of their own, counted by a verb of amount or a fate. */
const readPeople: ReadBare = (joining, amount) => {
  const { sentence } = joining;
  const phrase = readNounPhrase(sentence, amount.to);
  const plain =
    phrase?.head === 'person' && !phrase.unknown && !phrase.foreign && phrase.nationals.length === 0;
  if (isOfOfficials(sentence, amount.from)) return undefined;
  const report = plain ? reported(sentence, amount) : undefined;
  const told = plain && (isTold(joining, phrase.to) || isBeside(joining, amount));
  if (!phrase || (report === undefined && !told)) return undefined;
  const { from } = amount;
  const whole = requalified(amount, report);
  return { amount: whole, from, to: phrase.to, form: 'bare', confidence: 0.7, because: ['reported'] };
};

/** The ways in which a bare number is read, the most telling first. */
export const BARE: readonly ReadBare[] = [
  ...LISTS,
  readPerHead,
  readSummary,
  readPart,
  readShare,
  readPeople,
  readAlone,
];
