import { asCounted } from '../compare/counter.ts';
import { standing } from '../compare/standing.ts';
import type { FactBase } from '../facts/base.ts';
import { base as bundled } from '../facts/bundle.ts';
import { chooseFacts } from '../facts/choose.ts';
import { today as currentDay } from '../facts/date.ts';
import type { CardContent, CardSubject, ShownFact } from '../model/card.ts';
import type { PartialDate } from '../model/date.ts';
import type { Claim } from '../model/mention.ts';
import type { Standing } from '../model/standing.ts';
import { showFact } from './shown.ts';

/** Facts on a card about a name. */
const FACTS_SHOWN = 3;

/** What there is to ask, apart from the mention itself. */
export interface AnswerOptions {
  base?: FactBase;
  today?: PartialDate;
}

/** Everything a card shows for a mention: the facts that help here, or a figure's standing with its estimates. */
export function answer(
  subject: CardSubject,
  { base = bundled, today = currentDay() }: AnswerOptions = {},
): CardContent {
  const topic = base.topic(subject.topic);
  const head = {
    topic: subject.topic,
    title: topic?.name['en'] ?? subject.text,
    summary: topic?.summary['en'] ?? '',
  };
  if (subject.claim !== undefined) {
    const result = standingOf(subject.claim, subject.pageDate, { base, today });
    return { ...head, facts: estimatesOf(result, base), figure: { claim: subject.claim, standing: result } };
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
    facts: chosen.map(({ fact, when }) => showFact(fact, 'en', when === undefined ? {} : { when })),
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

function estimatesOf({ estimates }: Standing, base: FactBase): ShownFact[] {
  return estimates.flatMap(({ id, role }) => {
    const fact = base.fact(id);
    return fact === undefined ? [] : [showFact(fact, 'en', { role })];
  });
}
