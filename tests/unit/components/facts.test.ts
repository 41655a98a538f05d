import { describe, expect, it } from 'vitest';
import { markWords } from '../../../components/browse/Marked.tsx';
import { topicTree } from '../../../components/browse/topictree.ts';
import { sayBeyond, settledQuery, tellsMore } from '../../../components/browse/wording.ts';
import { base } from '../../../lib/facts/bundle.ts';
import { createFactSearch } from '../../../lib/facts/search.ts';
import { wordsOf } from '../../../lib/facts/words.ts';
import { ENGLISH } from '../../../lib/i18n/words.ts';
import type { Claim } from '../../../lib/model/mention.ts';

describe('the topic tree', () => {
  const tree = topicTree(base.topics, base.facts);

  it('holds every fact once', () => {
    expect(tree.map(({ topic }) => topic.id)).toEqual(['interpol', 'un', 'fighters']);
    expect(tree.reduce((sum, { count }) => sum + count, 0)).toBe(base.facts.length);
  });

  it('shows no branch without facts', () => {
    const counts = tree.flatMap(({ children }) => children.map(({ count }) => count));
    expect(Math.min(...counts)).toBeGreaterThan(0);
  });
});

describe('marks of a search', () => {
  const hits = (text: string, ...terms: string[]): string[] =>
    markWords(text, new Set(terms))
      .filter(({ isHit }) => isHit)
      .map(({ text: part }) => part);

  it('stand on words without regard to case, accents and grouping', () => {
    expect(hits('Syría, SYRIA; 25,000 or 250,00', 'syria', '25000')).toEqual(['Syría', 'SYRIA', '25,000']);
  });

  it('stand on words of scripts without spaces', () => {
    expect(hits('联合国安全理事会', ...wordsOf('联合国')).join('')).toBe('联合国');
  });

  it('leave the text as it is', () => {
    const text = 'The Monitoring Team’s report (S/2015/358).';
    const parts = markWords(text, new Set(['team', '2015']));
    expect(parts.map((part) => part.text).join('')).toBe(text);
    expect(parts.map(({ text: part, at }) => text.startsWith(part, at))).not.toContain(false);
  });

  it('are on what the search itself found', () => {
    const [hit] = createFactSearch(base.facts, base.topics)('monitoring team');
    expect(hits(hit!.fact.statement.en, ...hit!.terms).join(' ')).toMatch(/monitoring team/i);
  });
});

describe('what a line adds to the words on the page', () => {
  const claim: Claim = {
    quantity: { qualifier: 'exactly', low: 6500, high: 6500, unit: 'people' },
    measure: 'active',
    origins: { countries: [] },
    destinations: ['AF'],
    groups: [],
  };

  it('is what was understood besides them', () => {
    expect(sayBeyond('6,500 in Afghanistan', claim, ENGLISH)).toEqual(['present or fighting']);
  });

  it('is everything where the page is in another language', () => {
    const said = sayBeyond('шесть с половиной тысяч в Афганистане', claim, ENGLISH);
    expect(said).toEqual(['6,500 people', 'present or fighting', 'Afghanistan']);
  });

  it('is a topic’s name only where that says more', () => {
    expect(tellsMore('UN Monitoring Team', 'the Monitoring Team')).toBe(false);
    expect(tellsMore('UN Security Council', 'UNSC')).toBe(true);
  });
});

describe('a query while it is written', () => {
  it('leaves a word of one letter for later', () => {
    expect(['f', 'foreign f', 'foreign fi', 'foreign ', '国', 'red 国'].map(settledQuery)).toEqual([
      '',
      'foreign',
      'foreign fi',
      'foreign',
      '国',
      'red 国',
    ]);
  });
});
