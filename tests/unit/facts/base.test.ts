import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { base } from '../../../lib/facts/bundle.ts';
import { checkBase } from '../../../lib/facts/check.ts';
import { baseOf, fact } from './sample.ts';

const ASSETS = new URL('../../../assets/facts/', import.meta.url);
const DATA_OF_ITS_OWN = new Set([
  'topics.json',
  'series.json',
  'leads.json',
  'rules.json',
  'fact.schema.json',
]);
const leads = JSON.parse(readFileSync(new URL('leads.json', ASSETS), 'utf8')) as { id: string }[];

describe('a base', () => {
  it('knows a clock that is behind its own facts, and takes their last day instead', () => {
    const known = baseOf([
      fact('day', { asOf: '2020-05-05' }),
      fact('before', { asOf: '2019-12-31' }),
      fact('plan', { asOf: '2027-12' }),
    ]);
    expect(known.dayBy('1970-01-01')).toBe('2020-05-05');
    expect(known.dayBy('2020-05-06')).toBe('2020-05-06');
    expect(baseOf([]).dayBy('1970-01-01')).toBe('1970-01-01');
  });
});

describe('the published base', () => {
  it('holds every fact that is written down', () => {
    const files = readdirSync(ASSETS, { recursive: true, encoding: 'utf8' }).filter(
      (name) => name.endsWith('.json') && !DATA_OF_ITS_OWN.has(name),
    );
    const written = files.flatMap(
      (name) => JSON.parse(readFileSync(new URL(name, ASSETS), 'utf8')) as { id: string }[],
    );
    expect(base.facts.map(({ id }) => id).sort()).toEqual(written.map(({ id }) => id).sort());
  });

  it('has nothing wrong with it', () => {
    const { facts, topics, series } = base;
    expect(checkBase({ facts, topics, series, leads })).toEqual([]);
  });

  it('keeps what nobody read out of it', () => {
    expect(leads.length).toBeGreaterThan(0);
    expect(leads.filter(({ id }) => base.fact(id) !== undefined)).toEqual([]);
  });

  it.each(['interpol', 'un', 'fighters'])('has at least fifty facts on %s', (root) => {
    expect(base.factsUnder(root).length).toBeGreaterThanOrEqual(50);
  });

  it('links almost every fact to a publisher', () => {
    const unlinked = base.facts.filter(({ sources }) => sources.every(({ url }) => url === undefined));
    expect(unlinked.length / base.facts.length).toBeLessThan(0.06);
  });

  it('names no Secretary-General after the present one', () => {
    const later = base
      .factsUnder('un/secretary-general')
      .filter(({ from, value }) => from !== undefined && from >= '2027' && value !== undefined);
    expect(later.map(({ value }) => value)).toEqual(later.map(() => '2027-01-01'));
  });

  it('tells nothing of what came after mid-2026 but what was fixed or announced before', () => {
    const late = base.facts.filter(({ asOf }) => asOf > '2026-07-02');
    // Turns in the presidency follow from the alphabet.
    expect(
      late.filter(({ verification, caveat }) => verification !== 'derived' || caveat === undefined),
    ).toEqual([]);
    const assembly = base.fact('interpol-ga-94-hong-kong-2026');
    expect(assembly?.asOf).toBe('2026-01-05');
    expect(assembly?.caveat?.en).toContain('no report of the meeting');
  });

  it('has the figures that news of May 2015 quotes', () => {
    const numbers = base.estimates
      .filter(({ asOf }) => asOf.startsWith('2015'))
      .map(({ estimate: { quantity } }) => quantity.low);
    expect(numbers).toEqual(expect.arrayContaining([25_000, 22_000, 20_000, 6500, 4000, 5000]));
  });

  it('counts hundreds as an order, without an upper end', () => {
    const hundreds = base.fact('ftf-un-monitoring-2015-yemen-libya-pakistan');
    expect(hundreds?.estimate?.quantity).toEqual({ qualifier: 'order', low: 100, unit: 'people' });
  });
});

describe('look-ups', () => {
  const small = baseOf([
    fact('a'),
    fact('b', { topic: 'un/security-council' }),
    fact('c', { topic: 'interpol' }),
  ]);

  it('gives a topic with those below it, and no namesakes', () => {
    expect(small.factsUnder('un').map(({ id }) => id)).toEqual(['a', 'b']);
    expect(small.factsUnder('u')).toEqual([]);
  });

  it('gives the nearest topic above an unknown one', () => {
    expect(small.topic('un/security-council/presidency')?.id).toBe('un/security-council');
    expect(small.topic('nothing')).toBeUndefined();
  });
});
