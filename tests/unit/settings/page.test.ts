import { describe, expect, it } from 'vitest';
import { isQuiet, isWanted, pageSettings, runsOn } from '../../../lib/settings/page.ts';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings.ts';

const NOTHING = { topics: [], sites: [] };

describe('the settings for pages', () => {
  it('look for every topic and mark them all, until something else is chosen', () => {
    const page = pageSettings(DEFAULT_SETTINGS, NOTHING);
    expect([page.rootsOff, page.quietTopics, page.sitesOff]).toEqual([[], [], []]);
  });

  it('leave out the topics that are off', () => {
    const topics = { ...DEFAULT_SETTINGS.topics, un: false };
    const page = pageSettings({ ...DEFAULT_SETTINGS, topics }, NOTHING);
    expect(['un', 'un/security-council', 'interpol'].map((topic) => isWanted(page, topic))).toEqual([
      false,
      false,
      true,
    ]);
  });

  it('are quiet about a topic and those below it, for good or until the browser starts anew', () => {
    const page = pageSettings(
      { ...DEFAULT_SETTINGS, quietTopics: ['un'] },
      { topics: ['fighters'], sites: [] },
    );
    const topics = ['un', 'un/security-council', 'unx', 'fighters/syria-iraq', 'interpol'];
    expect(topics.map((topic) => isQuiet(page, topic))).toEqual([true, true, false, true, false]);
  });

  it('run on a site that is neither listed nor off until the browser starts anew', () => {
    const sites = { mode: 'block' as const, patterns: ['a.example'] };
    const page = pageSettings({ ...DEFAULT_SETTINGS, sites }, { topics: [], sites: ['b.example'] });
    expect(['a.example', 'b.example', 'c.example'].map((host) => runsOn(page, host))).toEqual([
      false,
      false,
      true,
    ]);
  });
});
