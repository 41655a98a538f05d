import { describe, expect, it } from 'vitest';
import { createFactSearch } from '../../../lib/facts/search.ts';
import { stemsOf, wordsOf } from '../../../lib/facts/words.ts';
import { TOPICS, estimate, fact } from './sample.ts';

const FACTS = [
  fact('notice', {
    topic: 'interpol/notices/red',
    statement: {
      en: 'It asks police to find a person.',
      uk: 'Червоне оповіщення Інтерполу.',
      ja: '国際手配書は逮捕状ではない。',
    },
  }),
  fact('thant', {
    topic: 'un/secretary-general',
    statement: { en: 'Javier Pérez de Cuéllar held the office.' },
  }),
  fact('count', {
    topic: 'fighters',
    statement: { en: 'More than 25,000 people had travelled.' },
    estimate: estimate({ publisher: 'Monitoring Team' }),
    sources: [{ publisher: 'UN', title: 'Report on travel', symbol: 'S/2015/358' }],
  }),
];
const search = createFactSearch(FACTS, TOPICS);
const idsFor = (query: string): string[] => search(query).map((hit) => hit.fact.id);

describe('search', () => {
  it.each([
    ['a word of the statement', 'police', 'notice'],
    ['the beginning of a word', 'trav', 'count'],
    ['a word without its accents', 'perez cuellar', 'thant'],
    ['a small misspelling', 'traveled', 'count'],
    ['the name of the topic', 'red notice', 'notice'],
    ['the maker of an estimate', 'monitoring', 'count'],
    ['a document symbol', 'S/2015/358', 'count'],
    ['a number however it is grouped', '25.000', 'count'],
    ['the same number ungrouped', '25000', 'count'],
    ['Cyrillic', 'оповіщення', 'notice'],
    ['Japanese, which has no spaces', '逮捕状', 'notice'],
  ])('finds a fact by %s', (_, query, id) => {
    expect(idsFor(query)).toEqual([id]);
  });

  it('wants every word of the query', () => {
    expect(idsFor('police travelled')).toEqual([]);
  });

  it('finds nothing for nothing, and does not stumble over signs', () => {
    expect(idsFor('')).toEqual([]);
    expect(idsFor('*** ("')).toEqual([]);
  });

  it('names the words that answered, to be marked', () => {
    expect(search('trav')[0]?.terms).toEqual(expect.arrayContaining(['travelled']));
  });
});

describe('words', () => {
  it('are found in scripts with and without spaces', () => {
    expect(wordsOf('Die Größe: 1.500!')).toEqual(['die', 'große', '1500']);
    expect(wordsOf("l'Organisation (Nations unies)")).toEqual(['l', 'organisation', 'nations', 'unies']);
    expect(wordsOf('国連事務総長').length).toBeGreaterThan(1);
    expect(wordsOf('2.5 and 2015-03')).toContain('2.5');
  });

  it.each([
    'The UN Security Council met on 29 May 2015.',
    'Der Sicherheitsrat der Vereinten Nationen tagt in New York.',
    'Le Conseil de sécurité s est réuni à New York.',
    'Совет Безопасности собрался 29 мая.',
    'مجلس الأمن الدولي يجتمع في نيويورك',
    'Το Συμβούλιο Ασφαλείας συνεδρίασε.',
    'सुरक्षा परिषद की बैठक हुई',
    'מועצת הביטחון התכנסה',
    '안전보장이사회 회의가 열렸다',
    '联合国安全理事会5月29日举行会议',
    '国連安全保障理事会が開かれた',
    'คณะมนตรีความมั่นคงแห่งสหประชาชาติ',
  ])('are those that the browser itself finds: %s', (text) => {
    const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });
    const found = [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike === true);
    expect(wordsOf(text)).toHaveLength(found.length);
    expect(found.length).toBeGreaterThan(2);
  });

  it('meet in their cut form', () => {
    expect(stemsOf('notices')).toEqual(stemsOf('notice'));
    expect(stemsOf('presidency')).toEqual(stemsOf('presides'));
    expect(stemsOf('25,000')).toEqual(['25000']);
    expect(stemsOf('a of in, according to them')).toEqual([]);
  });
});
