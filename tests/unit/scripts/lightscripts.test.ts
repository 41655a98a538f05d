import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lighten, quoteJson } from '../../../scripts/lightscripts.ts';

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

describe('JSON in a script', () => {
  it('stays the same between single quotes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const inTemplate = JSON.stringify({ text }).replaceAll(/[\\`]|\$(?=\{)/g, String.raw`\$&`);
        const code = quoteJson(`JSON.parse(\`${inTemplate}\`).text`);
        expect(code).toMatch(/^JSON\.parse\('/);
        expect(valueOf(code)).toBe(text);
      }),
    );
  });

  it('is told from other templates', () => {
    const code = '[`JSON`, JSON.parse(`[${1}]`), JSON.parse(`["it\'s"]`)]';
    expect(valueOf(quoteJson(code))).toEqual(['JSON', [1], ["it's"]]);
  });
});
