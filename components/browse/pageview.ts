import type { PartialDate } from '../../lib/model/date.ts';
import type { Refusal } from '../../lib/browse/refusal.ts';
import { type MentionGroup, groupMentions } from './grouping.ts';
import type { TabView } from './port.ts';

/** What the tab's page is to Gloss, in one word, with what there is to say about it. */
export type PageStatus =
  | { kind: 'loading' }
  | { kind: 'none' }
  | { kind: 'silent' }
  | { kind: 'refused'; why: Refusal }
  | { kind: 'off'; host: string }
  | { kind: 'paused'; why: 'size' }
  | { kind: 'paused'; why: 'error'; reason: string }
  | { kind: 'nothing' }
  | { kind: 'found' };

/** Everything the list of a page needs to be drawn. */
export interface PageView {
  status: PageStatus;
  /** The site that can be switched on and off; absent for files, in private windows, and where no script of ours runs. */
  site?: { host: string; on: boolean };
  groups: MentionGroup[];
  count: number;
  /** Whether a script of ours is on the page and reads it. */
  isRead: boolean;
  pageDate?: PartialDate;
  /** Whether the reader has said the date. */
  isDateChosen: boolean;
  /** Figures among the mentions. */
  figures: number;
  /** BCP 47 tag of the page, for its words in the list. */
  lang?: string;
}

/** Reads a tab's reports as a page to show. The top page comes first and speaks for the tab. */
export function viewPage(tab: TabView): PageView {
  const top = tab.kind === 'frames' ? tab.frames[0]?.report : undefined;
  if (tab.kind !== 'frames' || top === undefined)
    return {
      status: withoutReport(tab),
      groups: [],
      count: 0,
      figures: 0,
      isRead: false,
      isDateChosen: false,
    };
  const { host, state, pageDate, dateBy, lang, isPrivate = false } = top;
  const groups = state.kind === 'off' ? [] : groupMentions(tab.frames);
  const count = groups.reduce((sum, group) => sum + group.count, 0);
  const found: PageStatus = { kind: count > 0 ? 'found' : 'nothing' };
  return {
    status: state.kind === 'on' ? found : state.kind === 'off' ? { kind: 'off', host } : state,
    groups,
    count,
    figures: figuresIn(groups),
    isRead: state.kind !== 'off',
    isDateChosen: dateBy === 'reader',
    ...(host === '' || isPrivate ? {} : { site: { host, on: state.kind !== 'off' } }),
    ...(pageDate === undefined ? {} : { pageDate }),
    ...(lang === undefined ? {} : { lang }),
  };
}

function withoutReport(tab: TabView): PageStatus {
  if (tab.kind !== 'silent') return { kind: tab.kind === 'none' ? 'none' : 'silent' };
  if (tab.refusal !== undefined) return { kind: 'refused', why: tab.refusal };
  return { kind: tab.loading ? 'loading' : 'silent' };
}

const figuresIn = (groups: readonly MentionGroup[]): number =>
  groups
    .flatMap(({ lines }) => lines.flatMap(({ places }) => places))
    .filter(({ mention }) => mention.kind === 'figure').length;
