import { describe, expect, it } from 'vitest';
import { readDigits } from '../../../lib/text/numbers.ts';
import { composeNumber, splitNumberWord, type NumberPart } from '../../../lib/text/numberwords.ts';

describe('readDigits', () => {
  it.each([
    ['25,000', 25_000],
    ['25 000', 25_000],
    ['25.000', 25_000],
    ["25'000", 25_000],
    ['٢٥٬٠٠٠', 25_000],
    ['۲۵۰۰۰', 25_000],
    ['२५,०००', 25_000],
    ['1,234,567', 1_234_567],
    ['1,00,000', 100_000],
    ['2.5', 2.5],
    ['2,4', 2.4],
    ['6500', 6500],
  ])('reads %s whole', (text, value) => {
    expect(readDigits(`${text} x`, 0)).toMatchObject({ to: text.length, value });
  });

  it('takes no group of other than three digits', () => {
    expect(readDigits('25,0000', 0)).toMatchObject({ to: 2, value: 25 });
    expect(readDigits('2015 100', 0)).toMatchObject({ to: 4, value: 2015, grouped: false });
  });

  it('says that digits too long to be a count are none', () => {
    expect(readDigits('1'.repeat(30), 0)?.value).toBeNaN();
  });

  it('reads nothing where no digit stands', () => {
    expect(readDigits('ten', 0)).toBeUndefined();
  });
});

const unit = (value: number): NumberPart => ({ kind: 'unit', value });
const small = (value: number): NumberPart => ({ kind: 'small', value });
const big = (value: number): NumberPart => ({ kind: 'big', value });

describe('composeNumber', () => {
  it.each([
    ['two hundred and five thousand', [unit(2), small(100), unit(5), big(1000)], 205_000],
    ['two and a half thousand', [unit(2), unit(0.5), big(1000)], 2500],
    ['2万5千', [unit(2), big(10_000), unit(5), small(1000)], 25_000],
    ['thousand', [big(1000)], 1000],
    ['five and twenty', [unit(5), unit(20)], 25],
  ])('%s', (_, parts, value) => {
    expect(composeNumber(parts)).toBe(value);
  });
});

describe('splitNumberWord', () => {
  const words = new Map([
    ['fünf', unit(5)],
    ['zwanzig', unit(20)],
    ['tausend', big(1000)],
  ]);

  it('splits words written in one', () => {
    const parts = splitNumberWord('fünfundzwanzigtausend', words, ['und']);
    expect(parts && composeNumber(parts)).toBe(25_000);
  });

  it('leaves other words alone', () => {
    expect(splitNumberWord('tausendfach', words, ['und'])).toBeUndefined();
    expect(splitNumberWord('tausend', words, ['und'])).toBeUndefined();
  });
});
