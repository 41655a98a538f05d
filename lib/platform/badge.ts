import { browser } from 'wxt/browser';
import { rootOf, type TopicRoot } from '../model/mention.ts';
import type { TabState } from './tabstate.ts';

const BADGE_COLOUR = '#3f5a73';
const NAMES: Record<TopicRoot, string> = {
  interpol: 'Interpol',
  un: 'United Nations',
  fighters: 'foreign-fighter figures',
};

/** Shows on the toolbar button how many mentions a tab holds, by topic in its title. */
export async function showBadge(tabId: number, state: TabState): Promise<void> {
  const counts: Record<TopicRoot, number> = { interpol: 0, un: 0, fighters: 0 };
  for (const { report } of state.frames) for (const { topic } of report.mentions) counts[rootOf(topic)] += 1;
  const total = counts.interpol + counts.un + counts.fighters;
  try {
    await Promise.all([
      browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOUR }),
      browser.action.setBadgeText({ tabId, text: badgeText(total) }),
      browser.action.setTitle({ tabId, title: badgeTitle(counts) }),
    ]);
  } catch {
    // The tab was closed while its last report was on the way.
  }
}

/** The few characters that fit on a badge. */
export const badgeText = (total: number): string => (total === 0 ? '' : total > 999 ? '999+' : String(total));

/** The button's tooltip: how many of each topic. */
export function badgeTitle(counts: Record<TopicRoot, number>): string {
  const parts = Object.entries(NAMES)
    .map(([root, name]) => ({ count: counts[root as TopicRoot], name }))
    .filter(({ count }) => count > 0)
    .map(({ count, name }) => `${count} ${name}`);
  return parts.length === 0 ? 'Gloss' : `Gloss: ${parts.join(', ')}`;
}
