import { describe, expect, it } from 'vitest';
import { answer, standingOf } from '../../../lib/answer/answer.ts';
import type { Claim } from '../../../lib/model/mention.ts';

const TODAY = { today: '2026-11-24' };
const PAGE = '2015-05-30';

const claim = (low: number, given: Partial<Claim> = {}): Claim => ({
  quantity: { qualifier: 'exactly', low, high: low, unit: 'people' },
  origins: { countries: [] },
  destinations: [],
  groups: [],
  ...given,
});

describe('a card about a name', () => {
  it('says who held an office at the page’s date, and who holds it now', () => {
    const { facts, summary } = answer(
      { topic: 'un/secretary-general', text: 'UN Secretary-General', context: 'Ban Ki-moon', pageDate: PAGE },
      TODAY,
    );
    expect(summary).not.toBe('');
    expect(facts.find(({ when }) => when === 'then')?.statement).toContain('Ban Ki-moon');
    expect(facts.find(({ when }) => when === 'now')?.statement).toContain('Guterres');
  });

  it('brings up the presidency that the paragraph speaks of', () => {
    const { facts } = answer(
      {
        topic: 'un/security-council',
        text: 'UN Security Council',
        context: 'Lithuania, whose country holds the rotating presidency of the UN Security Council',
        pageDate: PAGE,
      },
      TODAY,
    );
    expect(facts.map(({ id }) => id)).toContain('un-sc-presidency-lt-2015-05');
  });

  it('does not say its summary again as a fact', () => {
    const asked = { topic: 'un/secretary-general', text: 'UN chief', context: '', pageDate: PAGE };
    const { summary, facts } = answer(asked, TODAY);
    expect(summary).toContain('chief administrative officer');
    expect(facts.length).toBe(3);
    expect(facts.map(({ statement }) => statement).join(' ')).not.toContain('chief administrative officer');
  });

  it('gives every fact a source and a date', () => {
    const { facts } = answer({ topic: 'interpol', text: 'Interpol', context: 'a red notice' }, TODAY);
    expect(facts.length).toBeGreaterThan(0);
    for (const fact of facts) {
      expect(fact.sources.length).toBeGreaterThan(0);
      expect(fact.dated).toMatch(/\d{4}/);
    }
  });

  it('answers for a topic the base does not have by the one above it', () => {
    expect(answer({ topic: 'un/no-such-body', text: 'x', context: '' }, TODAY).title).toBe('United Nations');
  });
});

describe('a card about a figure', () => {
  const given = claim(25_000, {
    quantity: { qualifier: 'moreThan', low: 25_000, unit: 'people' },
    origins: { count: { qualifier: 'moreThan', value: 100 }, countries: [] },
  });
  const { facts, figure } = answer(
    { topic: 'fighters', text: 'x', context: '', claim: given, pageDate: PAGE },
    TODAY,
  );

  it('says how the page was read, and how that stands', () => {
    expect(figure?.readAs).toEqual(['more than 25,000 people', 'from more than 100 countries']);
    expect(figure?.standing.summary).not.toBe('');
  });

  it('says of each estimate why it stands there and as of when, and how many more there are', () => {
    expect(facts[0]?.tag).toBe('The same figure');
    expect(facts[0]?.dated).toContain('March 2015');
    for (const { tag, dated } of facts) expect([tag, dated]).not.toContain('');
    expect(figure?.moreEstimates).toBe(`${facts.length - 1} more published estimates`);
  });
});

describe('the figures of the sample article', () => {
  const at = (given: Claim) => standingOf(given, PAGE, TODAY);
  const FIVE = ['SY', 'IQ', 'AF', 'YE', 'LY'];

  it('25,000 present is the Monitoring Team’s number of travellers', () => {
    const result = at(
      claim(25_000, {
        quantity: { qualifier: 'moreThan', low: 25_000, unit: 'people' },
        measure: 'active',
        destinations: FIVE,
      }),
    );
    expect(result.relation).toBe('differentMeasure');
    expect(result.estimates[0]).toEqual({ id: 'ftf-un-monitoring-2015-total', role: 'same' });
    expect(result.estimates.some(({ role }) => role === 'newest')).toBe(true);
  });

  it('5,000 found through INTERPOL are records, and none was published for that day', () => {
    const result = at(
      claim(5000, {
        quantity: { qualifier: 'nearly', low: 5000, high: 5000, unit: 'people' },
        measure: 'active',
        attribution: 'INTERPOL',
      }),
    );
    expect(result.relation).toBe('within');
    expect(result.notes[0]?.code).toBe('records');
    expect(result.summary).toContain('not people');
    expect(result.estimates).toContainEqual({ id: 'interpol-20150603-profiles', role: 'sameTime' });
    expect(result.estimates).toContainEqual({
      id: 'interpol-20150930-identified',
      role: 'confusable',
      apart: true,
    });
  });

  it('22,000 is Reuters’ reading of the report, and 20,000 the Associated Press’s', () => {
    const result = at(claim(22_000, { measure: 'active', destinations: ['SY', 'IQ'] }));
    expect(result.relation).toBe('differentMeasure');
    expect(result.estimates[0]?.id).toBe('ftf-un-monitoring-2015-syria-iraq-reuters');
    expect(result.estimates.map(({ id }) => id)).toContain('ftf-un-monitoring-2015-syria-iraq-ap');
  });

  it('6,500 is the Afghan security forces’ estimate', () => {
    const result = at(claim(6500, { measure: 'active', destinations: ['AF'] }));
    expect(result).toMatchObject({ relation: 'reported' });
    expect(result.estimates[0]?.id).toBe('ftf-ansf-2015-afghanistan');
  });
});
