import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { factFileSchema } from '../../../lib/facts/jsonschema.ts';
import { stateOf, staleness } from '../../../lib/facts/state.ts';
import { estimate, fact } from './sample.ts';

const TODAY = '2026-11-24';

describe('staleness', () => {
  it.each([
    ['a term that ran out after it was written down', { from: '2020', until: '2025', asOf: '2024' }, 'ended'],
    ['a term told as past from the start', { from: '2020', until: '2025-03', asOf: '2025-03' }, undefined],
    ['a term that still runs', { from: '2020', until: '2027', asOf: '2021' }, undefined],
    ['an open term last seen long ago', { from: '2010', asOf: '2024-05' }, 'old'],
    ['an open term seen lately', { from: '2010', asOf: '2025-01' }, undefined],
    ['an event', { asOf: '1945' }, undefined],
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
    ],
    TODAY,
  );

  it('counts by topic, verification and year', () => {
    expect(state).toMatchObject({
      facts: 3,
      estimates: 1,
      byRoot: { interpol: 0, un: 2, fighters: 1 },
      byVerification: { 'seen-primary': 2, 'seen-secondary': 1 },
      byYear: { '2001': 1, '2015': 2 },
    });
  });

  it('names what needs care', () => {
    expect(state).toMatchObject({ old: ['three'], ended: [], withoutPrimary: ['two'], withoutLink: ['two'] });
  });
});

it('the schema for editors is that of the code: npm run facts -- --schema', () => {
  const file = new URL('../../../assets/facts/fact.schema.json', import.meta.url);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(JSON.parse(JSON.stringify(factFileSchema())));
});
