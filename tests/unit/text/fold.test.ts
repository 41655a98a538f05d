import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { fold } from '../../../lib/text/fold.ts';

/** The source text behind a word of the folded text. */
function behind(source: string, word: string): string {
  const folded = fold(source);
  const from = folded.text.indexOf(word);
  expect(from).toBeGreaterThanOrEqual(0);
  return source.slice(folded.sourceIndex(from), folded.sourceEnd(from + word.length));
}

describe('fold', () => {
  it('leaves plain text alone, with positions as they are', () => {
    const folded = fold('The UN met in Lyon.\nInterpol did, too.');
    expect(folded.text).toBe('The UN met in Lyon.\nInterpol did, too.');
    expect(folded.sourceIndex(7)).toBe(7);
    expect(folded.sourceEnd(7)).toBe(7);
  });

  it.each([
    ['soft hyphens', 'Inter\u00adpol', 'Interpol'],
    ['zero-width space', 'Inter\u200bpol', 'Interpol'],
    ['direction controls', '\u202aUN\u202c', 'UN'],
    ['non-breaking and thin spaces', 'United\u00a0Nations 25\u202f000', 'United Nations 25 000'],
    ['typographic apostrophe', 'l\u2019ONU', "l'ONU"],
    ['dashes', 'UN\u2011backed \u2013 2\u20143', 'UN-backed - 2-3'],
    ['full-width letters and digits', '\uff35\uff2e \uff12\uff15', 'UN 25'],
    ['Arabic vowel signs and stretching', 'الأُمَمُ المتـــحدة', 'الأمم المتحدة'],
    ['decomposed letters', 'Se\u0301curite\u0301', 'S\u00e9curit\u00e9'],
    ['decomposed Vietnamese', 'Ho\u0323\u0302i', 'H\u1ed9i'],
    ['decomposed Korean', '유엔'.normalize('NFD'), '유엔'],
    ['decomposed Cyrillic', 'и\u0306', 'й'],
    ['decomposed Arabic with vowel signs', 'أُمم'.normalize('NFD'), 'أمم'],
  ])('folds %s', (_, source, text) => expect(fold(source).text).toBe(text));

  it('keeps line breaks, because they part blocks', () =>
    expect(fold('UN\n\u00a0met').text).toBe('UN\n met'));

  it('finds the way back across what was dropped', () => {
    expect(behind('Die In\u00adter\u00adpol\u00ad-Chefin', 'Interpol')).toBe('In\u00adter\u00adpol');
    expect(behind('le Conseil de se\u0301curite\u0301, dit-il', 'sécurité')).toBe('se\u0301curite\u0301');
    expect(behind('قال \u202bالأُمَمُ\u202c هنا', 'الأمم')).toBe('الأُمَمُ');
  });

  it('never shifts: what stands at a folded place stands at its source place', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 6 }),
      fc.constantFrom(
        'UN',
        '\u00ad',
        '\u200b',
        'é'.normalize('NFD'),
        'ộ'.normalize('NFD'),
        '\uff35',
        'أُ',
        '\u2014',
        '한'.normalize('NFD'),
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), fc.array(piece, { maxLength: 12 }), (before, after) => {
        const source = `${before.join('')} Zyx ${after.join('')}`;
        const folded = fold(source);
        const from = folded.text.indexOf('Zyx');
        expect(source.slice(folded.sourceIndex(from), folded.sourceEnd(from + 3))).toContain('Zyx');
        let last = 0;
        for (let i = 0; i <= folded.text.length; i++) {
          expect(folded.sourceIndex(i)).toBeGreaterThanOrEqual(last);
          last = folded.sourceIndex(i);
        }
        expect(folded.sourceEnd(folded.text.length)).toBeLessThanOrEqual(source.length);
      }),
    );
  });

  it('folds to the same text when folded again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (source) => {
        const once = fold(source).text;
        expect(fold(once).text).toBe(once);
      }),
    );
  });

  it('takes a letter under a mountain of marks', () => {
    const source = `UN ${'e\u0301\u0323'.padEnd(200_000, '\u0301')} Interpol`;
    expect(behind(source, 'Interpol')).toBe('Interpol');
  });
});
