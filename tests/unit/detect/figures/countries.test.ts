import { describe, expect, it } from 'vitest';
import type { LexiconData } from '../../../../lib/detect/figures/grammar.ts';
import { filesBelow, read } from '../../../rules/files.ts';

const LEXICONS = filesBelow('assets/lexicon/figures', /^[a-z]{2}\.json$/);
const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

const isCountry = (code: string): boolean => /^[A-Z]{2}$/.test(code) && regions.of(code) !== undefined;

/** The entries of a category, each with its value: "tunisian=TN". */
const entries = ({ words }: LexiconData, category: string): string[] =>
  Object.entries(words)
    .filter(([key]) => key.split(':', 1)[0] === category)
    .flatMap(([, list]) => list.split('|'));

describe.each(LEXICONS)('%s', (path) => {
  const lexicon = JSON.parse(read(path)) as LexiconData;

  it('gives every country and nationality a country that there is', () => {
    const wrong = ['country', 'nation']
      .flatMap((category) => entries(lexicon, category))
      .filter((entry) => !isCountry(entry.slice(entry.lastIndexOf('=') + 1)));
    expect(wrong).toEqual([]);
  });

  it('gives people named by where they are from a country, or none', () => {
    const wrong = entries(lexicon, 'national').filter(
      (entry) => entry.includes('=') && !isCountry(entry.slice(entry.lastIndexOf('=') + 1)),
    );
    expect(wrong).toEqual([]);
  });
});
