import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { grammarOf } from '../../../../lib/detect/figures/languages.ts';
import { readFigures } from '../../../../lib/detect/figures/read.ts';
import { sentencesOf } from '../../../../lib/detect/figures/sentence.ts';
import { fold } from '../../../../lib/text/fold.ts';
import { detectLanguage } from '../../../../lib/text/language.ts';
import { readCases } from '../../../eval/cases.ts';
import { cut, tag } from '../../../../lib/detect/figures/tokens.ts';

const LANGUAGES = 'ar de en es fa fr id it ja ko nl pl pt ru tr uk vi zh'.split(' ');
const PIECES = [
  '25,000',
  ' ',
  'foreign fighters',
  'from',
  'more than',
  'between',
  'and',
  'Syria',
  '.',
  ',',
  '(',
  ')',
  '\n',
  '%',
  '名',
  '外国',
  '战斗人员',
  '万',
  'مقاتل',
  'أجنبي',
  'из',
  'боевиков',
  'тысяч',
  '٢٥',
  '2015',
  'one in five',
  '-',
  "'",
  '¹',
];
const anyText = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 6 })), { maxLength: 40 })
  .map((parts) => parts.join(' '));

describe('on any text', () => {
  it('never throws, and mentions lie in order inside one block', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(...LANGUAGES, '', 'xx'), (input, lang) => {
        let last = 0;
        for (const { from, to } of readFigures(input, lang)) {
          expect(from).toBeGreaterThanOrEqual(last);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(input.length);
          expect(input.slice(from, to)).not.toContain('\n');
          last = to;
        }
      }),
      { numRuns: 400 },
    );
  });

  it('finds the same figures when other blocks stand around', () => {
    const sentence = 'Some 900 foreign fighters from 44 countries are in Libya.';
    const alone = readFigures(sentence, 'en').map((m) => m.claim);
    const around = readFigures(`A quiet day.\n${sentence}\nNothing else.`, 'en').map((m) => m.claim);
    expect(alone).toHaveLength(1);
    expect(around).toEqual(alone);
  });
});

describe('on labelled text', () => {
  const cases = ['dev.jsonl', 'own-figures.jsonl', 'fresh-figures-west.jsonl'].flatMap((file) =>
    readCases(file),
  );
  const figures = (text: string, lang: string) =>
    readFigures(text, lang).map(({ from, to, claim }) => ({ span: text.slice(from, to), claim }));

  it('finds the same figures when other blocks stand around', () => {
    const differ = cases.filter(({ text, lang }) => {
      const folded = fold(text).text;
      const around = `A quiet day by the river.\n${folded}\nNothing else was said.`;
      return JSON.stringify(figures(around, lang)) !== JSON.stringify(figures(folded, lang));
    });
    expect(differ.map(({ id }) => id)).toEqual([]);
  });

  it('finds the same figures where the text tells its language itself', () => {
    const told = cases
      .map((one) => ({ ...one, text: fold(one.text).text }))
      .filter(({ text, lang }) => detectLanguage(text) === lang);
    expect(told.length).toBeGreaterThan(cases.length / 2);
    const differ = told.filter(
      ({ text, lang }) => JSON.stringify(figures(text, '')) !== JSON.stringify(figures(text, lang)),
    );
    expect(differ.map(({ id }) => id)).toEqual([]);
  });
});

describe('on hostile text', () => {
  const hostile: [string, string][] = [
    ['digits and commas', '1,'],
    ['groups', '1,234,'],
    ['from', 'from '],
    ['between', 'between 1 and '],
    ['brackets', '(1'],
    ['nested brackets', '(('],
    ['one word', 'fighter'],
    ['number words', 'two hundred '],
    ['countries', 'in Syria, '],
    ['figures', '900 foreign fighters, '],
    ['footnotes', '[1]'],
  ];

  it.each(hostile)('keeps every sentence short, so that work stays linear: %s', (_, piece) => {
    const grammar = grammarOf('en')!;
    const input = `fighters ${piece.repeat(4000)}`;
    const tokens = cut(input, 0, input.length, grammar);
    tag(tokens, grammar);
    expect(tokens.length).toBeLessThanOrEqual(input.length);
    for (const sentence of sentencesOf(tokens, grammar))
      expect(sentence.tokens.length).toBeLessThanOrEqual(200);
    for (const token of tokens) expect(token.hits.length).toBeLessThan(16);
  });

  it.each(['1,', 'from ', '((', 'fighter'])(
    'comes to an end on two million characters: %s',
    (piece) => {
      const input = `fighters ${piece.repeat(Math.ceil(2_000_000 / piece.length))}`;
      let last = 0;
      for (const { from, to } of readFigures(input, 'en')) {
        expect(from >= last && to > from).toBe(true);
        last = to;
      }
    },
    120_000,
  );
});
