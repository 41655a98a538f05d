import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PAINT_THRESHOLD, detect } from '../../../lib/detect/detect.ts';

const PARTS = [
  'UN',
  'U.N.',
  'Interpol',
  'United Nations',
  'Security Council',
  'more than',
  '25,000',
  'foreign fighters',
  'from',
  '100 countries',
  'in Syria',
  '\u00ad',
  '\u200b',
  '\u00a0',
  '\n',
  ',',
  '(',
  ')',
  'é',
  'e\u0301',
  '２５',
  '联合国',
  ' ',
];
const texts = fc
  .array(fc.oneof(fc.constantFrom(...PARTS), fc.string({ unit: 'grapheme' })), { maxLength: 40 })
  .map((parts) => parts.join(' '));

describe('detect', () => {
  it('gives mentions in order, inside the text, none over another, whatever the text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let end = 0;
        for (const { from, to, confidence } of detect(text)) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(text.length);
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(1);
          end = to;
        }
      }),
    );
  });

  it('finds the same in a text whatever invisible characters stand in it', () => {
    const plain = 'The UN says more than 25,000 foreign fighters from 100 countries are in Syria.';
    const shown = (text: string) =>
      detect(text, { lang: 'en' })
        .filter(({ confidence }) => confidence >= PAINT_THRESHOLD)
        .map(({ from, to }) => text.slice(from, to).replace(/[\u00ad\u200b]/g, ''));
    fc.assert(
      fc.property(
        fc.array(fc.nat(plain.length), { maxLength: 8 }),
        fc.constantFrom('\u00ad', '\u200b'),
        (places, mark) => {
          let text = plain;
          for (const place of [...places].sort((a, b) => b - a))
            text = text.slice(0, place) + mark + text.slice(place);
          expect(shown(text)).toEqual(shown(plain));
        },
      ),
    );
  });

  it('finds the same before and after other paragraphs', () => {
    const text = 'Interpol told the UN that 6,500 foreign fighters were in Afghanistan.';
    const shift = 'Nothing of interest stands here.\n';
    const alone = detect(text, { lang: 'en' }).map(({ from, to, topic }) => [from, to, topic]);
    const inside = detect(`${shift}${text}\nNor here.`, { lang: 'en' }).map(({ from, to, topic }) => [
      from - shift.length,
      to - shift.length,
      topic,
    ]);
    expect(inside).toEqual(alone);
    expect(alone.length).toBe(3);
  });
});
