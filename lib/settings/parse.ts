import { LOCALES } from '../i18n/locale.ts';
import { CITATION_FORMATS } from '../model/citation.ts';
import { TOPIC_ID } from '../model/mention.ts';
import { type Field, type Problem, flag, isRecord, listOf, objectOf, oneOf, wholeNumber } from './fields.ts';
import { migrate } from './migrations/index.ts';
import { DEFAULT_SETTINGS, LONGEST_DELAY, MOST_SITES, SETTINGS_VERSION, type Settings } from './settings.ts';

/** A host as addresses write it (lower case, other scripts in Punycode), with all below it where `*.` begins it. */
export const SITE_PATTERN =
  /^(?:\*\.)?(?:[a-z0-9_](?:[a-z0-9_-]{0,62})\.)*[a-z0-9_][a-z0-9_-]{0,62}$|^\[[0-9a-f:]+\]$/;
const MOST_TOPICS = 200;
/** The language alone of a BCP 47 tag. */
const LANGUAGE = /^[a-z]{2,3}$/;
const MOST_LANGUAGES = 200;

const SETTINGS: Field<Settings> = objectOf<Settings>({
  // What a later version wrote keeps its number, so that the later version finds it as it was.
  version: wholeNumber(SETTINGS_VERSION, Number.MAX_SAFE_INTEGER),
  topics: objectOf({ interpol: flag, un: flag, fighters: flag }),
  quietTopics: listOf(TOPIC_ID, 'topic', MOST_TOPICS),
  marks: objectOf({ density: oneOf('first', 'all', 'none'), style: oneOf('quiet', 'strong') }),
  delays: objectOf({ dwell: wholeNumber(0, LONGEST_DELAY), leave: wholeNumber(0, LONGEST_DELAY) }),
  sites: objectOf({
    mode: oneOf('block', 'allow'),
    patterns: listOf(SITE_PATTERN, 'site', MOST_SITES),
  }),
  language: oneOf('auto', ...LOCALES),
  languagesOff: listOf(LANGUAGE, 'language', MOST_LANGUAGES),
  theme: oneOf('auto', 'light', 'dark'),
  textSize: oneOf('small', 'medium', 'large'),
  citation: oneOf(...CITATION_FORMATS),
});

/**
 * Reads settings of any version from anything: what is usable is kept, also what only a later version knows; the
 * rest falls back to the default, so that a damaged store never stops Gloss nor loses what can be saved.
 */
export function parseSettings(stored: unknown): { settings: Settings; problems: Problem[] } {
  const problems: Problem[] = [];
  if (stored === undefined) return { settings: DEFAULT_SETTINGS, problems };
  const settings = SETTINGS(isRecord(stored) ? migrate(stored) : stored, DEFAULT_SETTINGS, '', problems);
  return { settings, problems };
}
