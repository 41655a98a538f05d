import { cite } from '../cite/cite.ts';
import type { FactBase } from '../facts/base.ts';
import type { Words } from '../i18n/words.ts';
import type { ActOutcome, ActRequest, CardAct } from '../model/act.ts';
import type { PartialDate } from '../model/date.ts';
import { type Chosen, chosenAfter, undoOf } from './choices.ts';
import { sentenceAround } from './quote.ts';

/** Where what is done takes place. */
export interface ActPlace {
  words: Words;
  base: FactBase;
  today: PartialDate;
  /** What is chosen now; and keeps a choice. */
  chosen: Chosen;
  keep: (chosen: Chosen) => Promise<void>;
  /** Opens the fact base at a route ("/fact/un-members-193"). */
  open: (route: string) => Promise<void>;
}

/** Does what a reader asked for in a card, and says so; what can be taken back comes with how. */
export async function perform(request: ActRequest, place: ActPlace): Promise<ActOutcome> {
  switch (request.act) {
    case 'cite':
      return copyCitation(request, place);
    case 'openFact':
      await place.open(`/fact/${request.value}`);
      return {};
    case 'openTopic':
      await place.open(`/topic/${request.value}`);
      return {};
    case 'quiet':
    case 'quietForNow':
    case 'loud':
    case 'siteOff':
    case 'siteOffForNow':
    case 'siteOn':
    case 'marks':
    case 'format':
      return choose({ act: request.act, value: request.value }, place);
  }
}

function copyCitation(
  { value, text, context, page }: ActRequest,
  { words, base, today, chosen }: ActPlace,
): ActOutcome {
  const fact = base.fact(value);
  if (fact === undefined) return {};
  const { citation: format } = chosen.settings;
  const cited = { ...page, quote: sentenceAround(text, context) };
  return {
    copy: cite(fact, format, { accessed: today, page: cited }),
    notice: words.say('act.cite', { format: words.say(`format.${format}`) }),
  };
}

type Choice = Exclude<CardAct['act'], 'cite' | 'openFact' | 'openTopic'>;

async function choose(
  act: CardAct & { act: Choice },
  { words, base, chosen, keep }: ActPlace,
): Promise<ActOutcome> {
  await keep(chosenAfter(chosen, act));
  const undo = undoOf(act, chosen);
  return {
    notice: words.say(`act.${act.act}`, namesIn(act, base, words)),
    ...(undo && { undo: { ...undo, label: words.say('act.undo') } }),
  };
}

/** What a notice may speak of, under each of the names it may have there. */
function namesIn({ value }: CardAct, base: FactBase, words: Words): Record<string, string> {
  const name = base.topic(value)?.name;
  return { topic: name?.[words.locale] ?? name?.en ?? value, site: value, style: value, format: value };
}
