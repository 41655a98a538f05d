import { describe, expect, it } from 'vitest';
import { LEXICONS } from '../../../lib/detect/names/lexicons.ts';
import { nameList } from '../../../lib/detect/names/namelist.ts';
import { readMentions } from '../../../lib/detect/detect.ts';
import { base } from '../../../lib/facts/bundle.ts';

const known = new Set(base.topics.map(({ id }) => id));
const lists = LEXICONS.map((_, lexicon) => nameList(lexicon));
const named = new Set(
  lists.flatMap((list) => list.keys.keys.flatMap((key) => list.forms(key).map(({ topic }) => topic))),
);

describe('the topics of the names and of the facts', () => {
  it('are the same set: every name has its topic here, with facts', () => {
    expect(named.size).toBeGreaterThan(30);
    expect([...named].filter((topic) => !known.has(topic))).toEqual([]);
    expect([...named].filter((topic) => base.factsUnder(topic).length === 0)).toEqual([]);
  });

  it('are the same set: no topic here is without names and without facts', () => {
    const used = new Set([...named, ...base.facts.map(({ topic }) => topic)]);
    const above = (id: string) => [...used].some((topic) => topic.startsWith(`${id}/`));
    expect([...known].filter((id) => !used.has(id) && !above(id))).toEqual([]);
  });

  it.each([
    'More than 25,000 foreign fighters travelled to Syria and Iraq.',
    'About 6,500 foreign fighters are in Afghanistan.',
    'Some 5,000 foreign fighters returned.',
    '850 foreign fighters from France were killed in Syria.',
    'Interpol has profiles of 4,000 foreign fighters.',
    'Over 20,000 foreign fighters came to Ukraine.',
  ])('hold the topic of a figure: %s', (text) => {
    const topics = readMentions(text, 'en')
      .filter(({ kind }) => kind === 'figure')
      .map(({ topic }) => topic);
    expect(topics.length).toBeGreaterThan(0);
    expect(topics.filter((topic) => !known.has(topic) || base.factsUnder(topic).length === 0)).toEqual([]);
  });

  it('each say in one sentence what they are', () => {
    const wrong = base.topics.filter(
      ({ summary }) => !/^[^.!?]+(?:\.[a-z\d][^.!?]*)*\.$/u.test(summary.en) || summary.en.length > 160,
    );
    expect(wrong.map(({ id, summary }) => [id, summary.en])).toEqual([]);
  });
});
