import { speak } from '../../../lib/i18n/speak.ts';
import { describe, expect, it } from 'vitest';
import { showFact } from '../../../lib/answer/shown.ts';
import { fact } from '../facts/sample.ts';

describe('a fact as it is shown', () => {
  it.each([
    [{ asOf: '2015-03' }, 'as of March 2015'],
    [{ asOf: '2026-03-07', from: '2011-07' }, 'since July 2011\u00a0· as of 7 March 2026'],
    [{ asOf: '2004-11', from: '2004-11' }, 'since November 2004'],
    [{ asOf: '2016-12-31', from: '2007', until: '2016' }, '2007 to 2016'],
    [{ asOf: '2026-07', from: '2017', until: '2026-12' }, 'since 2017\u00a0· as of July 2026'],
    [{ asOf: '2015', verification: 'seen-secondary' as const }, 'as of 2015\u00a0· read second-hand'],
  ])('of %j is dated "%s"', (given, dated) => {
    expect(showFact(fact('one', given)).dated).toBe(dated);
  });

  it('counts the sources after the first', () => {
    const [source] = fact('one').sources;
    expect(showFact(fact('one'))).not.toHaveProperty('moreSources');
    expect(showFact(fact('one', { sources: [source, source, source] })).moreSources).toBe('2 more sources');
  });

  it('is English where it is not translated, and says so', () => {
    expect(showFact(fact('one'))).toMatchObject({ lang: 'en', statement: 'Statement of one.' });
    const shown = showFact(fact('one'), {}, speak('de'));
    expect(shown).toMatchObject({ lang: 'en', statement: 'Statement of one.' });
    expect(shown.dated).toContain('auf Englisch');
    expect(showFact(fact('one')).dated).not.toContain('in English');
  });
});
