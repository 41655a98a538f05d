import { describe, expect, it } from 'vitest';
import { toCardinal as ar } from 'n2words/ar-SA';
import { toCardinal as de } from 'n2words/de-DE';
import { toCardinal as en } from 'n2words/en-GB';
import { toCardinal as es } from 'n2words/es-ES';
import { toCardinal as fa } from 'n2words/fa-IR';
import { toCardinal as fr } from 'n2words/fr-FR';
import { toCardinal as id } from 'n2words/id-ID';
import { toCardinal as it_ } from 'n2words/it-IT';
import { toCardinal as ja } from 'n2words/ja-JP';
import { toCardinal as ko } from 'n2words/ko-KR';
import { toCardinal as nl } from 'n2words/nl-NL';
import { toCardinal as pl } from 'n2words/pl-PL';
import { toCardinal as pt } from 'n2words/pt-PT';
import { toCardinal as ru } from 'n2words/ru-RU';
import { toCardinal as tr } from 'n2words/tr-TR';
import { toCardinal as uk } from 'n2words/uk-UA';
import { toCardinal as vi } from 'n2words/vi-VN';
import { toCardinal as zh } from 'n2words/zh-Hans-CN';
import { grammarOf } from '../../../../lib/detect/figures/languages.ts';
import { readNumber } from '../../../../lib/detect/figures/number.ts';
import { cut, tag } from '../../../../lib/detect/figures/tokens.ts';
import { fold } from '../../../../lib/text/fold.ts';

const SPELL: Record<string, (value: number) => string> = {
  ar,
  de,
  en,
  es,
  fa,
  fr,
  id,
  it: it_,
  nl,
  pl,
  pt,
  ru,
  tr,
  vi,
  // The library spells Ukrainian with a Latin i, and Chinese as on cheques unless asked.
  uk: (value) => uk(value).replaceAll('i', 'і'),
  zh: (value) => zh(value, { formal: false }),
  ja,
  ko,
};
const VALUES = [
  2, 7, 11, 12, 15, 21, 34, 48, 60, 71, 80, 99, 100, 101, 115, 120, 250, 300, 440, 600, 1000, 1200, 1500,
  2000, 2500, 3417, 5000, 6500, 12_000, 15_000, 22_000, 25_000, 31_000, 40_000, 100_000, 135_000, 250_000,
  300_000,
];
/** Signs that are words of their own when they stand alone: no amounts without a counting word. */
const LEAST: Record<string, number> = { ja: 2000, zh: 12 };

function read(words: string, lang: string): number | undefined {
  const grammar = grammarOf(lang);
  if (grammar === undefined) return undefined;
  const { text } = fold(words);
  const tokens = cut(text, 0, text.length, grammar);
  tag(tokens, grammar);
  const number = readNumber(tokens, 0, grammar);
  return number?.to === tokens.length ? number.value : undefined;
}

describe.each(Object.entries(SPELL).filter(([lang]) => lang !== 'ko'))(
  'numbers in words: %s',
  (lang, spell) => {
    it('are read as they are meant', () => {
      const wrong = VALUES.filter((value) => value >= (LEAST[lang] ?? 0))
        .map((value) => ({ value, words: spell(value) }))
        .filter(({ value, words }) => read(words, lang) !== value);
      expect(wrong).toEqual([]);
    });
  },
);

describe('numbers in words: ko', () => {
  it('are read by tens, as newspapers write them in words; others are left alone', () => {
    const values = VALUES.filter((value) => value >= 20 && value % 10 === 0 && value < 100);
    expect(values.filter((value) => read(ko(value), 'ko') !== value)).toEqual([]);
  });
});
