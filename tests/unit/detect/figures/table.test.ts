import { describe, expect, it } from 'vitest';
import { readFigures } from '../../../../lib/detect/figures/read.ts';

/** What a table's figures say: number, country, measure. */
const rows = (text: string, lang = 'en') =>
  readFigures(text, lang).map(({ from, to, claim }) => [
    text.slice(from, to),
    claim.origins.countries.join(),
    claim.measure,
  ]);

describe('tables', () => {
  it('reads every column as its heading says', () => {
    expect(rows('Country | Foreign fighters | Returned\nAustria | 296 | 94\nNorway | 95 | ~40')).toEqual([
      ['296', 'AT', 'travelled'],
      ['94', 'AT', 'returned'],
      ['95', 'NO', 'travelled'],
      ['~40', 'NO', 'returned'],
    ]);
  });

  it('leaves columns that count other things', () => {
    expect(rows('Country\tPopulation\tForeign fighters\nBelgium\t11,000,000\t440')).toEqual([
      ['440', 'BE', 'travelled'],
    ]);
  });

  it('reads cells that have a line each', () => {
    const text =
      'Foreign fighters in Syria\nCountry\nFighters\nKilled\nTunisia\n6,000\n800\nFrance\n1,700\n250';
    expect(rows(text)).toEqual([
      ['6,000', 'TN', 'travelled'],
      ['800', 'TN', 'killed'],
      ['1,700', 'FR', 'travelled'],
      ['250', 'FR', 'killed'],
    ]);
  });

  it('reads ranges, qualifiers and footnote marks in cells', () => {
    const text =
      'Foreign fighters by country\nTunisia: 6,000¹\nJordan – 2,000 to 2,500\nRussia, about 2,400 [3]';
    expect(readFigures(text, 'en').map(({ claim }) => claim.quantity)).toEqual([
      { qualifier: 'exactly', low: 6000, high: 6000, unit: 'people' },
      { qualifier: 'between', low: 2000, high: 2500, unit: 'people' },
      { qualifier: 'about', low: 2400, high: 2400, unit: 'people' },
    ]);
  });

  it('takes no table of other things for one of fighters', () => {
    expect(rows('Country | Medals\nAustria | 296\nNorway | 95')).toEqual([]);
    expect(
      rows('Foreign fighters by country\nThe town is quiet today, says its mayor.\nAustria | 296'),
    ).toEqual([]);
  });
});
