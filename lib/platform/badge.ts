import { browser } from 'wxt/browser';
import type { Words } from '../i18n/words.ts';
import { TOPIC_ROOTS, type TopicRoot, rootOf } from '../model/mention.ts';
import type { TabState } from './tabstate.ts';

const BADGE_COLOUR = '#3f5a73';

/** Shows on the toolbar button how many mentions a tab holds, by topic in its title. */
export async function showBadge(tabId: number, state: TabState, words: Words): Promise<void> {
  const counts: Record<TopicRoot, number> = { interpol: 0, un: 0, fighters: 0 };
  for (const { report } of state.frames) for (const { topic } of report.mentions) counts[rootOf(topic)] += 1;
  const total = counts.interpol + counts.un + counts.fighters;
  try {
    await Promise.all([
      browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOUR }),
      browser.action.setBadgeText({ tabId, text: badgeText(total) }),
      browser.action.setTitle({ tabId, title: badgeTitle(counts, words) }),
    ]);
  } catch {
    // The tab was closed while its last report was on the way.
  }
}

/** The few characters that fit on a badge. */
export const badgeText = (total: number): string => (total === 0 ? '' : total > 999 ? '999+' : String(total));

/** The button's tooltip: how many of each topic. */
export function badgeTitle(counts: Record<TopicRoot, number>, words: Words): string {
  const parts = TOPIC_ROOTS.filter((root) => counts[root] > 0).map((root) =>
    words.say('badge.part', { topic: words.say('root.name', { root }), count: counts[root] }),
  );
  return ['Gloss', ...parts].join(' · ');
}
