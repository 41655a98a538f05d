import { FactBase } from '../../../lib/facts/base.ts';
import type { EstimateValue, Fact, Series, Topic } from '../../../lib/facts/schema.ts';

/** A sound fact, but for what is said. */
export const fact = (id: string, given: Partial<Fact> = {}): Fact => ({
  id,
  topic: 'un',
  statement: { en: `Statement of ${id}.` },
  asOf: '2015-03',
  sources: [{ publisher: 'Maker', title: 'Report', url: 'https://www.un.org/report', urlStatus: 'seen' }],
  verification: 'seen-primary',
  weight: 1,
  ...given,
});

/** A sound estimate of people who travelled to Syria and Iraq, but for what is said. */
export const estimate = (given: Partial<EstimateValue> = {}): EstimateValue => ({
  quantity: { qualifier: 'about', low: 100, high: 100, unit: 'people' },
  measure: 'travelled',
  population: 'foreign fighters',
  destinations: ['SY', 'IQ'],
  origins: ['worldwide'],
  groups: [],
  publisher: 'Maker',
  ...given,
});

export const series = (id: string, given: Partial<Series> = {}): Series => ({
  id,
  title: { en: id },
  unit: 'people',
  measure: 'travelled',
  population: 'foreign fighters',
  places: ['SY', 'IQ'],
  comparable: true,
  why: 'One maker.',
  notWith: [],
  headline: false,
  ...given,
});

const topic = (id: string, name: string): Topic => ({
  id,
  name: { en: name },
  summary: { en: `${name}.` },
});

export const TOPICS: Topic[] = [
  topic('un', 'United Nations'),
  topic('un/secretary-general', 'UN Secretary-General'),
  topic('un/security-council', 'UN Security Council'),
  topic('un/wfp', 'World Food Programme (WFP)'),
  topic('interpol', 'INTERPOL'),
  topic('interpol/notices', 'Notices'),
  topic('interpol/notices/red', 'Red notice'),
  topic('fighters', 'Foreign fighters'),
];

export const baseOf = (facts: readonly Fact[]): FactBase =>
  new FactBase({ facts, topics: TOPICS, series: [] });
