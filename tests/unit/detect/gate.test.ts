import { describe, expect, it } from 'vitest';
import countries from '../../../assets/lexicon/figures/countries.json' with { type: 'json' };
import gate from '../../../assets/lexicon/gate.json' with { type: 'json' };
import figures from '../../../assets/lexicon/figures/index.json' with { type: 'json' };
import names from '../../../assets/lexicon/names/index.json' with { type: 'json' };
import { PAINT_THRESHOLD, readMentions } from '../../../lib/detect/detect.ts';
import { mayHoldMentions } from '../../../lib/detect/gate.ts';
import { makeCountries, makeFigureIndex, makeGate, makeNameIndex } from '../../../lib/detect/makegate.ts';
import { fold } from '../../../lib/text/fold.ts';
import { readCases } from '../../eval/cases.ts';

const cases = ['dev.jsonl', 'own-names.jsonl', 'own-figures.jsonl'].flatMap(readCases);

describe('the gate', () => {
  it('is up to date with names and words of figures: npm run gate', () => {
    expect(gate).toEqual(makeGate());
    expect(names).toEqual(makeNameIndex());
    expect(figures).toEqual(makeFigureIndex());
    expect(countries).toEqual(makeCountries());
  });

  it('lets every text through that holds a mention, folded or not', () => {
    const stopped = cases.filter(({ text, lang }) => {
      const folded = fold(text).text;
      const shown = readMentions(folded, lang).filter(({ confidence }) => confidence >= PAINT_THRESHOLD);
      return shown.length > 0 && [text, folded, text.normalize('NFD')].some((one) => !mayHoldMentions(one));
    });
    expect(stopped.map(({ text }) => text)).toEqual([]);
  });

  it.each([
    'The quick brown fox jumps over the lazy dog, and who would mind?',
    'Un homme marchait dans la rue avec un chien.',
    'Universal health care, unity and the universe.',
    'Interior design for international students.',
    'Der Rat der Stadt beschloss die Organisation des Festes.',
    '日本の国際空港で友人に会った。',
    'A. B. C. L. E. is no acronym of ours.',
    '',
  ])('stops ordinary text: %s', (text) => {
    expect(mayHoldMentions(text)).toBe(false);
  });

  it.each([
    ['a name', 'The United Nations met.'],
    ['a figure', 'Some foreign fighters came.'],
    ['a word inside another', 'Die Auslandskämpfer kamen.'],
    ['an acronym at the end', 'It was the U.N.'],
    ['an acronym beside another writing', '이것은 UN은 아니다.'],
    ['a name with soft hyphens', 'die Ver\u00adein\u00adten Na\u00adtio\u00adnen'],
    ['a decomposed name', 'le Conseil de sécurité'.normalize('NFD')],
    ['a full-width acronym', 'ＵＮの決議'],
    ['a name after Arabic prefixes', 'وللأمم المتحدة'],
    ['a name over a line’s end', 'the World\tHealth Organization'],
  ])('lets %s through', (_, text) => {
    expect(mayHoldMentions(text)).toBe(true);
  });

  it('lets white space of the source stand between the words of a name', () => {
    expect(mayHoldMentions('The International\n          Court\n          of Justice ruled.')).toBe(true);
  });
});
