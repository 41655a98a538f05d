import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { chooseSettings } from './harness/choose.ts';
import { BROWSERS } from './harness/launch.ts';
import { type OpenedPage, openPage } from './harness/opened.ts';
import { onStage } from './harness/stage.ts';
import { until } from './harness/until.ts';

/** What can be told apart, by WCAG 2.2 (1.4.11). */
const CONTRAST = 3;

/** Something like a photograph: every shade of a colour, in patches of all sizes. */
const photo = (from: string, to: string): string =>
  `background: repeating-radial-gradient(circle at 30% 40%, ${from}, ${to} 37px, ${from} 61px),
    repeating-conic-gradient(${from}, ${to} 9%, ${from} 13%)`;

/** Backgrounds on which the text itself can be read. */
const GROUNDS = {
  white: 'color: #111; background: #fff',
  paper: 'color: #333; background: #f4ecd8',
  black: 'color: #eee; background: #000',
  slate: 'color: #e6e6e6; background: #22272e',
  'a bright photo': `color: #000; ${photo('#fff', '#cdd9c4')}`,
  'a dark photo': `color: #fff; ${photo('#101418', '#3a3f2c')}`,
} as const;

const PAGE = `<!doctype html><html lang="en"><title>News</title><body style="margin: 0; font: 22px/2 sans-serif">
  ${Object.values(GROUNDS)
    .map(
      (style) =>
        `<p style="margin: 0; padding: 20px; ${style}">Interpol, UNESCO, 25,000 foreign fighters in Syria.</p>`,
    )
    .join('')}`;

type Pixel = readonly [number, number, number];

/** Relative luminance by WCAG, of a colour in sRGB from 0 to 255. */
const luminance = (pixel: Pixel): number => {
  const [red, green, blue] = pixel.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const contrast = (one: Pixel, other: Pixel): number => {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
};

const pixelsOf = async (picture: Uint8Array): Promise<{ data: Uint8Array; width: number }> => {
  const { data, info } = await sharp(picture).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return { data, width: info.width };
};

describe.each(BROWSERS)('marks as they are painted in %s', (name) => {
  const stage = onStage(name);
  let opened: OpenedPage;

  beforeAll(async () => {
    opened = await openPage(stage.driver, stage.server.serve('/grounds', { body: PAGE }));
    await opened.page.setViewport({ width: 900, height: 600 });
  });

  it.each(['quiet', 'strong'] as const)('stand out from every background: %s', async (style) => {
    await chooseSettings(stage.driver, opened.page, { marks: { style, density: 'all' } });
    const all = 3 * Object.keys(GROUNDS).length;
    const markedAre = (count: number): Promise<unknown> =>
      until(
        `${count} marks`,
        () => opened.page.evaluate(markedLines, style),
        ({ length }) => length === count,
      );
    await markedAre(all);
    const marked = await pixelsOf(await opened.page.screenshot());
    const lines = await opened.page.evaluate(markedLines, style);
    await chooseSettings(stage.driver, opened.page, { marks: { style, density: 'none' } });
    await markedAre(0);
    const plain = await pixelsOf(await opened.page.screenshot());
    expect(lines).toHaveLength(3 * Object.keys(GROUNDS).length);
    const found = lines.map(({ ground, text, ...box }) => {
      const seen = strongest(marked, plain, box);
      return { where: `${text} on ${Object.keys(GROUNDS)[ground] ?? ''}`, seen, isClear: seen >= CONTRAST };
    });
    expect(found.filter(({ isClear }) => !isClear)).toEqual([]);
  });
});

interface LineBox {
  x: number;
  y: number;
  width: number;
  height: number;
}

/**
 * How far a mark stands out: of the pixels that it changes along its line, the contrast with what was there before that
 * half of the clearest quarter reach. The others are the soft edges of its dots.
 */
function strongest(
  marked: { data: Uint8Array; width: number },
  plain: { data: Uint8Array },
  { x, y, width, height }: LineBox,
): number {
  const contrasts: number[] = [];
  for (let row = Math.floor(y + height / 2); row < y + height; row += 1) {
    for (let column = Math.ceil(x); column < x + width; column += 1) {
      const at = (row * marked.width + column) * 3;
      const pixel = ({ data }: { data: Uint8Array }): Pixel => [
        data[at] ?? 0,
        data[at + 1] ?? 0,
        data[at + 2] ?? 0,
      ];
      const [now, before] = [pixel(marked), pixel(plain)];
      if (now.some((value, index) => Math.abs(value - (before[index] ?? 0)) > 24))
        contrasts.push(contrast(now, before));
    }
  }
  contrasts.sort((a, b) => b - a);
  return contrasts[Math.floor(contrasts.length / 8)] ?? 0;
}

/* What follows runs in the page and must stand alone. */

function markedLines(style: 'quiet' | 'strong'): (LineBox & { ground: number; text: string })[] {
  const grounds = [...document.querySelectorAll('p')];
  return [...CSS.highlights]
    .filter(([key]) =>
      style === 'strong' ? key.endsWith('-strong') : /^gloss-(interpol|un|fighters)$/.test(key),
    )
    .flatMap(([, ranges]) => [...ranges])
    .map(({ startContainer, startOffset, endContainer, endOffset }) => {
      const range = document.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      const { x, y, width, height } = range.getBoundingClientRect();
      const ground = grounds.findIndex((one) => one.contains(startContainer));
      return { x, y, width, height, ground, text: range.toString() };
    });
}
