import { describe, expect, it } from 'vitest';
import { areaOf, overlap, placeLabels } from '../../../../lib/answer/chart/labels.ts';

const VIEW = { left: 0, top: 0, right: 300, bottom: 120 };
const markAt = (x: number, y: number) => ({ left: x - 5, right: x + 5, top: y - 5, bottom: y + 5 });
const placed = (wanted: readonly { text: string; x: number; y: number }[]) =>
  placeLabels(
    wanted,
    wanted.map(({ x, y }) => markAt(x, y)),
    VIEW,
  );

describe('labels beside points', () => {
  it('are said once for points that are all but one', () => {
    const near = [
      { text: '25k+', x: 200, y: 50 },
      { text: '25k+', x: 204, y: 53 },
      { text: '25k+', x: 190, y: 48 },
    ];
    expect(placed(near)).toHaveLength(1);
    expect(placed([...near, { text: '25k+', x: 100, y: 50 }])).toHaveLength(2);
    expect(placed([...near, { text: '22k', x: 100, y: 50 }])).toHaveLength(2);
  });

  it('keep some air to other labels and to the marks of others', () => {
    const crowd = Array.from({ length: 14 }, (_, at) => ({
      text: `${String(10 + at)}k`,
      x: 40 + at * 13,
      y: 60 + (at % 3) * 8,
    }));
    const labels = placed(crowd);
    expect(labels.length).toBeGreaterThan(4);
    const areas = labels.map(areaOf).map(({ left, top, right, bottom }) => ({
      left: left - 1,
      top: top - 1,
      right: right + 1,
      bottom: bottom + 1,
    }));
    for (const [index, area] of areas.entries()) {
      expect(areas.slice(index + 1).filter((other) => overlap(area, other))).toEqual([]);
      const own = crowd.find(({ text }) => text === labels[index]?.text);
      const others = crowd.filter((one) => one !== own).map(({ x, y }) => markAt(x, y));
      expect(others.filter((other) => overlap(area, other))).toEqual([]);
    }
  });
});
