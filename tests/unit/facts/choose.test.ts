import { describe, expect, it } from 'vitest';
import { base } from '../../../lib/facts/bundle.ts';
import { type ChooseOptions, chooseFacts } from '../../../lib/facts/choose.ts';
import type { Fact } from '../../../lib/facts/schema.ts';
import { baseOf, fact } from './sample.ts';

const TODAY = '2026-11-23';
const choose = (given: Partial<ChooseOptions>) =>
  chooseFacts(base, { topic: 'un', context: '', today: TODAY, limit: 3, ...given });
const idsFor = (given: Partial<ChooseOptions>): string[] => choose(given).map((one) => one.fact.id);

describe('facts for a paragraph of the published base', () => {
  it('gives who held an office on the page of 2015, and who holds it now', () => {
    const chosen = choose({
      topic: 'un/secretary-general',
      context: 'Speaking at the meeting, UN Secretary-General Ban Ki-moon called on the world to act.',
      pageDate: '2015-05-30',
    });
    expect(chosen.slice(0, 2).map(({ fact: { id }, when }) => [id, when])).toEqual([
      ['un-sg-ban', 'then'],
      ['un-sg-guterres', 'now'],
    ]);
  });

  it("gives INTERPOL's Secretary General of 2015 and the present one", () => {
    const chosen = choose({
      topic: 'interpol/secretary-general',
      context: 'Jürgen Stock said',
      pageDate: '2015-05-30',
    });
    expect(chosen.slice(0, 2).map(({ fact: { id }, when }) => [id, when])).toEqual([
      ['interpol-sg-stock', 'then'],
      ['interpol-sg-urquiza', 'now'],
    ]);
  });

  it('gives only the present holder on a page of today, or of no known date', () => {
    for (const pageDate of ['2026-11-01', undefined]) {
      const ids = idsFor({
        topic: 'un/secretary-general',
        ...(pageDate === undefined ? {} : { pageDate }),
      });
      expect(ids).toContain('un-sg-guterres');
      expect(ids).not.toContain('un-sg-ban');
    }
  });

  it('names nobody as the present holder once the last known term is over', () => {
    const chosen = choose({ topic: 'un/secretary-general', pageDate: '2015-05-30', today: '2027-02-01' });
    expect(chosen.filter(({ when }) => when === 'now')).toEqual([]);
    expect(chosen[0]).toMatchObject({ fact: { id: 'un-sg-ban' }, when: 'then' });
  });

  it('confirms with its month who presides over the Council', () => {
    const [first] = choose({
      topic: 'un/security-council',
      context:
        'The foreign minister of Lithuania, whose country holds the rotating presidency of the Council',
      pageDate: '2015-05-29',
    });
    expect(first?.fact.id).toBe('un-sc-presidency-lt-2015-05');
  });

  it.each([
    ['2016-01-15', 'Uruguay'],
    ['2023-04-02', 'Russia'],
    ['2026-11-23', 'Latvia'],
  ])('knows for any month who presided: %s', (pageDate, country) => {
    const chosen = choose({
      topic: 'un/security-council',
      context: 'the rotating presidency of the Council this month',
      pageDate,
    });
    expect(chosen.map(({ fact: { statement } }) => statement.en).join()).toContain(country);
  });

  it('brings up red notices where the paragraph speaks of one', () => {
    const chosen = choose({ topic: 'interpol', context: 'Interpol issued a red notice for him.' });
    expect(chosen.map(({ fact: { topic } }) => topic)).toEqual(Array(3).fill('interpol/notices/red'));
    expect(idsFor({ topic: 'interpol' })).not.toContain('interpol-notice-red');
  });

  it('says nothing of later years on an old page while something older fits', () => {
    const ids = idsFor({ topic: 'interpol/notices/red', context: 'a red notice', pageDate: '2015-05' });
    expect(ids).not.toContain('interpol-red-notices-2024');
  });
});

describe('choosing', () => {
  const pick = (facts: readonly Fact[], given: Partial<ChooseOptions>) =>
    chooseFacts(baseOf(facts), { topic: 'un', context: '', today: TODAY, limit: 2, ...given });

  it('borrows the facts that name a topic where it has too few of its own', () => {
    const facts = [
      fact('own', { topic: 'un/wfp', statement: { en: 'It gives food aid.' } }),
      fact('naming', { topic: 'un', statement: { en: 'Funds such as the WFP live on gifts.' } }),
      fact('other', { topic: 'un', weight: 3, statement: { en: 'The whole has members.' } }),
    ];
    expect(pick(facts, { topic: 'un/wfp' }).map((one) => one.fact.id)).toEqual(['own', 'naming']);
    expect(pick([facts[2]!], { topic: 'un/wfp' }).map((one) => one.fact.id)).toEqual(['other']);
  });

  it('reads the time of an event from its words, and leaves rules without any', () => {
    const facts = [
      fact('later', { weight: 3, asOf: '2020', statement: { en: 'It was created in 2017.' } }),
      fact('earlier', { asOf: '2020', statement: { en: 'It goes back to 1946.' } }),
      fact('rule', { asOf: '2020', statement: { en: 'Each has one vote.' } }),
    ];
    expect(pick(facts, { pageDate: '2015-05' }).map((one) => one.fact.id)).toEqual(['earlier', 'rule']);
  });

  it('follows several successors to the present one and passes over one still to come', () => {
    const facts = [
      fact('first', { from: '2000', until: '2010', supersededBy: 'second' }),
      fact('second', { from: '2010', until: '2020', supersededBy: 'third' }),
      fact('third', { from: '2020', until: '2026-12-31', supersededBy: 'fourth' }),
      fact('fourth', { from: '2027-01-01' }),
    ];
    const chosen = chooseFacts(baseOf(facts), {
      topic: 'un',
      context: '',
      pageDate: '2005',
      today: TODAY,
      limit: 2,
    });
    expect(chosen.map((one) => [one.fact.id, one.when])).toEqual([
      ['first', 'then'],
      ['third', 'now'],
    ]);
  });

  it('never gives a fact twice nor more than asked for', () => {
    const ids = idsFor({ topic: 'interpol', pageDate: '2015-05-30', limit: 7 });
    expect(ids).toHaveLength(7);
    expect(new Set(ids).size).toBe(7);
  });

  it('gives nothing for a topic it does not know', () => {
    expect(idsFor({ topic: 'fighters/nowhere/at-all', limit: 1 })).toEqual([]);
  });
});
