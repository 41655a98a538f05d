import type { Amount } from './amount.ts';
import { boundsOf } from './bounds.ts';
import { joined } from './attached.ts';
import { BARE, readPart } from './bare.ts';
import { nounsCountedBy, tellsByEnding } from './countednoun.ts';
import { LISTS, readCountry } from './countrylist.ts';
import type { Joining, ReadBare } from './joining.ts';
import type { Antecedent, Figure } from './figure.ts';
import { judge, type Verdict } from './judge.ts';
import type { NounPhrase } from './modifiers.ts';
import { isOfOfficials } from './officials.ts';
import { countriesAt } from './places.ts';
import { holds, known, type Sentence } from './sentence.ts';
import { endsBefore, lengthAt, lengthBefore } from './tokens.ts';
import { isWhole } from './share.ts';
import { topicsOf, type Topic } from './topic.ts';

/** Whether foreign fighters were spoken of before the amount, in this sentence or the one before. */
const spokenOf = ({ before, figures, topics }: Joining, amount: Amount): boolean =>
  before.topic || figures.length > 0 || topics.some((topic) => topic.from < amount.from);

/** "among them a dozen Uzbeks": nationals named as a part of the fighters before them. */
function judgeListed(
  { sentence, figures }: Joining,
  { head, unknown }: NounPhrase,
  { from }: Amount,
): Verdict | undefined {
  const last = figures.at(-1);
  const goesOn = last?.because.includes('among') === true && known(sentence, from - 1, 'and');
  const named = head === 'national' && !unknown;
  return named && (goesOn || endsBefore(sentence.tokens, from, 'including'))
    ? { confidence: 0.75, because: 'among' }
    : undefined;
}

/** "un combattant sur cinq", "每五名战士中就有一人": a share whose noun stands inside. */
function readRatio(
  sentence: Sentence,
  amount: Amount,
  at: number,
): { amount: Amount; from: number; to: number } | undefined {
  const { tokens } = sentence;
  const inverse = lengthAt(tokens, at, 'inverse');
  const every = lengthBefore(tokens, amount.from, 'every');
  const link = inverse || lengthAt(tokens, at, 'ratio');
  const other = link + every > 0 ? sentence.amountAt.get(at + link) : undefined;
  const [first, second] = [amount.low ?? 0, other?.low ?? 0];
  const [part, whole] = inverse + every > 0 ? [second, first] : [first, second];
  if (!other || amount.qualifier === 'between' || amount.unit === 'percent') return undefined;
  if (part >= whole || !isWhole(whole)) return undefined;
  const bounds = boundsOf(amount.qualifier, Math.round((100 * part) / whole));
  return {
    amount: { ...amount, ...bounds, unit: 'percent', share: true },
    from: amount.from - every,
    to: other.to,
  };
}

/** "213 fighters of the 1,622 who joined": where the larger number ends of which they are a part. */
function wholeEnd(sentence: Sentence, amount: Amount, to: number): number {
  const of = lengthAt(sentence.tokens, to, 'of');
  const whole =
    of > 0 ? sentence.amountAt.get(to + of + lengthAt(sentence.tokens, to + of, 'det')) : undefined;
  const larger = whole && !whole.year && (whole.low ?? 0) > (amount.low ?? amount.high ?? 0);
  return larger && countriesAt(sentence, whole.from) === undefined ? whole.to : to;
}

/** How far behind people may be said what they are. */
const NEAR = 5;

/** "5,800 people suspected of being foreign fighters": people of whom it is said right behind that they are. */
function judgeNamed({ sentence, topics }: Joining, to: number): Verdict | undefined {
  for (let at = to; at < to + NEAR; at++) {
    const as = lengthAt(sentence.tokens, at, 'as');
    if (as > 0 && topics.some(({ from }) => from >= at && from <= at + as + 1))
      return { confidence: 0.75, because: 'named' };
  }
  return undefined;
}

/** A number with a noun that means foreign fighters. */
function readNoun(joining: Joining, amount: Amount): Figure | undefined {
  const { sentence, topics, figures, before } = joining;
  for (const counted of nounsCountedBy(sentence, amount, figures.at(-1)?.to ?? 0)) {
    const { phrase, attached } = counted;
    // "نشرت الشرطة 3000 عنصر": whose members are named right before them
    const members =
      phrase.doubtful || (phrase.head === 'person' && !phrase.foreign && phrase.nationals.length === 0);
    if (members && isOfOfficials(sentence, counted.from)) continue;
    const to = Math.max(attached.to, amount.to);
    const elsewhere = topics.some(
      (topic) => topic.phrase.head !== 'person' && (topic.to <= counted.from || topic.from >= to),
    );
    const spoken = before.topic || figures.length > 0 || elsewhere;
    const verdict =
      judge(sentence, phrase, joined(attached, counted.before), { ...before, topic: spoken }) ??
      (spoken ? judgeListed(joining, phrase, amount) : undefined) ??
      judgeNamed(joining, to);
    if (!verdict) continue;
    const ratio = readRatio(sentence, amount, phrase.to);
    const { confidence, because } = verdict;
    const figure = { amount, to: wholeEnd(sentence, amount, to), confidence, because: ['noun', because] };
    const from = ratio ? Math.min(ratio.from, counted.from) : counted.from;
    // "300 people" beside other figures: as if they had no noun
    const plain = phrase.head === 'person' && !phrase.foreign && phrase.nationals.length === 0;
    const form = plain && spoken && attached.to === phrase.to ? 'bare' : counted.form;
    return { ...counted, ...figure, ...ratio, from, form };
  }
  return undefined;
}

/** "1910 французов": a number that could be a year, with the people it counts, where years take no such noun. */
const countsPeople = (sentence: Sentence, { from, to }: Amount): boolean =>
  tellsByEnding(sentence) &&
  known(sentence, to, 'foreign', 'national', 'fighter', 'jihadist', 'strong') &&
  !known(sentence, from - 1, 'dated', 'since', 'month', 'reference');

/** Whether the number is no count of people: a year, a day, a number in a name, a count of countries. */
function isOther(sentence: Sentence, amount: Amount): boolean {
  const day = (amount.low ?? 32) <= 31 && known(sentence, amount.to, 'month');
  const named =
    amount.unit === 'people' &&
    !amount.counted &&
    endsBefore(sentence.tokens, amount.from, 'reference') &&
    !known(sentence, amount.from - 1, 'reports');
  const year = amount.year && !countsPeople(sentence, amount);
  return year || day || named || countriesAt(sentence, amount.from) !== undefined;
}

/** How a bare number may be read: fully once fighters were spoken of; before that only what needs no antecedent. */
function waysFor({ sentence, topics }: Joining, amount: Amount, spoken: boolean): readonly ReadBare[] {
  const percentage = amount.unit === 'percent' && !amount.share;
  // "of the group's 3,000 fighters, a fifth are foreigners"
  const told = amount.share && holds(sentence, 'fighter') && holds(sentence, 'person', 'foreign');
  if (told) return BARE;
  // "si stima in 20.000 il numero dei mercenari"
  const led = known(sentence, amount.from - 1, 'grow') || known(sentence, amount.to, 'number-of');
  const ahead = percentage || led;
  if (spoken || (topics.length > 0 && ahead)) return BARE;
  return topics.length > 0 ? LISTS : [];
}

function join(joining: Joining, amount: Amount): Figure | undefined {
  const { sentence, topics } = joining;
  if (isOther(sentence, amount)) return undefined;
  const spoken = spokenOf(joining, amount);
  const part = known(sentence, amount.to, 'them') && (spoken || topics.length > 0);
  const item = spoken || topics.length > 0 ? readCountry(sentence, amount) : undefined;
  const noun = item ?? (part ? readPart(joining, amount) : undefined) ?? readNoun(joining, amount);
  if (noun) return noun;
  for (const read of waysFor(joining, amount, spoken)) {
    const figure = read(joining, amount);
    if (figure) return figure;
  }
  if (spoken || topics.length > 0) return undefined;
  const foreigners = known(sentence, amount.to, 'them') ? readPart(joining, amount) : undefined;
  return foreigners?.phrase?.foreign && holds(sentence, 'fighting') ? foreigners : undefined;
}

/** One person is news about that person, not a figure. */
const isOne = ({ unit, low, high }: Amount): boolean => unit === 'people' && (high ?? low ?? 0) < 2;

/** Where the ending ends that an apostrophe joins to the last word of a figure ("20.000'i"). */
function endingOf({ tokens, grammar }: Sentence, to: number): number {
  const [apostrophe, ending] = [tokens[to], tokens[to + 1]];
  const joins =
    apostrophe?.word === "'" && apostrophe.glued && ending?.glued === true && ending.kind === 'word';
  return grammar.data.suffixes === true && joins && tokens[to - 1]?.kind !== 'mark' ? to + 2 : to;
}

/** "영국 국적 지하디스트 900명 중 360명": the figure before, of which the number directly behind it is a part. */
function wholeBefore({ sentence, figures }: Joining, amount: Amount): Figure | undefined {
  const last = figures.at(-1);
  const { tokens, grammar } = sentence;
  if (!last || grammar.data.segmented !== true || last.form !== 'noun' || amount.unit !== 'people')
    return undefined;
  const linked = last.to + lengthAt(tokens, last.to, 'inverse') === amount.from && last.to < amount.from;
  const part = (amount.high ?? amount.low ?? 0) < (last.amount.low ?? last.amount.high ?? 0);
  return linked && part ? { ...last, amount, to: amount.to, because: ['part'] } : undefined;
}

/** Every figure of a sentence, in order, none over another. */
export function joinFigures(sentence: Sentence, before: Antecedent): { figures: Figure[]; topics: Topic[] } {
  const joining: Joining = { sentence, before, topics: topicsOf(sentence), figures: [] };
  for (const amount of sentence.amounts) {
    if (amount.from < (joining.figures.at(-1)?.to ?? 0)) continue;
    const whole = wholeBefore(joining, amount);
    if (whole) joining.figures.pop();
    const figure = whole ?? join(joining, amount);
    if (figure && !isOne(figure.amount))
      joining.figures.push({ ...figure, to: endingOf(sentence, figure.to) });
  }
  return { figures: joining.figures, topics: joining.topics };
}
