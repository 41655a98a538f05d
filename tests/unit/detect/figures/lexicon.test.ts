import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { gateOf, languageFor } from '../../../../lib/detect/figures/gate.ts';
import { type ListedPhrase, phrasesIn } from '../../../../lib/detect/figures/compile.ts';
import { LEXICONS } from '../../../../lib/detect/figures/lexicons.ts';
import { normal, splitWords } from '../../../../lib/detect/figures/words.ts';
import { MEASURES, QUALIFIERS } from '../../../../lib/model/quantity.ts';
import { fold } from '../../../../lib/text/fold.ts';
import { readCases } from '../../../eval/cases.ts';

const LANGUAGES = Object.keys(LEXICONS);
/** What one word says of a number: a range takes two, and an order of magnitude is a number by itself. */
const WORDED: readonly string[] = QUALIFIERS.filter((one) => one !== 'between' && one !== 'order');
/** Words that make a sentence one about fighters: a figure needs at least one of them. */
const TELLING = new Set(['strong', 'jihadist', 'fighter', 'fighting']);

const itemsOf = (lang: string): ListedPhrase[] =>
  Object.entries(LEXICONS[lang]?.words ?? {}).flatMap(([key, list]) => phrasesIn(key, list));

/** A lexicon's phrase as it stands in a text: marks without spaces around them. */
const written = (phrase: string): string => phrase.replace(/\*/g, '').replace(/ ?(['’.‑-]) ?/g, '$1');

describe.each(LANGUAGES)('the lexicon of %s', (lang) => {
  const items = itemsOf(lang);

  it('holds no empty entry, and values that the engine knows', () => {
    const known = (category: string, value: string): boolean => {
      if (category === 'before' || category === 'after') return WORDED.includes(value);
      if (category === 'reports') return value === '' || WORDED.includes(value);
      if (category === 'v') return MEASURES.some((measure) => measure === value);
      if (category === 'month') return Number(value) >= 1 && Number(value) <= 12;
      if (category === 'vague') return Number(value) > 0;
      if (category === 'share') return new RegExp(`^\\d+(?: (?:${WORDED.join('|')}))?$`).test(value);
      if (category === 'num') return /^x?[\d.]+(?: about)?$/i.test(value);
      return true;
    };
    expect(items.filter(({ phrase }) => phrase.trim() === '')).toEqual([]);
    expect(items.filter(({ category, value }) => !known(category, value))).toEqual([]);
  });

  it('writes phrases as texts are cut, words and marks parted by spaces', () => {
    const isSegmented = LEXICONS[lang]?.segmented === true;
    const joined = items.filter(
      ({ phrase }) => !isSegmented && splitWords(normal(phrase)).join(' ') !== normal(phrase),
    );
    expect(joined.map(({ phrase }) => phrase).filter((phrase) => !/\*\S/.test(phrase))).toEqual([]);
  });

  it('is let through by the gate, word for word', () => {
    const gate = gateOf(lang);
    const stopped = items.filter(
      ({ category, phrase }) =>
        TELLING.has(category) &&
        ![written(phrase), written(phrase).toUpperCase()].some((text) => gate?.(text)),
    );
    expect(stopped.map(({ phrase }) => phrase)).toEqual([]);
  });
});

const holds = (text: string, lang: string): boolean => gateOf(languageFor(text, lang))?.(text) === true;

describe('the gate', () => {
  it.each(['dev.jsonl', 'own-figures.jsonl', 'fresh-figures-west.jsonl'])(
    'loses no labelled case of %s',
    (file) => {
      const lost = readCases(file).filter(
        ({ text, lang, mentions }) =>
          mentions.some(({ kind }) => kind === 'fighter-stat') && !holds(fold(text).text, lang),
      );
      expect(lost.map(({ id }) => id)).toEqual([]);
    },
  );
});

describe('the document', () => {
  const page = readFileSync(new URL('../../../../docs/detection.md', import.meta.url), 'utf8');
  const rows = page.slice(page.indexOf('| category')).split('\n');
  const told = rows.flatMap((row) =>
    [...(row.split('|')[1] ?? '').matchAll(/`([\w-]+)`/g)].map(([, name]) => name),
  );

  it('tells of every category of the lexicons, and of no other', () => {
    const used = new Set(LANGUAGES.flatMap((lang) => itemsOf(lang).map(({ category }) => category)));
    expect([...used].filter((category) => !told.includes(category))).toEqual([]);
    expect(told.filter((category) => !used.has(category ?? ''))).toEqual([]);
  });
});
