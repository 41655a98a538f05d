import { cite } from '../cite/cite.ts';
import type { FactBase } from '../facts/base.ts';
import type { Words } from '../i18n/words.ts';
import type { ActOutcome, ActRequest, CardAct } from '../model/act.ts';
import type { PartialDate } from '../model/date.ts';
import type { Chosen } from '../settings/change.ts';
import type { Settings } from '../settings/settings.ts';
import { chosenAfter, undoOf } from './choices.ts';
import { sentenceAround } from './quote.ts';

/** A fact or a topic in the fact base. */
export interface FactPlace {
  view: 'fact' | 'topic';
  id: string;
}

/** Where what is done takes place. */
export interface ActPlace {
  words: Words;
  base: FactBase;
  today: PartialDate;
  settings: Settings;
  /** Changes what is chosen, and gives what was before. */
  change: (change: (chosen: Chosen) => Chosen) => Promise<Chosen>;
  /** Opens the fact base at a fact or a topic. */
  open: (place: FactPlace) => Promise<void>;
}

/** Does what a reader asked for in a card, and says so; what can be taken back comes with how. */
export async function perform(request: ActRequest, place: ActPlace): Promise<ActOutcome> {
  switch (request.act) {
    case 'cite':
      return copyCitation(request, place);
    case 'openFact':
      await place.open({ view: 'fact', id: request.value });
      return {};
    case 'openTopic':
      await place.open({ view: 'topic', id: request.value });
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
  { words, base, today, settings }: ActPlace,
): ActOutcome {
  const fact = base.fact(value);
  if (fact === undefined) return {};
  const { citation: format } = settings;
  const cited = { ...page, quote: sentenceAround(text, context) };
  return {
    copy: cite(fact, format, { accessed: today, page: cited }),
    notice: words.say('act.cite', { format: words.say(`format.${format}`) }),
  };
}

type Choice = Exclude<CardAct['act'], 'cite' | 'openFact' | 'openTopic'>;

async function choose(
  act: CardAct & { act: Choice },
  { words, base, change }: ActPlace,
): Promise<ActOutcome> {
  const undo = undoOf(act, await change((chosen) => chosenAfter(chosen, act)));
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
