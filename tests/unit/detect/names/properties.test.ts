import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNames } from '../../../../lib/detect/names/read.ts';
import { readCases } from '../../../eval/cases.ts';
import { findIn } from '../../../eval/found.ts';

const NAMES = ['interpol', 'un', 'un-body'] as const;
const cases = [...readCases('dev.jsonl'), ...readCases('own-names.jsonl')];
const named = (text: string, lang: string) =>
  findIn({ id: '', lang, text, mentions: [] }, NAMES).map(({ start, end, kind }) => ({
    kind,
    words: text.slice(start, end),
    start,
  }));

describe('names stay the same', () => {
  it('whatever paragraphs stand around', () => {
    for (const { text, lang } of cases) {
      const around = `1, 2, 3.\n${text}\n4, 5.`;
      expect(named(around, lang).map(({ start, ...rest }) => ({ ...rest, start: start - 9 }))).toEqual(
        named(text, lang),
      );
    }
  });

  it('in decomposed text', () => {
    for (const { text, lang } of cases)
      expect(named(text.normalize('NFD'), lang).map(({ words }) => words.normalize('NFC'))).toEqual(
        named(text.normalize('NFC'), lang).map(({ words }) => words),
      );
  });

  it('with non-breaking spaces, typographic apostrophes and soft hyphens', () => {
    for (const { text, lang } of cases) {
      const dressed = text
        .replaceAll(' ', '\u00a0')
        .replaceAll("'", '\u2019')
        .replace(/([a-z])([a-z])/g, '$1\u00ad$2');
      const plain = (words: string) =>
        words.replaceAll('\u00ad', '').replaceAll('\u00a0', ' ').replaceAll('\u2019', "'");
      expect(named(dressed, lang).map(({ words }) => plain(words))).toEqual(
        named(text, lang).map(({ words }) => plain(words)),
      );
    }
  });
});

describe('reading names', () => {
  it('gives places inside the text, in order and apart, and never throws', () => {
    const parts = fc.oneof(
      fc.constantFrom(
        ...cases.flatMap(({ text, mentions }) => mentions.map((one) => text.slice(one.start, one.end))),
      ),
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constantFrom(
        ' ',
        '\n',
        "'s ",
        ' of the ',
        ' de la ',
        '-',
        '.',
        '\ue000',
        '\ue100',
        'U.',
        'للأمم',
        '联合',
      ),
    );
    fc.assert(
      fc.property(
        fc.array(parts, { maxLength: 20 }),
        fc.constantFrom('', 'en', 'fr', 'ru', 'ar', 'zh'),
        (all, lang) => {
          const text = all.join('');
          let end = 0;
          for (const { from, to, confidence, reasons } of readNames(text, lang)) {
            expect(from).toBeGreaterThanOrEqual(end);
            expect(to).toBeGreaterThan(from);
            expect(to).toBeLessThanOrEqual(text.length);
            expect(text.slice(from, to)).not.toContain('\n');
            expect(confidence).toBeGreaterThan(0);
            expect(reasons.length).toBeGreaterThan(0);
            end = to;
          }
        },
      ),
    );
  });

  it.each([
    ['UN UN UN', 'UN ', 100_000],
    ['a chain of joined names', 'UN Security Council of the ', 20_000],
    ['one word without end', 'un', 500_000],
    ['names without spaces', '联合国', 100_000],
    ['names that never end', 'International Criminal Police ', 30_000],
  ])('gets through %s', (_, unit, times) => {
    const text = unit.repeat(times);
    expect(readNames(text, 'en').every(({ to }) => to <= text.length)).toBe(true);
  });
});
