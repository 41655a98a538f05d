import type { CardTarget } from '../../lib/card/target.ts';
import type { ActRequest, CardAct } from '../../lib/model/act.ts';
import { type CardSubject, MOST_BESIDE } from '../../lib/model/card.ts';
import type { PartialDate } from '../../lib/model/date.ts';
import type { Mention } from '../../lib/model/mention.ts';
import { type Placed, elementOf, rectsOf } from '../../lib/page/placed.ts';

const LONGEST_CONTEXT = 5000;
const LONGEST_TITLE = 500;
const LONGEST_URL = 2000;

/** What a card is opened for: the mention, with what its content is chosen by. */
export function targetOf(placed: Placed, pageDate: PartialDate | undefined, site: string): CardTarget {
  const { id, mention, text, context, beside, lang } = placed;
  return {
    id,
    element: elementOf(placed),
    rects: () => rectsOf(placed),
    subject: {
      topic: mention.topic,
      text: text.slice(0, LONGEST_CONTEXT),
      context: contextAround(context, mention),
      ...(mention.kind === 'figure' ? { claim: mention.claim, beside: beside.slice(0, MOST_BESIDE) } : {}),
      ...(pageDate === undefined ? {} : { pageDate }),
      ...(lang === '' ? {} : { lang }),
      site,
    },
  };
}

/** What a reader pressed in a card, with where on which page it stands. */
export function actIn(
  { title, URL: url }: Document,
  act: CardAct,
  { text, context, site, pageDate }: Pick<CardSubject, 'text' | 'context' | 'site' | 'pageDate'>,
): ActRequest {
  return {
    ...act,
    text,
    context,
    page: {
      title: title.slice(0, LONGEST_TITLE),
      site,
      url: url.slice(0, LONGEST_URL),
      ...(pageDate && { published: pageDate }),
    },
  };
}

/** The paragraph, or as much of a very long one as a card needs. */
function contextAround(context: string, { from }: Mention): string {
  const start = Math.max(0, Math.min(from - LONGEST_CONTEXT / 2, context.length - LONGEST_CONTEXT));
  return context.slice(start, start + LONGEST_CONTEXT);
}
