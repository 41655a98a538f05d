import { asCounted } from '../compare/counter.ts';
import { standing } from '../compare/standing.ts';
import type { FactBase } from '../facts/base.ts';
import { base as bundled } from '../facts/bundle.ts';
import { chooseFacts } from '../facts/choose.ts';
import { today as currentDay } from '../facts/date.ts';
import { ENGLISH, type Words } from '../i18n/words.ts';
import type { CardContent, CardLabels, CardSubject, ShownFact, ShownFigure } from '../model/card.ts';
import type { PartialDate } from '../model/date.ts';
import type { Claim } from '../model/mention.ts';
import type { Standing } from '../model/standing.ts';
import { sayClaim } from '../wording/claim.ts';
import { layOut } from './chart.ts';
import { showFact } from './shown.ts';

/** Facts on a card about a name. */
const FACTS_SHOWN = 3;

/** What there is to ask, apart from the mention itself. */
export interface AnswerOptions {
  base?: FactBase;
  today?: PartialDate;
  words?: Words;
}

/** Everything a card shows for a mention: the facts that help here, or a figure's standing with its estimates. */
export function answer(
  subject: CardSubject,
  { base = bundled, today = currentDay(), words = ENGLISH }: AnswerOptions = {},
): CardContent {
  const topic = base.topic(subject.topic);
  const { locale } = words;
  const head = {
    lang: locale,
    dir: words.dir,
    labels: sayLabels(words),
    topic: subject.topic,
    title: topic?.name[locale] ?? topic?.name.en ?? subject.text,
    summary: topic?.summary[locale] ?? topic?.summary.en ?? '',
  };
  if (subject.claim !== undefined) {
    const result = standingOf(subject.claim, subject.pageDate, { base, today });
    return {
      ...head,
      facts: estimatesOf(result, base, words),
      figure: showFigure(subject.claim, result, base, words),
    };
  }
  const chosen = chooseFacts(base, {
    topic: subject.topic,
    context: subject.context,
    today,
    limit: FACTS_SHOWN,
    ...(subject.pageDate === undefined ? {} : { pageDate: subject.pageDate }),
  });
  return {
    ...head,
    facts: chosen.map(({ fact, when }) => showFact(fact, when === undefined ? {} : { when }, words)),
  };
}

/** How a figure stands at the page's date; without one, at the date in the text; without either, today. */
export function standingOf(
  claim: Claim,
  pageDate: PartialDate | undefined,
  { base = bundled, today = currentDay() }: AnswerOptions = {},
): Standing {
  return standing(asCounted(claim), pageDate ?? claim.asOf ?? today, base.estimates);
}

const LABELS = ['keepOpen', 'close', 'readAs', 'howCompared', 'estimates', 'thisPage'] as const;

const sayLabels = (words: Words): CardLabels =>
  Object.fromEntries(LABELS.map((label) => [label, words.say(`card.${label}`)])) as Record<
    (typeof LABELS)[number],
    string
  >;

function showFigure(claim: Claim, result: Standing, base: FactBase, words: Words): ShownFigure {
  const { relation, summary, reasons } = result;
  const chart = layOut(result, base, claim.quantity, words);
  return {
    readAs: sayClaim(claim, words),
    standing: { relation, summary, reasons },
    ...(chart === undefined ? {} : { chart }),
  };
}

function estimatesOf({ estimates }: Standing, base: FactBase, words: Words): ShownFact[] {
  return estimates.flatMap(({ id, role }) => {
    const fact = base.fact(id);
    return fact === undefined ? [] : [showFact(fact, { role }, words)];
  });
}
