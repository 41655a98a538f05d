import { describe, expect, it } from 'vitest';
import { COUNTRY_NAMES, LEXICONS } from '../../../../lib/detect/figures/lexicons.ts';
import { entriesOf } from '../../../../lib/detect/figures/compile.ts';
import { packLexicon } from '../../../../lib/detect/figures/pack.ts';
import { openGrammar } from '../../../../lib/detect/figures/unpack.ts';
import { WordTable, writeTable } from '../../../../lib/detect/figures/wordtable.ts';

const table = (...words: string[]) =>
  new WordTable(writeTable(words.map((word) => [word, `${word}: it`])), (item) => [
    item.slice(0, item.indexOf(':')),
    [item],
  ]);

describe('a table of words', () => {
  it('finds a word, and its stems with the letters that follow, the longest first', () => {
    expect(table('fighter', 'fight*', 'fi*', 'figs').lookUp('fighter')).toEqual([
      { items: ['fighter: it'], rest: 0 },
      { items: ['fight*: it'], rest: 2 },
      { items: ['fi*: it'], rest: 5 },
    ]);
  });

  it('finds nothing under a word that goes on, nor under a stem of one letter', () => {
    expect(table('fighter', 'f*').lookUp('fighters')).toEqual([]);
    expect(table().lookUp('fighter')).toEqual([]);
  });

  it('knows the very words it has, and none of their stems', () => {
    const words = table('战', '战斗', 'fight*');
    expect(['战', '战斗', 'fight', '斗', ''].map((word) => words.has(word))).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  it.each(['a;b', 'a|b'])('refuses what would read as two items: %s', (item) => {
    expect(() => writeTable([['a', item]])).toThrow(RangeError);
  });
});

describe.each(Object.values(LEXICONS).map((data) => [data.lang, data] as const))(
  'the packed lexicon of %s',
  (_, data) => {
    const entries = entriesOf(data, COUNTRY_NAMES);
    const { words } = openGrammar(packLexicon(data, COUNTRY_NAMES));

    it('has every entry, first come first', () => {
      const first = new Map(
        entries
          .toReversed()
          .map((entry) => [`${entry.words.join(' ')}|${entry.category}|${entry.upper}`, entry]),
      );
      const lost = [...first.values()].filter(({ words: phrase, category, value, upper }) => {
        const [word = ''] = phrase;
        const found = words
          .lookUp(word.replace(/\*$/, ''))
          .flatMap(({ items }) => items)
          .filter((entry) => entry.words.join(' ') === phrase.join(' ') && entry.upper === upper);
        return found.find((entry) => entry.category === category)?.value !== value;
      });
      expect(lost.filter(({ words: [word = ''] }) => word.length > 1 || !word.endsWith('*'))).toEqual([]);
    });

    it('has none that the lexicon does not have', () => {
      const known = new Set(entries.map((entry) => `${entry.words.join(' ')}|${entry.category}`));
      const first = new Set(entries.map(({ words: [word = ''] }) => word.replace(/\*$/, '')));
      const invented = [...first]
        .flatMap((word) => words.lookUp(word))
        .flatMap(({ items }) => items)
        .filter((entry) => !known.has(`${entry.words.join(' ')}|${entry.category}`));
      expect(invented).toEqual([]);
    });
  },
);
