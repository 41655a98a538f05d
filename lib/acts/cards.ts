import cardCss from '../../components/card/card.css?inline';
import { drawCard } from '../../components/card/draw.tsx';
import factCss from '../../components/fact/fact.css?inline';
import iconButtonCss from '../../components/iconbutton.css?inline';
import tokensCss from '../../components/tokens.css?inline';
import { answer } from '../answer/answer.ts';
import { topicsNamedIn } from '../detect/detect.ts';
import { base } from '../facts/bundle.ts';
import { today } from '../facts/date.ts';
import { speak } from '../i18n/speak.ts';
import type { ActOutcome, ActRequest } from '../model/act.ts';
import type { CardSubject } from '../model/card.ts';
import type { Tree } from '../model/tree.ts';
import { changeChosen } from '../settings/change.ts';
import { localeOf } from '../settings/language.ts';
import { readSettings } from '../settings/store.ts';
import { menuFor } from './menu.ts';
import { isAboutOwnSite } from './site.ts';
import { type FactPlace, perform } from './perform.ts';

/** How cards look, in their closed root. */
export const CARD_STYLE: string = tokensCss + iconButtonCss + factCss + cardCss;

/** A card as its reader has chosen to have it, drawn. */
export async function cardFor(subject: CardSubject): Promise<Tree> {
  const settings = await readSettings();
  const words = speak(localeOf(settings));
  const content = answer(subject, { named: topicsNamedIn(subject.context, subject), words });
  const place = { topic: content.topic, name: content.title, site: subject.site };
  return drawCard(content, menuFor(place, settings, words));
}

/**
 * Does what a reader pressed in a card.
 * @param hosts of the frame that asks, and of the page in its tab; none in a private window, about which nothing is kept
 * @param open opens the fact base at a fact or a topic
 * @throws Error where it is about another site than those
 */
export async function doFor(
  request: ActRequest,
  hosts: readonly (string | undefined)[],
  open: (place: FactPlace) => Promise<void>,
): Promise<ActOutcome> {
  const settings = await readSettings();
  const words = speak(localeOf(settings));
  if (!isAboutOwnSite(request, hosts)) {
    if (hosts.length > 0) throw new Error(`${request.value} is another site.`);
    return { notice: words.say('act.private'), lang: words.locale };
  }
  const outcome = await perform(request, {
    words,
    base,
    today: today(),
    settings,
    change: async (change) => (await changeChosen(change)).before,
    open,
  });
  return { ...outcome, lang: words.locale };
}
