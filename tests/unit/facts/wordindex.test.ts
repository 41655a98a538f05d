import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type SearchOptions, WordIndex } from '../../../lib/facts/wordindex.ts';

const indexOf = (...texts: string[]) =>
  new WordIndex(texts.map((text) => [{ words: text.split(' '), weight: 1 }]));
const TYPED: SearchOptions = { match: 'every', isTyped: true };
const WRITTEN: SearchOptions = { match: 'any', isTyped: false };
const find = (index: WordIndex, query: string, how = TYPED) => [
  ...index.search(query.split(' '), how).documents,
];

describe('an index of words', () => {
  const index = indexOf('red notice', 'red cross', 'blue notice notice', 'notices of interpol');

  it('finds the documents that hold every word typed, or begin so', () => {
    expect(find(index, 'red')).toEqual([0, 1]);
    expect(find(index, 'red not')).toEqual([0]);
    expect(find(index, 'red green')).toEqual([]);
  });

  it('puts those first that hold a word itself, more often, or a rarer one', () => {
    expect(find(index, 'notice')).toEqual([2, 0, 3]);
    expect(find(index, 'interpol notice', WRITTEN)).toEqual([3, 2, 0]);
  });

  it('forgives a misspelling only where nothing begins as typed, and only in longer words', () => {
    expect(find(index, 'notise')).toEqual([2, 0]);
    expect(find(index, 'notices')).toEqual([3]);
    expect(find(index, 'interpoll')).toEqual([3]);
    expect(find(index, 'redd')).toEqual([]);
  });

  it('takes a letter for itself, and a sign of Chinese for a beginning', () => {
    const signs = indexOf('s 2015', 'syria', '国際 手配');
    expect(find(signs, 's')).toEqual([0]);
    expect(find(signs, '国')).toEqual([2]);
  });

  it('meets whole words alone in what is written', () => {
    expect(find(index, 'not red', WRITTEN)).toEqual([0, 1]);
  });

  it('names the words that answered', () => {
    expect(index.search(['not'], TYPED).terms).toEqual(['notice', 'notices']);
  });

  it('finds nothing for nothing, and nothing in nothing', () => {
    expect([...index.search([], TYPED).documents]).toEqual([]);
    expect([...new WordIndex([]).search(['red'], TYPED).documents]).toEqual([]);
  });

  it('counts a part by its weight', () => {
    const parts = new WordIndex([
      [{ words: ['a', 'red'], weight: 1 }],
      [
        { words: ['red'], weight: 3 },
        { words: ['a'], weight: 1 },
      ],
    ]);
    expect([...parts.search(['red'], TYPED).documents]).toEqual([1, 0]);
  });
});

const word = fc.constantFrom('ab', 'abc', 'abd', 'b', 'bc', 'cde', 'cdf', 'x1', 'x12', 'дом', 'дома');
const text = fc.array(word, { minLength: 1, maxLength: 6 });

describe('whatever the documents', () => {
  it('finds the same as looking through each of them', () => {
    fc.assert(
      fc.property(
        fc.array(text, { maxLength: 12 }),
        fc.uniqueArray(word, { maxLength: 3 }),
        (texts, query) => {
          const index = new WordIndex(texts.map((words) => [{ words, weight: 1 }]));
          const meets = (words: string[], asked: string) =>
            words.some((one) => (asked.length > 1 ? one.startsWith(asked) : one === asked));
          const wanted = texts.flatMap((words, at) =>
            query.length > 0 && query.every((asked) => meets(words, asked)) ? [at] : [],
          );
          expect([...index.search(query, TYPED).documents].sort((a, b) => a - b)).toEqual(wanted);
        },
      ),
    );
  });

  it('never gives a document more points than one of equal length that holds the word more often', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), (times) => {
        const filled = (count: number) => [
          ...Array<string>(count).fill('red'),
          ...Array<string>(7 - count).fill('x'),
        ];
        const index = new WordIndex(
          [filled(times), filled(times + 1)].map((words) => [{ words, weight: 1 }]),
        );
        const { scores } = index.search(['red'], TYPED);
        expect(scores[1]).toBeGreaterThan(scores[0] ?? Infinity);
      }),
    );
  });
});
