import { TOPIC_ROOTS, type TopicId, type TopicRoot, rootOf } from '../model/mention.ts';
import { DEFAULT_SETTINGS, type Settings } from './settings.ts';
import { isOnFor } from './siterules.ts';
import type { UntilRestart } from './untilrestart.ts';

/**
 * What the script in a page needs of the settings, worked out by the background: pages then neither check nor
 * migrate anything, and carry no code for it.
 */
export interface PageSettings extends Pick<Settings, 'marks' | 'delays' | 'sites' | 'theme' | 'textSize'> {
  /** Topics that are not looked at. */
  rootsOff: TopicRoot[];
  /** Languages whose texts are not read, as subtags. */
  languagesOff: string[];
  /** Topics whose mentions are found but not marked, for good or until the browser starts anew. */
  quietTopics: TopicId[];
  /** Hosts on which Gloss is off until the browser starts anew. */
  sitesOff: string[];
}

/** The settings for pages that follow from what a person has chosen. */
export function pageSettings(
  { marks, delays, sites, theme, textSize, topics, quietTopics, languagesOff }: Settings,
  untilRestart: UntilRestart,
): PageSettings {
  return {
    marks,
    delays,
    sites,
    theme,
    textSize,
    languagesOff,
    rootsOff: TOPIC_ROOTS.filter((root) => !topics[root]),
    quietTopics: [...new Set([...quietTopics, ...untilRestart.topics])].sort(),
    sitesOff: untilRestart.sites,
  };
}

/** What holds until the background has written anything: a page may be faster than it right after the installation. */
export const DEFAULT_PAGE_SETTINGS: PageSettings = pageSettings(DEFAULT_SETTINGS, { topics: [], sites: [] });

/** Whether Gloss runs on a host. */
export const runsOn = ({ sites, sitesOff }: PageSettings, host: string): boolean =>
  isOnFor(sites, host) && !sitesOff.includes(host);

/** Whether mentions of a topic are found but not marked: because of itself or of a topic that it belongs to. */
export const isQuiet = ({ quietTopics }: PageSettings, topic: TopicId): boolean =>
  quietTopics.some((quiet) => topic === quiet || topic.startsWith(`${quiet}/`));

/** Whether mentions of a topic are looked at at all. */
export const isWanted = ({ rootsOff }: PageSettings, topic: TopicId): boolean =>
  !rootsOff.includes(rootOf(topic));
