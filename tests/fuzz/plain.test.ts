import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detect } from '../../lib/detect/detect.ts';
import * as guards from '../../lib/messages/guards.ts';
import * as schemas from '../../lib/messages/schemas.ts';
import { parseSettings } from '../../lib/settings/parse.ts';
import { DEFAULT_SETTINGS } from '../../lib/settings/settings.ts';
import { readCases } from '../eval/cases.ts';
import { LONGEST, runs } from './runs.ts';

const cases = readCases('dev.jsonl');
const LANGUAGES = [...new Set(cases.map(({ lang }) => lang))];

/** Real sentences cut to pieces, letters of all writing, and what makes neither. */
const anyText = fc
  .array(
    fc.oneof(
      fc
        .tuple(fc.constantFrom(...cases.map(({ text }) => text)), fc.nat(300), fc.nat(80))
        .map(([text, from, length]) => text.slice(from % text.length, (from % text.length) + length)),
      fc.string({ unit: 'grapheme', maxLength: 20 }),
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom('\u00ad', '\u200d', '\n', '\ud800', '٢٥٬٠٠٠', '2.5万', ' '),
    ),
    { maxLength: 30 },
  )
  .map((pieces) => pieces.join(''));

describe('on random text in any writing, detection', () => {
  it(
    'never throws, and its mentions are pieces of the text, in order, none over another',
    () => {
      fc.assert(
        fc.property(anyText, fc.constantFrom(undefined, '', 'xx', ...LANGUAGES), (text, lang) => {
          let last = 0;
          for (const { from, to, confidence } of detect(text, lang === undefined ? {} : { lang })) {
            expect(from).toBeGreaterThanOrEqual(last);
            expect(to).toBeGreaterThan(from);
            expect(to).toBeLessThanOrEqual(text.length);
            expect(confidence).toBeGreaterThan(0);
            last = to;
          }
        }),
        runs(1500),
      );
    },
    LONGEST,
  );
});

/** Anything at all, and things that are nearly what is expected. */
const nearly = (good: object): fc.Arbitrary<unknown> =>
  fc.oneof(
    fc.anything(),
    fc.jsonValue(),
    fc
      .tuple(fc.constantFrom(...Object.keys(good)), fc.anything())
      .map(([key, value]): unknown => ({ ...good, [key]: value })),
  );

const guardsByName = Object.entries({ ...guards, ...schemas }) as [string, (value: unknown) => boolean][];
const message = {
  host: 'news.example',
  since: 1,
  state: { kind: 'on' },
  mentions: [],
  topic: 'un',
  text: 'UN',
  context: 'The UN.',
  texts: [],
  fact: 'un-sg-ban',
  format: 'text',
  act: 'cite',
  value: 'un',
  id: 1,
  by: 1,
  from: 'view',
};

describe('on random messages', () => {
  it.each(guardsByName)(
    '%s says yes or no, and throws nothing',
    (_name, guard) => {
      fc.assert(
        fc.property(nearly(message), (value) => {
          expect(typeof guard(value)).toBe('boolean');
        }),
        runs(300),
      );
    },
    LONGEST,
  );
});

describe('random stored settings', () => {
  it(
    'are read as whole settings, and reading those again changes nothing',
    () => {
      fc.assert(
        fc.property(nearly(DEFAULT_SETTINGS), (stored) => {
          const { settings } = parseSettings(stored);
          for (const key of Object.keys(DEFAULT_SETTINGS)) expect(settings).toHaveProperty(key);
          const again = parseSettings(structuredClone(settings));
          expect(again.settings).toEqual(settings);
          expect(again.problems).toEqual([]);
        }),
        runs(1000),
      );
    },
    LONGEST,
  );
});
