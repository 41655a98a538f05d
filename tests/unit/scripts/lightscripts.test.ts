import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lighten } from '../../../scripts/lightscripts.ts';

const ROOM = `/* ${'room '.repeat(1000)} */`;
const valueOf = (code: string): unknown => runInNewContext(code) as unknown;

describe('a script made light', () => {
  it('means the same, whatever text its data holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), (text, more) => {
        const code = `JSON.parse(${JSON.stringify(JSON.stringify({ text, more }))}).text${ROOM}`;
        expect(valueOf(lighten(code))).toBe(text);
      }),
    );
  });

  it('means the same in strings, templates and patterns', () => {
    const code = `["é" + 'ї' + \`中\${1}😀\`, /^[а-яё]+$/u.test("слово"), /😀/u.test("😀")]${ROOM}`;
    const light = lighten(code);
    expect(light).toMatch(/^[\0-\x7f]*$/);
    expect(valueOf(light)).toEqual(['éї中1😀', true, true]);
  });

  it('is left as it is where most of it lies beyond ASCII', () => {
    expect(lighten('"Рада Безпеки"')).toBe('"Рада Безпеки"');
  });

  it('is refused where an escape would mean something else', () => {
    expect(() => lighten(`String.raw\`é\`${ROOM}`)).toThrow('cannot be written');
    expect(() => lighten(`/\\–/${ROOM}`)).toThrow('cannot be written');
  });
});
