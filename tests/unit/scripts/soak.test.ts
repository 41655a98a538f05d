import { describe, expect, it } from 'vitest';
import { type Pair, growth, verdicts } from '../../../scripts/soak/samples.ts';

const MEGABYTE = 2 ** 20;

/** Forty samples, one each fifty loads; the browser itself grows by 7 kB a load, and what Gloss adds by so many bytes. */
const samples = (perLoad: number, more: (at: number) => Partial<Pair['gloss']> = () => ({})): Pair[] =>
  Array.from({ length: 40 }, (_, i) => {
    const loads = (i + 1) * 50;
    const own = 30 * MEGABYTE + loads * 7000;
    // Both browsers are noisy, each in its own way.
    const noise = ((i * 7919) % 13) * 2000;
    const added = 18 * MEGABYTE + loads * perLoad + noise;
    const control = { loads, pages: own, background: 25 * MEGABYTE, worlds: 4, entries: 0 };
    return {
      control,
      gloss: { loads, pages: own + added, background: 29 * MEGABYTE, worlds: 8, entries: 4, ...more(i) },
    };
  });

const ends = (lines: readonly string[]): string[] =>
  lines.map((line) => line.slice(line.lastIndexOf(': ') + 2));

describe('what Gloss adds in a soak', () => {
  it('is flat while only the browser itself grows', () => {
    expect(ends(verdicts(samples(0)))).toEqual(['flat', 'flat', 'flat', 'flat']);
  });

  it('grows where a page in five hundred is kept whole', () => {
    const { slope, low, high } = growth(samples(1500), 'pages');
    expect(slope).toBeGreaterThan(1400);
    expect(slope).toBeLessThan(1600);
    expect(low).toBeLessThanOrEqual(slope);
    expect(high).toBeGreaterThanOrEqual(slope);
    expect(ends(verdicts(samples(1500)))[0]).toBe('GROWS');
  });

  it('is not certain where the samples do not tell', () => {
    const wild = samples(0, (i) => ({ pages: ((i * 7919) % 13) * 8 * MEGABYTE }));
    expect(ends(verdicts(wild))[0]).toBe('NOT CERTAIN');
  });

  it('is not moved by single samples', () => {
    const with1 = samples(0);
    const disturbed = samples(0, (i) => (i === 39 ? { pages: 900 * MEGABYTE } : {}));
    expect(Math.abs(growth(disturbed, 'pages').slope - growth(with1, 'pages').slope)).toBeLessThan(200);
  });

  it('grows with one world or one entry that stays', () => {
    expect(ends(verdicts(samples(0, (i) => ({ worlds: i > 15 ? 9 : 8 }))))[2]).toBe('GROWS');
    expect(ends(verdicts(samples(0, (i) => ({ entries: i > 15 ? 5 : 4 }))))[3]).toBe('GROWS');
    expect(ends(verdicts(samples(0, (i) => ({ entries: 4 + (i % 2) }))))[3]).toBe('flat');
  });
});
