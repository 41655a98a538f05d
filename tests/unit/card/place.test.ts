import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clearOf, lineAt, linesOf, place, placeSheet, type Box } from '../../../lib/card/place.ts';

const view: Box = { left: 0, top: 0, right: 1000, bottom: 800 };
const box = (left: number, top: number, right: number, bottom: number): Box => ({ left, top, right, bottom });
const size = { width: 340, height: 200 };

describe('lines of a mention', () => {
  it('joins rects that stand on one line, and keeps wrapped lines apart', () => {
    const rects = [box(900, 100, 990, 120), box(10, 124, 60, 144), box(60, 122, 110, 146)];
    expect(linesOf(rects)).toEqual([box(900, 100, 990, 120), box(10, 122, 110, 146)]);
  });

  it('finds the line under the pointer', () => {
    const rects = [box(900, 100, 990, 120), box(10, 124, 110, 144)];
    expect(lineAt(rects, { x: 950, y: 110 })).toEqual(rects[0]);
    expect(lineAt(rects, { x: 40, y: 130 })).toEqual(rects[1]);
    expect(lineAt(rects)).toEqual(rects[0]);
    expect(lineAt([], { x: 0, y: 0 })).toBeUndefined();
  });
});

/** A box as browsers give it: its sides are not its own properties. */
class Rect implements Box {
  readonly #box: Box;
  constructor(of: Box) {
    this.#box = of;
  }
  get left(): number {
    return this.#box.left;
  }
  get top(): number {
    return this.#box.top;
  }
  get right(): number {
    return this.#box.right;
  }
  get bottom(): number {
    return this.#box.bottom;
  }
}

describe('what a card keeps clear of', () => {
  it('is every line of a short mention, with the sides of the line under the pointer', () => {
    const rects = [new Rect(box(900, 100, 990, 120)), new Rect(box(10, 124, 110, 144))];
    expect(clearOf(rects, { x: 40, y: 130 })).toEqual(box(10, 100, 110, 144));
  });

  it('is only the line pointed at in a long one', () => {
    const lines = [100, 130, 160, 190].map((top) => box(10, top, 100, top + 20));
    expect(clearOf(lines, { x: 20, y: 135 })).toMatchObject({ top: 130, bottom: 150 });
  });

  it('is nothing where the mention is gone', () => {
    expect(clearOf([])).toBeUndefined();
  });
});

describe('place', () => {
  it('stands below, at the start of the mention', () => {
    expect(place(box(100, 100, 180, 120), size, view)).toEqual({
      left: 100,
      top: 126,
      side: 'below',
      maxHeight: 520,
    });
  });

  it('stands above where there is no room below', () => {
    expect(place(box(100, 700, 180, 720), size, view)).toMatchObject({ side: 'above', top: 494 });
  });

  it('stands near the pointer on a long line', () => {
    expect(place(box(100, 100, 900, 120), size, view, { at: { x: 500, y: 110 } }).left).toBe(472);
  });

  it('ends at the end of the mention where text runs from right to left', () => {
    expect(place(box(600, 100, 680, 120), size, view, { rtl: true }).left).toBe(340);
  });

  it('keeps to what is in view when pinched in', () => {
    const zoomed = box(400, 300, 800, 700);
    const { left, top } = place(box(700, 320, 780, 340), size, zoomed);
    expect({ left, top }).toEqual({ left: 452, top: 346 });
  });

  it('never covers the line and never leaves the view by its sides', () => {
    const x = fc.integer({ min: 0, max: 960 });
    const y = fc.integer({ min: 0, max: 780 });
    const height = fc.integer({ min: 20, max: 900 });
    fc.assert(
      fc.property(x, y, height, fc.boolean(), (left, top, tall, rtl) => {
        const line = box(left, top, left + 40, top + 20);
        const card = { width: 340, height: tall };
        const placed = place(line, card, view, { rtl });
        const bottom = placed.top + Math.min(tall, placed.maxHeight);
        expect(placed.top >= line.bottom || bottom <= line.top).toBe(true);
        expect(placed.left).toBeGreaterThanOrEqual(8);
        expect(placed.left + card.width).toBeLessThanOrEqual(992);
        expect(placed.top).toBeGreaterThanOrEqual(8);
        expect(bottom).toBeLessThanOrEqual(792);
      }),
    );
  });
});

describe('placeSheet', () => {
  it('takes the edge away from the line', () => {
    expect(placeSheet(box(10, 100, 50, 120), view)).toEqual({ edge: 'bottom', maxHeight: 480 });
    expect(placeSheet(box(10, 700, 50, 720), view).edge).toBe('top');
  });

  it('never covers the line', () => {
    expect(placeSheet(box(10, 380, 50, 400), view)).toEqual({ edge: 'bottom', maxHeight: 394 });
  });
});
