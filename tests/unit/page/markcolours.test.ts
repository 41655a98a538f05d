import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const CSS = readFileSync(new URL('../../../entrypoints/marks.css', import.meta.url), 'utf8');

type Colour = readonly [red: number, green: number, blue: number];

const share = (a: Colour, b: Colour, part: number): Colour => [
  a[0] * part + b[0] * (1 - part),
  a[1] * part + b[1] * (1 - part),
  a[2] * part + b[2] * (1 - part),
];

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance([red, green, blue]: Colour): number {
  const linear = (value: number): number =>
    value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
function contrast(a: Colour, b: Colour): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((one, other) => one - other);
  return (light + 0.05) / (dark + 0.05);
}

interface Mixed {
  hue: Colour;
  part: number;
}
/** Hues that are laid over something: over a line in the text's colour, or over the background. */
const mixes = (property: string): Mixed[] =>
  [...CSS.matchAll(new RegExp(`${property} rgb\\(from #([0-9a-f]{6}) r g b / (\\d+)%\\)`, 'g'))].map(
    ([, hex = '', percent = '']) => ({
      hue: [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as unknown as Colour,
      part: Number(percent) / 100,
    }),
  );

const level = fc.integer({ min: 0, max: 255 });
const colour = fc.tuple(level, level, level);
/** A background with text that is well readable on it. */
const readable = fc.tuple(colour, colour).filter(([background, text]) => contrast(background, text) >= 7);

describe('the marks', () => {
  it('stand out on every background on which text is well readable', () => {
    const lines = mixes('underline dotted 2px');
    expect(lines).toHaveLength(3);
    fc.assert(
      fc.property(readable, ([background, text]) => {
        for (const { hue, part } of lines)
          expect(contrast(background, share(hue, text, part))).toBeGreaterThanOrEqual(3);
      }),
      { numRuns: 2000 },
    );
  });

  it('leave the text on them readable', () => {
    const tints = mixes('background-color:');
    expect(tints).toHaveLength(4);
    fc.assert(
      fc.property(readable, ([background, text]) => {
        for (const { hue, part } of tints)
          expect(contrast(share(hue, background, part), text)).toBeGreaterThanOrEqual(4.5);
      }),
      { numRuns: 2000 },
    );
  });
});
