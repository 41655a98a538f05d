import type { PartialDate } from './date.ts';
import type { Claim, TopicId } from './mention.ts';
import type { EstimateRole, Standing } from './standing.ts';
import type { Quantity } from './quantity.ts';

/** A source as a reader sees it: who published, what, when, and the publisher's own address. */
export interface ShownSource {
  publisher: string;
  title: string;
  url?: string;
  symbol?: string;
  published?: PartialDate;
}

/** A fact as it is shown: plain data, already chosen and localised, safe to send to a page script. */
export interface ShownFact {
  id: string;
  topic: TopicId;
  statement: string;
  /** BCP 47 tag of the language the statement is written in. */
  lang: string;
  asOf: PartialDate;
  from?: PartialDate;
  until?: PartialDate;
  verification: 'seen-primary' | 'seen-secondary';
  caveat?: string;
  sources: ShownSource[];
  /** `then`: held at the page's date; `now`: the present state where it has changed since. */
  when?: 'then' | 'now';
  /** For an estimate: why it stands beside the page's figure, and its number. */
  role?: EstimateRole;
  quantity?: Quantity;
}

/** What the card asks about: a name's topic or a figure's claim, with the paragraph and the page's date. */
export interface CardSubject {
  topic: TopicId;
  /** The words on the page. */
  text: string;
  /** The paragraph around them: decides which facts help here. */
  context: string;
  claim?: Claim;
  pageDate?: PartialDate;
  /** BCP 47 tag of the paragraph, where known. */
  lang?: string;
}

/** Everything a card shows. */
export interface CardContent {
  topic: TopicId;
  title: string;
  /** What this is, in one sentence. */
  summary: string;
  facts: ShownFact[];
  /** Only for figures. */
  figure?: { claim: Claim; standing: Standing };
}
