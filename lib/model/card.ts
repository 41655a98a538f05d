import type { CardAct } from './act.ts';
import type { EstimateChart } from './chart.ts';
import type { PartialDate } from './date.ts';
import type { Claim, TopicId } from './mention.ts';
import type { EstimateRole, Standing } from './standing.ts';

/** A source as a reader sees it: who published, what, the publisher's own address, and its symbol and date in words. */
export interface ShownSource {
  publisher: string;
  title: string;
  url?: string;
  details: string[];
}

/** A fact as it is shown: plain data, already chosen and said in the reader's language, safe to send to a page. */
export interface ShownFact {
  id: string;
  topic: TopicId;
  statement: string;
  /** BCP 47 tag of the language the statement and the caveat are written in. */
  lang: string;
  /** `then`: held at the page's date; `now`: the present state where it has changed since. */
  when?: 'then' | 'now';
  /** For an estimate: why it stands beside the page's figure. */
  role?: EstimateRole;
  /** Either of the two in a word: "Then", "Newest". */
  tag?: string;
  /** "since 1956 · as of March 2015". */
  dated: string;
  caveat?: string;
  sources: ShownSource[];
  /** What the sources after the first are counted as: "2 more sources". */
  moreSources?: string;
}

/** As many other figures as a card is told of: a breakdown in a text holds a few, a table may hold hundreds. */
export const MOST_BESIDE = 20;

/** What the card asks about: a name's topic or a figure's claim, with the paragraph and the page's date. */
export interface CardSubject {
  topic: TopicId;
  /** The words on the page. */
  text: string;
  /** The paragraph around them: decides which facts help here. */
  context: string;
  claim?: Claim;
  /** The claims of the other figures in the paragraph, in their order, at most `MOST_BESIDE`. */
  beside?: Claim[];
  pageDate?: PartialDate;
  /** BCP 47 tag of the paragraph, where known. */
  lang?: string;
  /** Host of the page; '' for files. */
  site: string;
  /** Which of the page's mentions it is, counted from 1; where a command led to it. */
  position?: { at: number; of: number };
}

/** The words on the card that are its own: buttons and headings. */
export interface CardLabels {
  keepOpen: string;
  close: string;
  more: string;
  move: string;
  cite: string;
  open: string;
  readAs: string;
  howCompared: string;
}

/** Something to choose in the card's menu. */
export interface MenuItem extends CardAct {
  label: string;
  /** Of several to choose from: whether it is the one that holds now. */
  isChosen?: boolean;
}

/** Things to choose that belong together, under a word where that is needed. */
export interface MenuGroup {
  label?: string;
  items: MenuItem[];
}

/** A page's figure on its card. */
export interface ShownFigure {
  /** The claim in short parts: "more than 25,000 people", "from more than 100 countries", "Syria and Iraq". */
  readAs: string[];
  standing: Pick<Standing, 'relation' | 'summary' | 'reasons' | 'notes'>;
  /** Absent where there are not two points in time to compare. */
  chart?: EstimateChart;
  /** What the estimates after the first are counted as: "3 more published estimates". */
  moreEstimates?: string;
}

/** Everything a card shows, in one language. */
export interface CardContent {
  /** BCP 47 tag and direction of the card's own words. */
  lang: string;
  dir: 'ltr' | 'rtl';
  labels: CardLabels;
  topic: TopicId;
  title: string;
  /** "3 of 12", and the same with the title, to be read out. */
  position?: { shown: string; announced: string };
  /** What this is, in one sentence. */
  summary: string;
  facts: ShownFact[];
  /** Only for figures. */
  figure?: ShownFigure;
}
