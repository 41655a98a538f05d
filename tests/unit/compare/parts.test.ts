import { describe, expect, it } from 'vitest';
import { breakdownAround } from '../../../lib/compare/parts.ts';
import type { Quantity } from '../../../lib/model/quantity.ts';
import { claim, codesOf, estimate, standingAgainst } from './record.ts';

const floor = (low: number): Quantity => ({ qualifier: 'moreThan', low, unit: 'people' });
const hundreds: Quantity = { qualifier: 'order', low: 100, unit: 'people' };

const total = claim(25_000, { quantity: floor(25_000), destinations: [] });
const syriaIraq = claim(22_000);
const afghanistan = claim(6500, { destinations: ['AF'] });
const elsewhere = claim(100, { quantity: hundreds, destinations: ['YE', 'LY'] });
const ALL = [total, syriaIraq, afghanistan, elsewhere];

const REPORT = 'The report';
const quoted = (id: string, low: number, given: Parameters<typeof estimate>[3] = {}) => {
  const fact = estimate(id, '2015-03', low, given);
  return {
    ...fact,
    sources: [{ publisher: 'Team', title: REPORT, published: '2015-04' }] as typeof fact.sources,
  };
};
const RECORD = [
  quoted('world', 25_000, { destinations: ['worldwide'], publisher: 'Team' }),
  quoted('syria-iraq', 22_000, { publisher: 'Team' }),
  quoted('afghanistan', 6500, { destinations: ['AF'], measure: 'active', publisher: 'Forces' }),
];
const notesOn = (one: typeof total, all = ALL) =>
  standingAgainst(one, { estimates: RECORD, beside: all.filter((other) => other !== one) }).notes;

describe('a breakdown', () => {
  it('is seen from its total and from each of its parts', () => {
    for (const one of ALL)
      expect(
        breakdownAround(
          one,
          ALL.filter((other) => other !== one),
        ),
      ).toEqual({
        total,
        parts: [...ALL.filter((other) => other !== one && other !== total), ...(one === total ? [] : [one])],
      });
  });

  it('is none where the figures overlap, are of other people, or are larger', () => {
    expect(breakdownAround(total, [syriaIraq, claim(20_000)])).toBeUndefined();
    const french = claim(1200, { origins: { countries: ['FR'] }, destinations: [] });
    expect(breakdownAround(syriaIraq, [afghanistan, french])).toBeUndefined();
    expect(breakdownAround(claim(5000, { destinations: [] }), [syriaIraq, afghanistan])).toBeUndefined();
  });

  it('by countries of origin is one, too', () => {
    const [tunisians, saudis] = ['TN', 'SA'].map((code) => claim(3000, { origins: { countries: [code] } }));
    const parts = [tunisians!, saudis!];
    expect(breakdownAround(total, parts)).toEqual({ total, parts });
  });
});

describe('parts that exceed their total', () => {
  it('are explained on every figure, by what is so here', () => {
    for (const one of ALL)
      expect(notesOn(one).find(({ code }) => code === 'parts')?.params.causes).toEqual([
        'floor',
        'makers',
        'measures',
      ]);
  });

  it('are never given as a sum', () => {
    const words = ALL.flatMap((one) => notesOn(one).map(({ text }) => text)).join('\n');
    expect(words).toContain('not to be added');
    expect(words).not.toMatch(/28[,.]?[56]00|29[,.]?000/);
  });

  it('are told to stand in one report where they do', () => {
    expect(codesOf(notesOn(afghanistan))).toContain('sameReport');
    expect(codesOf(notesOn(total))).not.toContain('sameReport');
  });

  it('need no word where they do not exceed it', () => {
    const small = [total, claim(15_000), afghanistan];
    expect(codesOf(notesOn(total, small)).filter((code) => code.startsWith('parts'))).toEqual([]);
  });
});
