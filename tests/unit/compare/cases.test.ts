import { describe, expect, it } from 'vitest';
import { recordOf } from '../../../lib/compare/record.ts';
import { areKeptApart } from '../../../lib/compare/lines.ts';
import { base } from '../../../lib/facts/bundle.ts';
import { CASES } from '../../standing/cases.ts';
import { faultsIn, standingOfCase, standingOfText, wordsOf } from '../../standing/judge.ts';

const TRAPS: Record<string, string> = {
  '1': 'travelled read as present',
  '2': 'the strength of a group read as foreign fighters',
  '3': 'applications read as arrivals, then as mercenaries present',
  '4': 'the same number for another thing',
  '5': 'an upper bound read as a count',
  '6': 'sums made by journalists',
  '7': 'counts of countries of four kinds',
  '8': 'national definitions',
  '9': 'revision, not movement',
  '10': 'residents and nationals',
  '11': 'troops, contract soldiers, fighters for a government',
  '12': 'shares and flows',
  '13': 'deaths above arrivals',
  '14': 'digits',
  '15': 'early revisions inside one publisher',
  '16': 'travelled read as back',
  '17': 'the first of them read as all',
  '18': 'traced cases read as a share',
  '19': 'two numbers of one publisher on one day',
  '20': 'confirmed and assumed',
  '21': 'detained read as active',
  '22': 'growth without departures',
  parts: 'parts beside their total',
  returnees: 'returnees and dead of one country',
  kinds: 'who is counted',
  older: 'a figure older than the page, or undated',
  before: 'a figure from before any record',
  none: 'no record at all',
  position: 'among the others of its time',
};

describe.each(Object.entries(TRAPS))('trap %s: %s', (trap) => {
  const cases = CASES.filter((one) => one.trap === trap);

  it.each(cases.map((one) => [one.id, one] as const))('%s', (_, one) => {
    expect(faultsIn(standingOfCase(one), one)).toEqual([]);
  });
});

describe('the cases', () => {
  it('are many, in many languages, each under a trap that is tried', () => {
    expect(CASES.length).toBeGreaterThanOrEqual(250);
    expect(new Set(CASES.map(({ lang }) => lang)).size).toBeGreaterThanOrEqual(17);
    expect(CASES.filter(({ trap }) => !(trap in TRAPS))).toEqual([]);
    expect(new Set(CASES.map(({ id }) => id)).size).toBe(CASES.length);
  });

  it('stand on estimates of the base', () => {
    const ids = CASES.flatMap(({ estimates, never = [] }) => [...estimates.map(({ id }) => id), ...never]);
    expect(ids.flatMap((id) => id.split('|')).filter((id) => base.fact(id) === undefined)).toEqual([]);
  });

  it('stand the same as their sentences are read, but for what detection misses', () => {
    const sentences = CASES.filter(({ text }) => text !== undefined);
    const right = sentences.filter((one) => {
      const standing = standingOfText(one);
      return standing !== undefined && faultsIn(standing, one).length === 0;
    });
    expect(right.length / sentences.length).toBeGreaterThan(0.9);
    // All languages are read here for the first time, on whatever else the machine does.
  }, 30_000);
});

describe('whatever a figure is', () => {
  const standings = CASES.map((one) => standingOfCase(one));
  const record = recordOf(base);

  it('nobody is called right or wrong', () => {
    const words = standings.map(wordsOf).join('\n');
    expect(words).not.toMatch(
      /\b(true|false|wrong|incorrect|inaccurate|debunked|mislead\w*|lie[sd]?|fake|hoax|myth|mistake\w*|error|actually|in fact)\b/i,
    );
  });

  it('every estimate is shown once, and every remark said once', () => {
    for (const { estimates, reasons, notes } of standings) {
      expect(new Set(estimates.map(({ id }) => id)).size).toBe(estimates.length);
      const texts = [...reasons, ...notes].map(({ text }) => text);
      expect(new Set(texts).size).toBe(texts.length);
    }
  });

  it('no two estimates that the record keeps apart stand in one line, nor two of a series that is none', () => {
    for (const { estimates } of standings) {
      const line = estimates.flatMap(({ id, role, apart }) =>
        apart ? [] : [{ role, entry: record.entry(id)! }],
      );
      for (const a of line) {
        expect(line.filter(({ entry }) => areKeptApart(a.entry, entry))).toEqual([]);
        if (a.entry.series?.comparable !== false || a.role === 'same') continue;
        const others = line.filter(({ entry }) => entry !== a.entry && entry.series === a.entry.series);
        expect(others).toEqual([]);
      }
    }
  });

  it('the first sentence says what the relation is', () => {
    const BEGINNINGS: Record<string, RegExp> = {
      reported: /^A published figure/,
      differentMeasure: /^This number is published as one|this number is published as another count/,
      within: /^In line with/,
      above: /^Higher than/,
      below: /^Lower than/,
      noRecord: /^The record has no|^Less than a tenth/,
    };
    for (const { relation, summary } of standings) expect(summary).toMatch(BEGINNINGS[relation] ?? /never/);
  });

  it('each sentence is short and ends', () => {
    for (const standing of standings) {
      expect(standing.summary.length).toBeLessThan(340);
      for (const line of wordsOf(standing).split('\n')) expect(line).toMatch(/[.!?”)]$/);
    }
  });
});
