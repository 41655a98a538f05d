import type { Qualifier } from '../../model/quantity.ts';
import { boundsOf, type Amount } from './amount.ts';
import { countriesAt, readAttached, readBefore } from './attached.ts';
import type { Antecedent, Figure } from './figure.ts';
import { judge } from './judge.ts';
import { readNounPhrase } from './nounphrase.ts';
import type { Sentence } from './sentence.ts';
import { hitAt, lengthAt } from './tokens.ts';
import { topicsOf, type Topic } from './topic.ts';

interface Joining {
  sentence: Sentence;
  before: Antecedent;
  topics: Topic[];
  figures: Figure[];
}

const wordAt = (sentence: Sentence, at: number): string => sentence.tokens[at]?.word ?? '';
const known = (sentence: Sentence, at: number, ...categories: string[]): boolean =>
  lengthAt(sentence.tokens, at, ...categories) > 0;

/** Whether foreign fighters were spoken of before the amount, in this sentence or the one before. */
function spokenOf(joining: Joining, amount: Amount): boolean {
  return (
    joining.before.topic ||
    joining.figures.length > 0 ||
    joining.topics.some((topic) => topic.from < amount.from)
  );
}

/** Whether "sent ... from ... to" governs the amount: the phrase of origin is then the verb's. */
function isSent(sentence: Sentence, amount: Amount): boolean {
  return sentence.sentAt >= 0 && sentence.sentAt < amount.from;
}

/** "25,000 foreign fighters from 100 countries". */
function joinNoun(joining: Joining, amount: Amount): Figure | undefined {
  const { sentence } = joining;
  const phrase = readNounPhrase(sentence, amount.to);
  if (
    !phrase ||
    (amount.share &&
      !known(sentence, amount.to, 'of') &&
      !sentence.grammar.data.prenominal &&
      wordAt(sentence, amount.to - 1) === '')
  )
    return undefined;
  const sent = isSent(sentence, amount);
  const whole = readAttached(sentence, phrase.to);
  const attached = sent ? readAttached(sentence, phrase.to, false) : whole;
  const within =
    joining.figures.length > 0 ||
    joining.topics.some((topic) => topic.to <= amount.from || topic.from >= attached.to);
  const verdict = judge(
    sentence,
    phrase,
    whole,
    within ? { ...joining.before, topic: true } : joining.before,
  );
  if (!verdict) return undefined;
  const floor = joining.figures.at(-1)?.to ?? 0;
  const before = sentence.grammar.data.prenominal ? readBefore(sentence, amount.from, floor) : undefined;
  return {
    amount,
    from: before?.from ?? amount.from,
    to: attached.to,
    form: 'noun',
    phrase,
    attached,
    ...(before ? { before } : {}),
    confidence: verdict.confidence,
    because: ['noun', verdict.because],
  };
}

/** "Tunisia (6,000)". */
function joinCountry(joining: Joining, amount: Amount): Figure | undefined {
  const { sentence } = joining;
  if (!/^[(（]$/.test(wordAt(sentence, amount.from - 1)) || amount.year) return undefined;
  let close = amount.to;
  while (close < amount.to + 3 && !/^[)）]$/.test(wordAt(sentence, close))) close++;
  if (!/^[)）]$/.test(wordAt(sentence, close))) return undefined;
  for (let from = amount.from - 2; from >= Math.max(0, amount.from - 5); from--) {
    const country = hitAt(sentence.tokens, from, 'country');
    if (country && from + country.length === amount.from - 1)
      return {
        amount,
        from,
        to: close + 1,
        form: 'country',
        country: country.value,
        confidence: 0.8,
        because: ['country-list'],
      };
  }
  return undefined;
}

/** "about 700 in all" after the noun it counts. */
function joinSummary(joining: Joining, amount: Amount): Figure | undefined {
  const { sentence } = joining;
  const closing = lengthAt(sentence.tokens, amount.to, 'inall');
  if (closing === 0) return undefined;
  const topic = joining.topics.find((t) => t.to === amount.from - 1);
  const from = topic?.from ?? amount.from;
  const attached = topic
    ? {
        from,
        to: topic.to,
        abroad: false,
        regional: false,
        origins: topic.antecedent.origins,
        destinations: topic.antecedent.destinations,
        ...(topic.antecedent.count ? { count: topic.antecedent.count } : {}),
      }
    : undefined;
  return {
    amount,
    from,
    to: amount.to + closing,
    form: 'ellipsis',
    ...(attached ? { attached } : {}),
    confidence: 0.75,
    because: ['summary'],
  };
}

/** "2,000 of them Westerners", "760 of the 3,244 from Saudi Arabia", "14 percent of the total". */
function joinPart(joining: Joining, amount: Amount): Figure | undefined {
  const { sentence } = joining;
  const { tokens } = sentence;
  const them = lengthAt(tokens, amount.to, 'them');
  const base = { amount, from: amount.from, form: 'ellipsis' as const, confidence: 0.75, because: ['part'] };
  const total = lengthAt(tokens, amount.to, 'total');
  if (total > 0) return { ...base, to: amount.to + total };
  if (them > 0) {
    const phrase = readNounPhrase(sentence, amount.to + them);
    const head = phrase && !phrase.unknown && phrase.to - (amount.to + them) <= 3 ? phrase : undefined;
    return { ...base, to: head?.to ?? amount.to, ...(head ? { phrase: head } : {}) };
  }
  const of = lengthAt(tokens, amount.to, 'of');
  const det = of > 0 ? lengthAt(tokens, amount.to + of, 'det') : 0;
  if (amount.unit === 'percent') return undefined;
  const whole = of > 0 ? sentence.amountAt.get(amount.to + of + det) : undefined;
  if (!whole || countriesAt(sentence, whole.from)) return undefined;
  const attached = readAttached(sentence, whole.to);
  return { ...base, to: attached.to, attached };
}

/** How far a verb may stand from the amount whose qualifier it carries ("hat 20.000 überschritten"). */
const REACH = 10;

/** What a verb of amount near the number says of it, '' for a plain one; undefined when none does. */
function reported(joining: Joining, amount: Amount): string | undefined {
  const { tokens } = joining.sentence;
  const last = joining.figures.at(-1);
  if (last?.to === amount.from - 1 && lengthAt(tokens, amount.from - 1, 'till') > 0) return '';
  let plain: string | undefined;
  for (
    let at = Math.max(last?.to ?? 0, amount.from - REACH);
    at < Math.min(tokens.length, amount.to + 4);
    at++
  ) {
    const value = hitAt(tokens, at, 'amt')?.value;
    if (value) return value;
    const length = lengthAt(tokens, at, 'amt', 'grow');
    if (length > 0 && at < amount.from && amount.from - (at + length) <= 2) plain = '';
  }
  return plain;
}

/** The amount as the verb before it means it ("has passed 20,000"). */
function requalified(amount: Amount, qualifier: Qualifier, value: number): Amount {
  const { from, to, unit, year, share, counted } = amount;
  return { from, to, unit, year, share, counted, ...boundsOf(qualifier, value) };
}

/** Whether nothing follows that the number could count: the sentence or clause ends, or a verb comes. */
function standsAlone(sentence: Sentence, at: number): boolean {
  const token = sentence.tokens[at];
  if (!token || token.kind === 'mark')
    return token?.word !== '-' && token?.word !== '%' && token?.word !== '$';
  return (
    known(sentence, at, 'v', 'aux', 'till', 'and', 'abroad', 'amt', 'in', 'rel', 'other') &&
    !known(sentence, at, 'states')
  );
}

/** "6,500 in Afghanistan", "has passed 20,000", "278 have died": a number that stands for fighters named before. */
function joinEllipsis(joining: Joining, amount: Amount): Figure | undefined {
  const { sentence } = joining;
  const more = amount.to + lengthAt(sentence.tokens, amount.to, 'more');
  const listed = joining.figures.length > 0 || joining.before.topic;
  const sent = isSent(sentence, amount);
  const attached = readAttached(sentence, more, !sent);
  const base = { amount, from: amount.from, form: 'ellipsis' as const, attached, confidence: 0.7 };
  if (attached.to > more && listed) return { ...base, to: attached.to, because: ['list'] };
  const governed = sent && joining.figures.length > 0 && known(sentence, more, 'from');
  if (!governed && !standsAlone(sentence, more)) return undefined;
  const verb = known(sentence, more, 'v', 'aux') || known(sentence, more + 1, 'v');
  const told = verb && listed;
  const counter = amount.counted && listed;
  const follows =
    joining.figures.length > 0 &&
    /^[,;:،、,]$/.test(wordAt(sentence, amount.from - 1)) &&
    known(sentence, more, 'other');
  const report = reported(joining, amount);
  if (!told && !counter && !follows && !governed && report === undefined) return undefined;
  const figure = { ...base, to: follows ? amount.to : more, because: [told ? 'verb' : 'reported'] };
  const value = amount.low;
  return report && amount.qualifier === 'exactly' && value !== undefined
    ? { ...figure, amount: requalified(amount, report as Qualifier, value) }
    : figure;
}

/** "climbed by 71 per cent", "17 percent were women". */
function joinShare(_joining: Joining, amount: Amount): Figure | undefined {
  return amount.unit === 'percent'
    ? { amount, from: amount.from, to: amount.to, form: 'share', confidence: 0.7, because: ['share'] }
    : undefined;
}

function joinPerHead(joining: Joining, amount: Amount): Figure | undefined {
  const length = lengthAt(joining.sentence.tokens, amount.to, 'perhead');
  return length > 0
    ? {
        amount,
        from: amount.from,
        to: amount.to + length,
        form: 'share',
        confidence: 0.7,
        because: ['per-head'],
        measure: 'other',
      }
    : undefined;
}

const BARE = [joinCountry, joinPerHead, joinSummary, joinPart, joinShare, joinEllipsis];

function join(joining: Joining, amount: Amount): Figure | undefined {
  const day = (amount.low ?? 32) <= 31 && known(joining.sentence, amount.to, 'month');
  if (amount.year || day || countriesAt(joining.sentence, amount.from)) return undefined;
  const pointed = lengthAt(joining.sentence.tokens, amount.to, 'them') > 0 && spokenOf(joining, amount);
  const noun = (pointed ? joinPart(joining, amount) : undefined) ?? joinNoun(joining, amount);
  if (noun) return noun;
  const country = joinCountry(joining, amount);
  if (country && (spokenOf(joining, amount) || joining.topics.length > 0)) return country;
  if (
    !spokenOf(joining, amount) &&
    !(joining.topics.length > 0 && amount.unit === 'percent' && !amount.share)
  ) {
    const part = joinPart(joining, amount);
    return part?.phrase?.foreign &&
      joining.sentence.tokens.some((t) => t.hits.some((h) => h.category === 'cue'))
      ? part
      : undefined;
  }
  for (const form of BARE) {
    const figure = form(joining, amount);
    if (figure) return figure;
  }
  return undefined;
}

/** Every figure of a sentence, in order, none over another. */
export function joinFigures(sentence: Sentence, before: Antecedent): { figures: Figure[]; topics: Topic[] } {
  const joining: Joining = { sentence, before, topics: topicsOf(sentence), figures: [] };
  for (const amount of sentence.amounts) {
    if (amount.from < (joining.figures.at(-1)?.to ?? 0)) continue;
    const figure = join(joining, amount);
    // one person is news about that person, not a figure
    if (figure && (amount.unit === 'percent' || (amount.high ?? amount.low ?? 0) >= 2))
      joining.figures.push(figure);
  }
  return { figures: joining.figures, topics: joining.topics };
}
