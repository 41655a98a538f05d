import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { factFileSchema } from '../../../lib/facts/jsonschema.ts';
import { stateOf, staleness } from '../../../lib/facts/state.ts';
import { estimate, fact } from './sample.ts';

const TODAY = '2026-11-24';
const OFFICE = { timeline: 'office', value: 'Somebody' };

describe('staleness', () => {
  it.each([
    ['a term that ran out after it was written down', { from: '2020', until: '2025', asOf: '2024' }, 'ended'],
    ['a term told as past from the start', { from: '2020', until: '2025-03', asOf: '2025-03' }, undefined],
    ['a term that still runs', { from: '2020', until: '2027', asOf: '2021' }, undefined],
    ['a holder last seen over a year ago', { ...OFFICE, from: '2010', asOf: '2025-05' }, 'old'],
    ['a holder seen lately', { ...OFFICE, from: '2010', asOf: '2026-01' }, undefined],
    [
      'a count of over two years ago',
      { from: '2010', value: { amount: 5, unit: 'x' }, asOf: '2024-05' },
      'old',
    ],
    ['a count seen since', { from: '2010', value: { amount: 5, unit: 'x' }, asOf: '2025-05' }, undefined],
    ['a state of over three years ago', { from: '2010', asOf: '2023-05' }, 'old'],
    ['a state seen since', { from: '2010', asOf: '2024-05' }, undefined],
    ['a rule read over ten years ago', { statement: { en: 'Each has a vote.' }, asOf: '2015' }, 'old'],
    ['a rule read since', { statement: { en: 'Each has a vote.' }, asOf: '2018' }, undefined],
    ['an event that names its year', { statement: { en: 'It began in 1945.' }, asOf: '1945' }, undefined],
    ['a count of one day', { timeline: 'members', asOf: '1970' }, undefined],
    ['a published figure', { estimate: estimate(), asOf: '2014' }, undefined],
    ['the beginning of something', { from: '2015-04-13', asOf: '2015-04-13' }, undefined],
    ['what was superseded', { from: '2010', asOf: '2012', supersededBy: 'next' }, undefined],
  ] as const)('%s', (_, given, result) => {
    expect(staleness(fact('one', given), TODAY)).toBe(result);
  });
});

describe('the state of a base', () => {
  const report = { publisher: 'Paper', title: 'Report', secondary: true };
  const state = stateOf(
    [
      fact('one'),
      fact('two', {
        topic: 'fighters',
        estimate: estimate(),
        verification: 'seen-secondary',
        sources: [report],
      }),
      fact('three', { from: '2000', asOf: '2001-05' }),
      fact('four', { asOf: '2026-02', statement: { en: 'It happened in 2026.' } }),
    ],
    TODAY,
  );

  it('counts by topic, verification and age', () => {
    expect(state).toMatchObject({
      facts: 4,
      estimates: 1,
      byRoot: { interpol: 0, un: 3, fighters: 1 },
      byTopic: { un: 3, fighters: 1 },
      byVerification: { 'seen-primary': 3, 'seen-secondary': 1 },
      byAge: { 'up to 1 years': 1, 'over 10 years': 3 },
    });
  });

  it('names what needs care', () => {
    expect(state).toMatchObject({
      old: ['one', 'three'],
      ended: [],
      withoutPrimary: ['two'],
      withoutLink: ['two'],
    });
  });
});

it('the schema for editors is that of the code: npm run facts -- --schema', () => {
  const file = new URL('../../../assets/facts/fact.schema.json', import.meta.url);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(JSON.parse(JSON.stringify(factFileSchema())));
});
