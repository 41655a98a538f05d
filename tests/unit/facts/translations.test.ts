import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { base } from '../../../lib/facts/bundle.ts';
import { LOCALES } from '../../../lib/i18n/locale.ts';

const text = z.string().min(1);
const schema = z.strictObject({
  topics: z.record(text, z.strictObject({ name: text, summary: text })),
  facts: z.record(text, z.strictObject({ statement: text, caveat: text.optional() })),
});

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** The numbers of a text, whatever parts their thousands. */
const numbersIn = (words: string): string[] =>
  (words.match(/\d+(?:[.,\u00a0\u202f ]\d{3})*/g) ?? []).map((number) => number.replaceAll(/\D/g, '')).sort();

/** The numbers of months that a text names: some languages write them as numbers. */
const monthsIn = (words: string): string[] =>
  MONTHS.flatMap((month, index) => (words.includes(month) ? [String(index + 1)] : []));

/** What of an English text's figures is not in a translation, or is there without being in the English one. */
function disagreements(english: string, translation: string): string[] {
  const [wanted, found] = [numbersIn(english), numbersIn(translation)];
  const allowed = monthsIn(english);
  for (const number of wanted) {
    const at = found.indexOf(number);
    if (at < 0) return [`${number} is missing in: ${translation}`];
    found.splice(at, 1);
  }
  return found
    .filter((number) => !allowed.includes(number))
    .map((extra) => `${extra} is new in: ${translation}`);
}

describe.each(LOCALES.filter((locale) => locale !== 'en'))('what is translated into %s', (locale) => {
  const { topics, facts } = schema.parse(
    JSON.parse(readFileSync(`assets/translations/${locale}.json`, 'utf8')),
  );

  it('is every topic', () =>
    expect(Object.keys(topics).sort()).toEqual(base.topics.map(({ id }) => id).sort()));

  it('is of facts that there are, with all of what they say', () => {
    const lacking = Object.entries(facts).filter(([id, { caveat }]) => {
      const fact = base.fact(id);
      return fact === undefined || (fact.caveat === undefined) !== (caveat === undefined);
    });
    expect(lacking.map(([id]) => id)).toEqual([]);
  });

  it('has the figures and dates of the English', () => {
    const wrong = [
      ...Object.entries(topics).flatMap(([id, { summary }]) =>
        disagreements(base.topic(id)?.summary.en ?? '', summary),
      ),
      ...Object.entries(facts).flatMap(([id, { statement, caveat = '' }]) => [
        ...disagreements(base.fact(id)?.statement.en ?? '', statement),
        ...disagreements(base.fact(id)?.caveat?.en ?? '', caveat),
      ]),
    ];
    expect(wrong).toEqual([]);
  });

  it('is what a reader gets', () => expect(base.topic('un')?.name[locale]).toBe(topics['un']?.name));
});

it('the same facts are translated into every language', () => {
  const ids = LOCALES.filter((locale) => locale !== 'en').map((locale) =>
    base.facts.filter(({ statement }) => statement[locale] !== undefined).map(({ id }) => id),
  );
  expect(new Set(ids.map((list) => list.join())).size).toBe(1);
});
