import { recordOf } from '../compare/record.ts';
import { standing } from '../compare/standing.ts';
import type { FactBase } from '../facts/base.ts';
import { base as bundled } from '../facts/bundle.ts';
import { chooseFacts } from '../facts/choose.ts';
import { today as currentDay } from '../facts/date.ts';
import { stemsOf } from '../facts/words.ts';
import { ENGLISH, type Words } from '../i18n/words.ts';
import type { CardContent, CardLabels, CardSubject, ShownFact, ShownFigure } from '../model/card.ts';
import type { PartialDate } from '../model/date.ts';
import type { Claim, TopicId } from '../model/mention.ts';
import type { Standing } from '../model/standing.ts';
import { sayClaim } from '../wording/claim.ts';
import { layOut } from './chart/layout.ts';
import { showFact } from './shown.ts';

/** Facts on a card about a name. */
const FACTS_SHOWN = 3;
/** Share of a fact's words in the summary from which on it says nothing new. */
const REPEATED = 0.75;

/** What there is to ask, apart from the mention itself. */
export interface AnswerOptions {
  base?: FactBase;
  today?: PartialDate;
  words?: Words;
  /** Other topics that the paragraph names. */
  named?: readonly TopicId[];
}

/** Everything a card shows for a mention: the facts that help here, or a figure's standing with its estimates. */
export function answer(
  subject: Omit<CardSubject, 'site'>,
  { base = bundled, today = base.dayBy(currentDay()), words = ENGLISH, named = [] }: AnswerOptions = {},
): CardContent {
  const topic = base.topic(subject.topic);
  const { locale } = words;
  const title = topic?.name[locale] ?? topic?.name.en ?? subject.text;
  const head = {
    lang: locale,
    dir: words.dir,
    labels: sayLabels(words),
    topic: subject.topic,
    title,
    ...(subject.position && { position: sayPosition(subject.position, title, words) }),
    summary: topic?.summary[locale] ?? topic?.summary.en ?? '',
  };
  if (subject.claim !== undefined) {
    const result = standingOf(subject.claim, subject.pageDate, {
      base,
      today,
      words,
      beside: subject.beside ?? [],
    });
    return {
      ...head,
      facts: estimatesOf(result, base, words),
      figure: showFigure(subject.claim, result, subject.pageDate ?? subject.claim.asOf, { base, words }),
    };
  }
  return { ...head, facts: factsFor(subject, { base, today, words, named }, topic?.summary.en ?? '') };
}

/** The facts that help here, without those that only say the summary again. */
function factsFor(
  { topic, context, pageDate }: Pick<CardSubject, 'topic' | 'context' | 'pageDate'>,
  { base, today, words, named }: Required<AnswerOptions>,
  summary: string,
): ShownFact[] {
  const options = { topic, context, named, today, limit: FACTS_SHOWN + 1, ...(pageDate && { pageDate }) };
  const said = new Set(stemsOf(summary));
  return chooseFacts(base, options)
    .filter(({ fact }) => !repeats(fact.statement.en, said))
    .slice(0, FACTS_SHOWN)
    .map(({ fact, when }) => showFact(fact, when === undefined ? {} : { when }, words));
}

/** Whether nearly every word of a statement stands in what was said before. */
function repeats(statement: string, said: ReadonlySet<string>): boolean {
  const stems = stemsOf(statement);
  return stems.filter((stem) => said.has(stem)).length > stems.length * REPEATED;
}

/**
 * How a figure stands at the page's date; without one, at the date in the text; without either, against all there is.
 * `beside`: the other figures of its paragraph, for what a total and its parts say about each other.
 */
export function standingOf(
  claim: Claim,
  pageDate: PartialDate | undefined,
  {
    base = bundled,
    today = base.dayBy(currentDay()),
    words = ENGLISH,
    beside = [],
  }: AnswerOptions & { beside?: readonly Claim[] } = {},
): Standing {
  return standing(
    claim,
    { today, words, beside, ...(pageDate === undefined ? {} : { pageDate }) },
    recordOf(base),
  );
}

function sayPosition(
  { at, of }: NonNullable<CardSubject['position']>,
  topic: string,
  words: Words,
): NonNullable<CardContent['position']> {
  const position = words.say('card.position', { at, of });
  return { shown: position, announced: words.say('card.announced', { position, topic }) };
}

const LABELS = ['keepOpen', 'close', 'more', 'move', 'cite', 'open', 'readAs', 'howCompared'] as const;

const sayLabels = (words: Words): CardLabels =>
  Object.fromEntries(LABELS.map((label) => [label, words.say(`card.${label}`)])) as Record<
    (typeof LABELS)[number],
    string
  >;

function showFigure(
  claim: Claim,
  result: Standing,
  at: PartialDate | undefined,
  { base, words }: Required<Pick<AnswerOptions, 'base' | 'words'>>,
): ShownFigure {
  const { relation, summary, reasons, notes, estimates } = result;
  const { quantity, measure } = claim;
  const own = { quantity, ...(measure && { measure }), ...(at && { at }) };
  const chart = layOut(result, base, own, words);
  return {
    readAs: sayClaim(claim, words),
    standing: { relation, summary, reasons, notes },
    ...(chart && { chart }),
    ...(estimates.length > 1 && {
      moreEstimates: words.say('card.moreEstimates', { count: estimates.length - 1 }),
    }),
  };
}

function estimatesOf({ estimates }: Standing, base: FactBase, words: Words): ShownFact[] {
  return estimates.flatMap(({ id, role }) => {
    const fact = base.fact(id);
    return fact === undefined ? [] : [showFact(fact, { role }, words)];
  });
}
